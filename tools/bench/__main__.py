"""`make bench`: the figures that the design promises, measured on a node of their own.

Ratios to a bare hello of the same server in the same run; CPU from the processes' own accounting;
three repeats and their middle. Nothing leaves this machine. Ends with 1 when a budget is broken by
more than a quarter.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from parts import PARTS
from processes import Server, free_port
from table import Figure, as_data, as_text

from shuyuan.config.supervisor import web_command

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHUYUAN = str(Path(sys.executable).with_name("shuyuan"))


class Bench:
    """One run: the node's home, and the figures found so far."""

    def __init__(self, home, country):
        self.home = home
        self.country = country
        self.environment = os.environ | {"SHUYUAN_HOME": str(home)}
        self.environment.pop("SHUYUAN_DATABASE", None)
        self.figures = []

    def add(self, *said, **more):
        self.figures.append(Figure(*said, **more))
        print(f"  {self.figures[-1].name}", file=sys.stderr)

    def shuyuan(self, *arguments):
        done = subprocess.run(
            [SHUYUAN, *arguments], env=self.environment, check=True, capture_output=True, text=True
        )
        return json.loads(done.stdout) if "--json" in arguments else None

    def inside(self, *arguments, told=None):
        """One of the deeds of `inside.py`, with what it is told, and what it answers."""
        done = subprocess.run(
            [sys.executable, str(HERE / "inside.py"), *arguments],
            env=self.environment,
            input=json.dumps(told),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)

    def serve(self, address="/"):
        port = free_port()
        command = [SHUYUAN, "serve", "--host", "127.0.0.1", "--port", str(port)]
        return Server(command, port, self.environment, address)

    def hello(self):
        """A bare hello behind the same server with the same options."""
        port = free_port()
        command = web_command("hello:application", "127.0.0.1", port, 1)
        return Server(command, port, os.environ | {"PYTHONPATH": str(HERE)})


def main():
    parser = argparse.ArgumentParser("make bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.add_argument("--country", default=str(ROOT / "country"), help="the small country")
    options = parser.parse_args()
    begun = time.perf_counter()
    home = Path(tempfile.mkdtemp(prefix="shuyuan-bench-"))
    bench = Bench(home, options.country)
    try:
        for part in PARTS:
            print(part.__doc__.splitlines()[0], file=sys.stderr)
            part(bench)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if options.json:
        print(json.dumps(as_data(bench.figures), ensure_ascii=False, indent=1))
    else:
        print(as_text(bench.figures))
    print(f"Measured in {time.perf_counter() - begun:.0f} s.", file=sys.stderr)
    return int(any(figure.is_broken for figure in bench.figures))


if __name__ == "__main__":
    sys.exit(main())
