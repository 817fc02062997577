"""A real Prometheus and a real node_exporter on loopback, for as long as they are judged."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

#: No single wait is longer than this.
SECONDS = 90.0


class Server:
    """A running Prometheus, asked over its own interface."""

    def __init__(self, port: int) -> None:
        self.root = f"http://127.0.0.1:{port}"

    def ask(self, path: str, **parameters: str) -> Any:
        """The data of an answer; nothing where it does not answer."""
        query = "?" + urllib.parse.urlencode(parameters) if parameters else ""
        try:
            with urllib.request.urlopen(self.root + path + query, timeout=10) as answer:
                return json.load(answer)["data"]
        except (urllib.error.URLError, OSError, ValueError, KeyError):
            return None

    def rules(self) -> list[dict[str, Any]]:
        """Every rule with its state."""
        data = self.ask("/api/v1/rules") or {"groups": []}
        return [rule for group in data["groups"] for rule in group["rules"]]

    def evaluated_since(self, moment: float) -> bool:
        """Whether every group has been evaluated after a moment."""
        groups = (self.ask("/api/v1/rules") or {"groups": []})["groups"]
        return bool(groups) and all(stamp(group["lastEvaluation"]) > moment for group in groups)

    def active(self) -> dict[frozenset[tuple[str, str]], dict[str, Any]]:
        """The alerts that are pending or firing, by their labels."""
        data = self.ask("/api/v1/alerts") or {"alerts": []}
        return {frozenset(alert["labels"].items()): alert for alert in data["alerts"]}

    def value(self, query: str) -> float | None:
        """The first value of an instant query."""
        data = self.ask("/api/v1/query", query=query) or {"result": []}
        return float(data["result"][0]["value"][1]) if data["result"] else None


def stamp(text: str) -> float:
    """A time of Prometheus in seconds since 1970; one that never came is in the year 1."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)", text)
    if not match or match[1] == "0001":
        return 0
    whole = f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6]}{match[8].replace('Z', '+00:00')}"
    return datetime.fromisoformat(whole).timestamp() + float(match[7] or 0)


def waited(condition: Callable[[], bool]) -> bool:
    """Whether a condition came true before the limit."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.5)
    return condition()


def free_port() -> int:
    """A port that nobody listens at just now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def started(command: list[str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs meanwhile."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def served(rules: list[Path], metrics: Path, folder: Path) -> Iterator[Server]:
    """node_exporter over a folder of metrics, and a Prometheus that scrapes it and loads the rules."""
    exporter, port = free_port(), free_port()
    configuration = folder / "prometheus.yml"
    configuration.write_text(
        yaml.safe_dump(
            {
                "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"},
                "rule_files": [str(path) for path in rules],
                "scrape_configs": [
                    {"job_name": "node", "static_configs": [{"targets": [f"127.0.0.1:{exporter}"]}]}
                ],
            }
        )
    )
    node = [
        "prometheus-node-exporter", "--collector.disable-defaults", "--collector.textfile",
        f"--collector.textfile.directory={metrics}", f"--web.listen-address=127.0.0.1:{exporter}",
    ]  # fmt: skip
    server = [
        "prometheus", f"--config.file={configuration}", f"--storage.tsdb.path={folder / 'data'}",
        f"--web.listen-address=127.0.0.1:{port}",
    ]  # fmt: skip
    with started(node, folder / "node.log"), started(server, folder / "prometheus.log"):
        yield Server(port)
