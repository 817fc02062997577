"""Terraform's filesystem mirror, filled with the stand-in under the real providers' names and versions."""

from __future__ import annotations

import json
import platform
import shlex
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parents[2] / ".tools"

#: PROVIDER: the PyPI package that holds its schema, pinned.
PACKAGES = {
    "aws": ("cdktf-cdktf-provider-aws", "21.22.1"),
    "google": ("cdktf-cdktf-provider-google", "16.12.1"),
    "kubernetes": ("cdktf-cdktf-provider-kubernetes", "12.1.1"),
}


def ensure_schema(provider: str) -> Path:
    """The provider's schema as JSON, made on first use from its package, which is not kept."""
    package, version = PACKAGES[provider]
    folder = TOOLS / "schemas" / f"{package}-{version}"
    path = folder / f"{provider}.json"
    if path.exists() and path.stat().st_mtime > (HERE / "schemas.py").stat().st_mtime:
        return path
    wheels = folder / "wheel"
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", wheels, f"{package}=={version}"],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    wheel = next(wheels.glob("*.whl"))
    subprocess.run([sys.executable, HERE / "schemas.py", provider, wheel, folder], check=True)
    wheel.unlink()
    wheels.rmdir()
    return path


def platform_name() -> str:
    """This machine as Terraform names it, `linux_amd64`."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    return f"{platform.system().lower()}_{machine}"


def ensure_mirror() -> Path:
    """The mirror's CLI configuration file, with every provider in place."""
    mirror = TOOLS / "mirror"
    for provider in PACKAGES:
        schema = ensure_schema(provider)
        version = json.loads(schema.read_text())["version"]
        folder = mirror / "registry.terraform.io" / "hashicorp" / provider / version / platform_name()
        folder.mkdir(parents=True, exist_ok=True)
        program = folder / f"terraform-provider-{provider}_v{version}"
        path = f"import sys; sys.path.insert(0, {str(HERE.parent)!r})"
        code = f"{path}; from provider.serve import main; main({str(schema)!r})"
        text = f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {shlex.quote(code)}\n"
        if not program.exists() or program.read_text() != text:
            program.write_text(text)
            program.chmod(0o755)
    configuration = TOOLS / "terraform.rc"
    configuration.write_text(
        "disable_checkpoint = true\n\nprovider_installation {\n"
        f"  filesystem_mirror {{\n    path = {json.dumps(str(mirror))}\n  }}\n}}\n"
    )
    return configuration


def versions() -> str:
    """The providers that the stand-in speaks for."""
    return ", ".join(
        f"{provider} {json.loads(ensure_schema(provider).read_text())['version']}" for provider in PACKAGES
    )
