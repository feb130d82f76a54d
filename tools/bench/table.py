"""The table: what was measured, beside its reference and its budget."""

from dataclasses import asdict, dataclass

NOISE = 1.25  # a budget counts as broken beyond this, because machines are never quite quiet
HEAD = ("figure", "measured", "reference", "ratio", "budget", "holds")


@dataclass
class Figure:
    """One line. Most budgets are upper bounds; `at_least` turns one round."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    reference: float | None = None
    at_least: bool = False
    by_ratio: bool = False  # the budget is one of the ratio, not of the value

    @property
    def ratio(self):
        return self.value / self.reference if self.reference else None

    @property
    def holds(self):
        """Yes, no, or no word where there is no budget."""
        return self._within(1)

    @property
    def is_broken(self):
        return self._within(NOISE) is False

    def _within(self, noise):
        if self.budget is None:
            return None
        judged = self.ratio if self.by_ratio else self.value
        return judged >= self.budget / noise if self.at_least else judged <= self.budget * noise


def as_text(figures):
    """The table as Markdown."""
    rows = [HEAD, *(_row(one) for one in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEAD))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
             for row in rows]  # fmt: skip
    lines.insert(1, "-|-".join("-" * width for width in widths))
    return "\n".join(f"| {line} |" if place != 1 else f"|-{line}-|"
                     for place, line in enumerate(lines))  # fmt: skip


def as_data(figures):
    return [asdict(one) | {"ratio": one.ratio, "holds": one.holds} for one in figures]


def _row(figure):
    sign = "≥" if figure.at_least else "≤"
    budget = ""
    if figure.budget is not None:
        unit = "times" if figure.by_ratio else figure.unit
        budget = f"{sign} {_number(figure.budget)} {unit}".strip()
    return (
        figure.name,
        f"{_number(figure.value)} {figure.unit}".strip(),
        f"{_number(figure.reference)} {figure.unit}".strip() if figure.reference else "",
        _number(figure.ratio) if figure.ratio else "",
        budget,
        {True: "yes", False: "no", None: ""}[figure.holds],
    )


def _number(value):
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
