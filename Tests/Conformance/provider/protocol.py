"""The messages of Terraform's plugin protocol 5 that the stand-in speaks, built at run time.

Written down from the published protocol: names, field numbers and types must be the protocol's own, and fields that
the stand-in neither reads nor sets are left out, which the wire format allows.
"""

from __future__ import annotations

from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PACKAGE = "tfplugin5"
SERVICE = "tfplugin5.Provider"

#: MESSAGE: fields, each `NUMBER NAME TYPE`; `*` after a type repeats it, `map:` is a map from string.
MESSAGES = {
    "DynamicValue": "1 msgpack bytes, 2 json bytes",
    "Step": "1 attribute_name string",
    "AttributePath": "1 steps Step*",
    "Diagnostic": "1 severity int32, 2 summary string, 3 detail string, 4 attribute AttributePath",
    "RawState": "1 json bytes",
    "Attribute": "1 name string, 2 type bytes, 4 required bool, 5 optional bool, 6 computed bool, 10 write_only bool",
    "NestedBlock": "1 type_name string, 2 block Block, 3 nesting int32, 4 min_items int64, 5 max_items int64",
    "Block": "1 version int64, 2 attributes Attribute*, 3 block_types NestedBlock*",
    "Schema": "1 version int64, 2 block Block",
    "Empty": "",
    "SchemaResponse": "1 provider Schema, 2 resource_schemas map:Schema, 3 data_source_schemas map:Schema",
    "ConfigRequest": "1 config DynamicValue",
    "PrepareResponse": "1 prepared_config DynamicValue, 2 diagnostics Diagnostic*",
    "ConfigureRequest": "1 terraform_version string, 2 config DynamicValue",
    "TypedConfigRequest": "1 type_name string, 2 config DynamicValue",
    "DiagnosticsResponse": "1 diagnostics Diagnostic*",
    "UpgradeRequest": "1 type_name string, 2 version int64, 3 raw_state RawState",
    "StateResponse": "1 state DynamicValue, 2 diagnostics Diagnostic*",
    "ReadRequest": "1 type_name string, 2 current_state DynamicValue, 3 private bytes",
    "PlanRequest": (
        "1 type_name string, 2 prior_state DynamicValue, 3 proposed_new_state DynamicValue, 4 config DynamicValue"
    ),
    "PlanResponse": "1 planned_state DynamicValue, 4 diagnostics Diagnostic*",
    "ApplyRequest": "1 type_name string, 2 prior_state DynamicValue, 3 planned_state DynamicValue",
    "ApplyResponse": "1 new_state DynamicValue, 3 diagnostics Diagnostic*",
}

#: RPC: its request and its response, for Terraform's names where ours differ because shapes are shared.
METHODS = {
    "GetSchema": ("Empty", "SchemaResponse"),
    "PrepareProviderConfig": ("ConfigRequest", "PrepareResponse"),
    "ValidateResourceTypeConfig": ("TypedConfigRequest", "DiagnosticsResponse"),
    "ValidateDataSourceConfig": ("TypedConfigRequest", "DiagnosticsResponse"),
    "UpgradeResourceState": ("UpgradeRequest", "StateResponse"),
    "Configure": ("ConfigureRequest", "DiagnosticsResponse"),
    "ReadResource": ("ReadRequest", "StateResponse"),
    "PlanResourceChange": ("PlanRequest", "PlanResponse"),
    "ApplyResourceChange": ("ApplyRequest", "ApplyResponse"),
    "ReadDataSource": ("TypedConfigRequest", "StateResponse"),
    "Stop": ("Empty", "Empty"),
}

NESTING = {"single": 1, "list": 2, "set": 3}
ERROR = 1


def _field(message: descriptor_pb2.DescriptorProto, spelled: str) -> None:
    """Adds the field that `NUMBER NAME TYPE` spells."""
    kinds = descriptor_pb2.FieldDescriptorProto
    number, name, kind = spelled.split()
    field = message.field.add(name=name, number=int(number), label=kinds.LABEL_OPTIONAL)
    if kind.startswith("map:"):
        entry = message.nested_type.add(name=name.title().replace("_", "") + "Entry")
        entry.options.map_entry = True
        _field(entry, "1 key string")
        _field(entry, f"2 value {kind[4:]}")
        field.label, field.type = kinds.LABEL_REPEATED, kinds.TYPE_MESSAGE
        field.type_name = f".{PACKAGE}.{message.name}.{entry.name}"
        return
    if kind.endswith("*"):
        field.label, kind = kinds.LABEL_REPEATED, kind[:-1]
    if kind in MESSAGES:
        field.type, field.type_name = kinds.TYPE_MESSAGE, f".{PACKAGE}.{kind}"
    else:
        field.type = getattr(kinds, f"TYPE_{kind.upper()}")


def _messages() -> dict[str, Any]:
    """A class for each message."""
    file = descriptor_pb2.FileDescriptorProto(name="tfplugin5.proto", package=PACKAGE, syntax="proto3")
    for name, fields in MESSAGES.items():
        message = file.message_type.add(name=name)
        for spelled in filter(None, (part.strip() for part in fields.split(","))):
            _field(message, spelled)
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return {
        name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{PACKAGE}.{name}")) for name in MESSAGES
    }


MESSAGE = _messages()
