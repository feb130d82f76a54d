"""Who is this node? Reads `shuyuan.toml` in the node's home."""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import msgspec

CHECKOUT = Path(__file__).resolve().parents[3]


Address = Annotated[str, msgspec.Meta(pattern=r"^(https?://[^/\s]+)?$")]


class Node(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One line of configuration makes a node the nation's portal or the box in a village school."""

    name: str = "Shuyuan"
    tier: Literal["nation", "province", "county", "school"] = "nation"
    blueprint: str = "national"
    address: Address = ""
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    workers: Annotated[int, msgspec.Meta(ge=1, le=64)] = 1
    database: str = ""  # empty: SQLite in the home; else postgresql://user@host:port/name
    parent: str = ""


def home() -> Path:
    """The folder that holds everything this node keeps."""
    return Path(os.environ.get("SHUYUAN_HOME") or CHECKOUT / "var").resolve()


def read_node() -> Node:
    """What `shuyuan.toml` says; a node without the file is the nation's, on SQLite."""
    try:
        text = (home() / "shuyuan.toml").read_bytes()
    except FileNotFoundError:
        return Node(database=os.environ.get("SHUYUAN_DATABASE", ""))
    try:
        node = msgspec.toml.decode(text, type=Node)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SystemExit(f"{home() / 'shuyuan.toml'}: {error}") from error
    if "SHUYUAN_DATABASE" in os.environ:
        node = msgspec.structs.replace(node, database=os.environ["SHUYUAN_DATABASE"])
    return node


def secret_key() -> str:
    """The node's own secret, made once and kept readable to its owner alone."""
    path = home() / "secret.key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix="secret.")
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
        # Whole or not at all: another process of this node may be a moment faster.
        with suppress(FileExistsError):
            os.link(draft, path)
        os.unlink(draft)
    return path.read_text()
