"""What does a blueprint look like once its layers lie on one another?"""

import datetime
from functools import cached_property
from typing import Annotated, Literal

import msgspec

# Keys stand in addresses, and in tables with room for 60 characters.
Key = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]

# What PostgreSQL keeps has no NUL; a title is no essay.
Words = Annotated[str, msgspec.Meta(max_length=1000, pattern=r"\A[^\x00]*\Z")]
Text = dict[str, Words]
Slot = Literal["home", "column", "topics"]
ACCENTS = ("pine", "ochre", "indigo", "vermilion", "plum", "amber", "teal", "slate")


class Platform(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One of the portal's doors: schools, vocational, higher education."""

    key: Key
    title: Text
    short_title: Text
    purpose: Text = {}
    accent: Literal["pine", "ochre", "indigo", "vermilion", "plum", "amber", "teal", "slate"]


class Service(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """An entry to something that stands elsewhere, such as the 24365 employment service."""

    key: Key
    title: Text
    purpose: Text = {}
    address: str
    shown_on: list[str] = []


class Column(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A shelf of a board; described once, shown on some or all of the board's platforms."""

    key: Key
    board: str
    parent: str = ""
    title: Text
    purpose: Text = {}
    holds: list[str] = []
    shown_on: list[str] = []  # empty: wherever its parent or board is shown


class Board(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A part of the portal with columns of its own, placed as each platform wants it."""

    key: Key
    title: Text
    purpose: Text = {}
    accent: Literal["pine", "ochre", "indigo", "vermilion", "plum", "amber", "teal", "slate"]
    shown_on: dict[str, Slot]


class Topic(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Columns brought together for a time, such as the summer teacher training."""

    key: Key
    title: Text
    purpose: Text = {}
    accent: Literal["pine", "ochre", "indigo", "vermilion", "plum", "amber", "teal", "slate"]
    shown_on: list[str]
    opens_on: datetime.date
    closes_on: datetime.date
    columns: list[str]


class Identity(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What the portal is called, and in which order its boards stand; others follow by file."""

    title: Text
    short_title: Text
    purpose: Text = {}
    order: list[str] = []


class Blueprint(Identity, kw_only=True, dict=True):
    """Everything the node shows, in order."""

    platforms: list[Platform]
    services: list[Service] = []
    boards: list[Board]
    columns: list[Column]
    topics: list[Topic] = []

    @cached_property
    def platform(self) -> dict[str, Platform]:
        return {platform.key: platform for platform in self.platforms}

    @cached_property
    def board(self) -> dict[str, Board]:
        return {board.key: board for board in self.boards}

    @cached_property
    def column(self) -> dict[str, Column]:
        return {column.key: column for column in self.columns}

    @cached_property
    def topic(self) -> dict[str, Topic]:
        return {topic.key: topic for topic in self.topics}

    @cached_property
    def _children(self) -> dict[tuple[str, str], list[Column]]:
        children: dict[tuple[str, str], list[Column]] = {}
        for column in self.columns:
            children.setdefault((column.board, column.parent), []).append(column)
        return children

    def columns_in(self, board: str, parent: str = "", *, on: str = "") -> list[Column]:
        """The columns right under the board or under one of its columns, on one platform or any."""
        return [
            column
            for column in self._children.get((board, parent), [])
            if not on or on in self.platforms_of(column)
        ]

    def leaves_under(self, column: Column, *, on: str = "") -> list[Column]:
        """The columns that hold resources: the column itself, or those below it."""
        below = self.columns_in(column.board, column.key, on=on)
        return [leaf for child in below for leaf in self.leaves_under(child, on=on)] or [column]

    def path_to(self, column: Column) -> list[Column]:
        """From the board's own column down to this one."""
        above = self.path_to(self.column[column.parent]) if column.parent else []
        return [*above, column]

    def platforms_of(self, column: Column) -> list[str]:
        """Where the column is shown, in the order of the platforms."""
        return self._platforms_by_column[column.key]

    @cached_property
    def _platforms_by_column(self) -> dict[str, list[str]]:
        return {column.key: self._where_shown(column) for column in self.columns}

    def _where_shown(self, column: Column) -> list[str]:
        allowed = set(self.board[column.board].shown_on)
        for step in self.path_to(column):
            allowed &= set(step.shown_on) or allowed
        return [platform.key for platform in self.platforms if platform.key in allowed]

    def boards_on(self, platform: str, slot: Slot) -> list[Board]:
        """The boards that a platform shows in this place."""
        return [board for board in self.boards if board.shown_on.get(platform) == slot]
