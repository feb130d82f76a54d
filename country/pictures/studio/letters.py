"""Which fonts write on our pictures? Debian's, or the one named in BRUSH_FONT."""

import os
from functools import cache
from pathlib import Path

import numpy as np
from PIL import ImageFont

from studio import curve
from studio.colour import RED

REGULAR_SCRIPT = (
    os.environ.get("BRUSH_FONT", ""),
    "/usr/share/fonts/truetype/arphic/ukai.ttc",
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc",
)
PRINT = (
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc",
    "/usr/share/fonts/truetype/arphic/ukai.ttc",
)


def brush(size):
    """Regular script (楷书), as one writes with a brush."""
    return _font(REGULAR_SCRIPT, size)


def print_face(size):
    return _font(PRINT, size)


@cache
def _font(paths, size):
    for path in paths:
        if path and Path(path).is_file():
            return ImageFont.truetype(path, size, index=2 if "Noto" in path else 0)
    raise SystemExit("Install fonts-arphic-ukai or fonts-noto-cjk, or name a font in BRUSH_FONT.")


def column(sheet, words, x, y, size, colour, opacity=1.0, spacing=1.12):
    """Writes downwards, the first character's middle at (x, y)."""
    for index, character in enumerate(words):
        place = y + index * size * spacing
        sheet.text(character, x, place, brush(size), colour, opacity)


def seal(sheet, words, x, y, size, colour=RED, seed=3):
    """A red seal of up to four characters, carved white, with worn edges."""
    rng = np.random.default_rng(seed)
    sheet.box(x - size / 2, y - size / 2, size, size, colour, corner=size * 0.1, opacity=0.93)
    places = {1: [(0, 0)], 2: [(0, -0.22), (0, 0.22)]}
    four = [(0.22, -0.22), (0.22, 0.22), (-0.22, -0.22), (-0.22, 0.22)]
    letter = int(size * (0.7 if len(words) == 1 else 0.42))
    for character, (across, down) in zip(words, places.get(len(words), four), strict=False):
        sheet.text(character, x + across * size, y + down * size, print_face(letter), "#f6ecdd")
    for _ in range(int(size / 3)):
        across, down = rng.uniform(-0.5, 0.5, 2)
        edge = rng.random() < 0.6
        across = np.sign(across) * 0.49 if edge else across
        spot = curve.oval(x + across * size, y + down * size, rng.uniform(0.4, 0.02 * size + 0.5))
        sheet.polygon(spot, "#f4ead9", opacity=0.7)
