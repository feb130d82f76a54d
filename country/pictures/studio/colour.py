"""Which colours do we paint with, and how are they mixed?"""

import numpy as np
from PIL import Image

PAPER = "#f5efe2"
INK = "#2b2a2e"
RED = "#b5392f"
SKIN = ("#e9c3a0", "#dfb088", "#d29f77")
HAIR = "#33302f"

TEA = "#7f9a6b"
MOSS = "#55714f"
JADE = "#6fa393"
SKY = "#b9d3dc"
LAKE = "#5f8fa5"
NAVY = "#34506b"
CLAY = "#c07a55"
BRICK = "#a9553f"
STRAW = "#e3c27a"
GOLD = "#d9a441"
PLUM = "#86566f"
ROSE = "#d58f88"
STONE = "#b9b2a5"
WOOD = "#a57c55"
BARK = "#6f5442"
CREAM = "#fbf6ea"


def rgb(colour):
    """A colour as three numbers, whether it was written as text or as numbers."""
    if isinstance(colour, str):
        return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return tuple(round(part) for part in colour)


def mix(one, other, share):
    """`share` of the other colour in the one."""
    return tuple(a + (b - a) * share for a, b in zip(rgb(one), rgb(other), strict=True))


def darker(colour, share=0.2):
    return mix(colour, "#1c1a20", share)


def lighter(colour, share=0.2):
    return mix(colour, "#fffaf0", share)


def along(stops, share):
    """The colour at `share` of a way through evenly spaced colours."""
    place = min(max(share, 0.0), 1.0) * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    return mix(stops[index], stops[index + 1], place - index)


class Gradient:
    """A fill that changes from point to point, through evenly spaced colours."""

    def __init__(self, start, end, *stops):
        self.start, self.end = np.array(start, float), np.array(end, float)
        self.stops = np.array([rgb(stop) for stop in stops], float)

    def image(self, box):
        left, top, right, bottom = box
        x, y = np.meshgrid(np.arange(left, right), np.arange(top, bottom))
        way = self.end - self.start
        share = ((x - self.start[0]) * way[0] + (y - self.start[1]) * way[1]) / (way @ way)
        places = np.linspace(0, 1, len(self.stops))
        parts = [np.interp(share, places, self.stops[:, part]) for part in range(3)]
        return Image.fromarray(np.stack(parts, -1).round().astype(np.uint8))
