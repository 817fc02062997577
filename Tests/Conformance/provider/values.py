"""Values on their way between Terraform and the stand-in: msgpack in, msgpack out, by schema."""

from __future__ import annotations

from typing import Any

import msgpack

#: A value that is known only after apply.
UNKNOWN = msgpack.ExtType(0, b"\x00")


def decode(packed: bytes) -> Any:
    """The value that Terraform sent; an unknown, refined or not, becomes `UNKNOWN`."""
    if not packed:
        return None
    return msgpack.unpackb(packed, raw=False, ext_hook=lambda _code, _data: UNKNOWN, strict_map_key=False)


def encode(value: Any) -> bytes:
    """A value for Terraform."""
    packed: bytes = msgpack.packb(value, use_bin_type=True)
    return packed


def is_write_only(name: str, flags: str) -> bool:
    """Whether an argument is sent and never stored: the providers name them all so."""
    return name.endswith("_wo") and "c" not in flags


def planned(block: dict[str, Any], value: Any, prior: Any = None) -> Any:
    """What will be: the proposed value, and unknown wherever the platform decides.

    Terraform matches what was computed inside a set's elements only when the whole element is alike; an element that
    agrees with an earlier one in all that was written is that one, as in the providers themselves.
    """
    if not isinstance(value, dict):
        return value
    result = dict(value)
    for name, entry in block["a"].items():
        if is_write_only(name, entry[1]):
            result[name] = None
        elif result.get(name) is None and "c" in entry[1]:
            result[name] = UNKNOWN
    for name, (mode, _, _, inner) in block["b"].items():
        before = prior.get(name) if isinstance(prior, dict) else None
        if mode == "single":
            result[name] = planned(inner, result.get(name), before)
        elif isinstance(result.get(name), list):
            earlier = before if isinstance(before, list) else []
            result[name] = [
                next((old for old in earlier if agrees(item, old)), None) or planned(inner, item)
                for item in result[name]
            ]
    return result


def agrees(written: Any, stored: Any) -> bool:
    """Whether a stored value has all that was written; what was left out may be anything."""
    if written is None:
        return True
    if isinstance(written, dict) and isinstance(stored, dict):
        return all(agrees(item, stored.get(key)) for key, item in written.items())
    if isinstance(written, list) and isinstance(stored, list):
        return len(written) == len(stored) and all(any(agrees(a, b) for b in stored) for a in written)
    return bool(written == stored)


class World:
    """The cloud as the stand-in invents it: what is computed gets a value by its name and type alone.

    Two worlds serve the check blocks: in the `plain` one numbers are 1 and switches on; in the `bare` one numbers are
    0, switches off and texts empty, so that an assertion about protection has to fail.
    """

    def __init__(self, kind: str, known: dict[str, dict[str, Any]]) -> None:
        self.bare = kind == "bare"
        self.known = known

    def filled(self, type_name: str, block: dict[str, Any], value: Any) -> Any:
        """A value without unknowns and with everything that the platform would have set."""
        result = dict(value or {})
        known = self.known.get(type_name, {})
        for name, entry in block["a"].items():
            if name in known and result.get(name) in (None, UNKNOWN):
                result[name] = known[name]
            elif result.get(name) == UNKNOWN or (result.get(name) is None and "c" in entry[1]):
                result[name] = self.invented(type_name, name, entry[0])
        for name, (mode, _, _, inner) in block["b"].items():
            if mode == "single":
                if isinstance(result.get(name), dict):
                    result[name] = self.filled(type_name, inner, result[name])
            elif isinstance(result.get(name), list):
                result[name] = [self.filled(type_name, inner, item) for item in result[name]]
            else:
                result[name] = []
        return result

    def invented(self, type_name: str, name: str, kind: Any) -> Any:
        """A value of a type for an attribute of that name."""
        if kind == "string":
            return "" if self.bare else self.text(type_name, name)
        if kind == "number":
            return 0 if self.bare else 1
        if kind == "bool":
            return not self.bare
        if kind == "dynamic":
            return [b'"string"', self.text(type_name, name)]
        if kind[0] == "object":
            return {key: self.invented(type_name, key, of) for key, of in kind[1].items()}
        if kind[0] == "map":
            return {}
        return [] if self.bare else [self.invented(type_name, name, kind[1])]

    def text(self, type_name: str, name: str) -> str:
        """A text that has the look of what stands there in life."""
        if name == "json":
            return "{}"
        if name == "arn" or name.endswith("_arn"):
            return f"arn:aws:{type_name.split('_')[1]}:eu-west-1:123456789012:{name}/stand-in"
        if name == "account_id":
            return "123456789012"
        if name in ("region", "location"):
            return "eu-west-1"
        return f"stand-in-{name.replace('_', '-')}"
