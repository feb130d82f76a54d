"""The processes that are measured: started, counted by the system's own books, ended by their ids."""

import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path

HERE = Path(__file__).resolve().parent
TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """A server that was started here, with all processes that it started in turn."""

    def __init__(self, command, port, environment, address="/"):
        self.port = port
        self.address = address
        self.begun = time.perf_counter()
        self.said = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the server
        self.process = subprocess.Popen(
            command, env=environment, stdout=self.said, stderr=self.said, start_new_session=True
        )
        self.seconds_to_first_answer = self._wait()

    def _wait(self):
        while time.perf_counter() - self.begun < 60:
            if self.process.poll() is not None:
                raise SystemExit(f"The server ended at once:\n{self._last_words()}")
            try:
                if self.get(self.address)[0] == 200:
                    return time.perf_counter() - self.begun
            except OSError:
                time.sleep(0.005)
        self.end()
        raise SystemExit(f"The server did not answer within a minute:\n{self._last_words()}")

    def _last_words(self):
        self.said.seek(0)
        return self.said.read()[-3000:].decode(errors="replace")

    def get(self, address, **headers):
        """One answer: its status and its bytes."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", address, headers={"Host": "localhost"} | headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, body

    def family(self):
        """The processes of the server: this one and all below it."""
        parents = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                stat = _stat(int(entry.name))
                if stat:
                    parents[int(entry.name)] = int(stat[1])
        found = [self.process.pid]
        for pid in found:
            found += [child for child, parent in parents.items() if parent == pid]
        return found

    def web_workers(self):
        """The processes that answer requests: granian's own, below its first one."""
        family = self.family()
        below = {pid: int(_stat(pid)[1]) for pid in family}
        servers = [pid for pid in family if b"granian" in _command(pid)]
        return [pid for pid in servers if below[pid] in servers]

    def memory(self):
        """Proportional set size of all processes together, in MiB."""
        return sum(_pss(pid) for pid in self.family()) / 1024

    def end(self):
        """Ask it to stop; whatever is left after ten seconds is cut off."""
        family = self.family()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(12)
        except subprocess.TimeoutExpired:
            for pid in family:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            self.process.wait()


def _stat(pid):
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return text.rpartition(")")[2].split()


def _command(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def _pss(pid):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def cpu_seconds(pids):
    """User and system time that these processes have used so far."""
    return sum(sum(int(part) for part in _stat(pid)[11:13]) for pid in pids) / TICK


def load(server, addresses, number, cookie=""):
    """So many requests from a process of its own: rate, and CPU of the server per answer in ms."""
    workers = server.web_workers()
    before = cpu_seconds(workers)
    command = [sys.executable, str(HERE / "load.py"), str(server.port), str(number), cookie]
    done = subprocess.run(
        command, input="\n".join(addresses), capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    if told["bad"]:
        raise SystemExit(f"{told['bad']} of {told['answers']} answers were wrong: {addresses[:3]}")
    cpu = (cpu_seconds(workers) - before) / told["answers"] * 1000
    return {"rate": told["answers"] / told["seconds"], "cpu": cpu}


def medians(runs):
    """The middle of several runs, figure by figure."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}
