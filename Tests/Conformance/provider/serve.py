"""A Terraform provider process: go-plugin's handshake, then plugin protocol 5 over gRPC on a loopback port.

It knows the real schemas and no cloud. Terraform itself refuses wrong attributes, types, blocks and references by
those schemas; the stand-in adds the values that documentation enumerates and `platform_rules`, plans what is computed
as unknown, and invents what a data source would read.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from concurrent import futures
from pathlib import Path
from typing import Any

import grpc

from . import platform_rules, values
from .protocol import ERROR, MESSAGE, METHODS, NESTING, SERVICE

COOKIE = ("TF_PLUGIN_MAGIC_COOKIE", "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2")
LIMIT = [("grpc.max_send_message_length", 256 << 20), ("grpc.max_receive_message_length", 256 << 20)]


def block_message(block: dict[str, Any]) -> Any:
    """A schema block in the protocol's form."""
    message = MESSAGE["Block"]()
    for name, entry in block["a"].items():
        kind, flags = entry[0], entry[1]
        message.attributes.add(
            name=name,
            type=json.dumps(kind).encode(),
            required="r" in flags,
            optional="o" in flags,
            computed="c" in flags,
            write_only=values.is_write_only(name, flags),
        )
    for name, (mode, least, most, inner) in block["b"].items():
        nested = message.block_types.add(type_name=name, nesting=NESTING[mode], min_items=least, max_items=most)
        nested.block.CopyFrom(block_message(inner))
    return message


def schema_bytes(path: Path, schema: dict[str, Any]) -> bytes:
    """The whole schema's answer, made once and kept beside the JSON."""
    cache = path.with_suffix(".answer")
    if cache.exists() and cache.stat().st_mtime > max(path.stat().st_mtime, Path(__file__).stat().st_mtime):
        return cache.read_bytes()
    response = MESSAGE["SchemaResponse"]()
    response.provider.block.CopyFrom(block_message(schema["config"]))
    for field, kind in ((response.resource_schemas, "resources"), (response.data_source_schemas, "data")):
        for name, block in schema[kind].items():
            field[name].block.CopyFrom(block_message(block))
    packed: bytes = response.SerializeToString()
    partial = cache.with_suffix(f".{os.getpid()}")
    partial.write_bytes(packed)
    partial.rename(cache)
    return packed


class Provider:
    """The answers."""

    def __init__(self, path: Path) -> None:
        schema = json.loads(path.read_text())
        self.resources: dict[str, Any] = schema["resources"]
        self.data: dict[str, Any] = schema["data"]
        self.answer = schema_bytes(path, schema)
        known = os.environ.get("HOLDFAST_STAND_IN_KNOWN")
        self.world = values.World(
            os.environ.get("HOLDFAST_STAND_IN_WORLD", "plain"), json.loads(Path(known).read_text()) if known else {}
        )

    def PrepareProviderConfig(self, request: Any) -> Any:
        return MESSAGE["PrepareResponse"](prepared_config=request.config)

    def ValidateResourceTypeConfig(self, request: Any) -> Any:
        return self.judged(request.type_name, self.resources[request.type_name], request.config)

    def ValidateDataSourceConfig(self, request: Any) -> Any:
        return self.judged("data." + request.type_name, self.data[request.type_name], request.config)

    def judged(self, type_name: str, block: dict[str, Any], config: Any) -> Any:
        """What is wrong with a configuration beyond the shape that Terraform has checked itself."""
        response = MESSAGE["DiagnosticsResponse"]()
        for attribute, complaint in platform_rules.complaints(type_name, block, values.decode(config.msgpack)):
            diagnostic = response.diagnostics.add(severity=ERROR, summary="Invalid argument value", detail=complaint)
            diagnostic.attribute.steps.add(attribute_name=attribute)
        return response

    def UpgradeResourceState(self, request: Any) -> Any:
        state = json.loads(request.raw_state.json)
        block = self.resources[request.type_name]
        for name, entry in block["a"].items():
            if entry[0] == "dynamic" and state.get(name) is not None:
                state[name] = [json.dumps(state[name]["type"]).encode(), state[name]["value"]]
        return MESSAGE["StateResponse"](state=packed(state))

    def Configure(self, request: Any) -> Any:
        return MESSAGE["DiagnosticsResponse"]()

    def ReadResource(self, request: Any) -> Any:
        return MESSAGE["StateResponse"](state=request.current_state)

    def PlanResourceChange(self, request: Any) -> Any:
        prior = values.decode(request.prior_state.msgpack)
        proposed = values.decode(request.proposed_new_state.msgpack)
        state = values.planned(self.resources[request.type_name], proposed, prior)
        return MESSAGE["PlanResponse"](planned_state=packed(state))

    def ApplyResourceChange(self, request: Any) -> Any:
        state = values.decode(request.planned_state.msgpack)
        if state is not None:
            state = self.world.filled(request.type_name, self.resources[request.type_name], state)
        return MESSAGE["ApplyResponse"](new_state=packed(state))

    def ReadDataSource(self, request: Any) -> Any:
        config = values.decode(request.config.msgpack)
        state = self.world.filled("data." + request.type_name, self.data[request.type_name], config)
        return MESSAGE["StateResponse"](state=packed(state))

    def Stop(self, request: Any) -> Any:
        return MESSAGE["Empty"]()


def packed(value: Any) -> Any:
    """A value as the protocol carries it."""
    return MESSAGE["DynamicValue"](msgpack=values.encode(value))


def handlers(provider: Provider) -> list[grpc.GenericRpcHandler]:
    """gRPC's handlers: the provider's methods, and the one by which Terraform ends a plugin."""

    def unary(name: str) -> grpc.RpcMethodHandler:
        request, response = (MESSAGE[kind] for kind in METHODS[name])
        if name == "GetSchema":
            return grpc.unary_unary_rpc_method_handler(lambda _request, _call: provider.answer)
        method = getattr(provider, name)
        return grpc.unary_unary_rpc_method_handler(
            lambda received, _call: method(received), request.FromString, response.SerializeToString
        )

    def shutdown(_request: bytes, _call: grpc.ServicerContext) -> bytes:
        threading.Timer(0.05, os._exit, [0]).start()
        return b""

    return [
        grpc.method_handlers_generic_handler(SERVICE, {name: unary(name) for name in METHODS}),
        grpc.method_handlers_generic_handler(
            "plugin.GRPCController", {"Shutdown": grpc.unary_unary_rpc_method_handler(shutdown)}
        ),
    ]


def main(schema: str) -> None:
    """Serves the provider whose schema lies at that path until Terraform says that it is done."""
    if os.environ.get(COOKIE[0]) != COOKIE[1]:
        sys.exit("This is a Terraform provider: Terraform starts it.")
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4), options=LIMIT)
    server.add_generic_rpc_handlers(handlers(Provider(Path(schema))))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(f"1|5|tcp|127.0.0.1:{port}|grpc", flush=True)
    # A Terraform that was killed leaves no orphan: its end of our standard error closes, and its process is gone.
    parent = os.getppid()
    while server.wait_for_termination(timeout=2):
        if os.getppid() != parent:
            return
