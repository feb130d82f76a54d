"""Animals laid from the seven pieces of a tangram."""

import numpy as np
from studio import curve, letters, texture
from studio.colour import Gradient, darker, lighter
from studio.sheet import Sheet

# All pieces lie on a square lattice: the whole tangram is four wide, y runs upwards.
LARGE, ALSO_LARGE, MEDIUM, SMALL, ALSO_SMALL, SQUARE, SLANT = range(7)
WOODS = ("#c9503c", "#3f7f8c", "#e0a93f", "#6f9a5c", "#d98a76", "#7a5f8f", "#3e5a86")
FIGURES = {
    "猫": {
        SQUARE: [(1, 0), (2, 1), (1, 2), (0, 1)],
        SMALL: [(0, 1), (1, 2), (0, 3)],
        ALSO_SMALL: [(2, 1), (1, 2), (2, 3)],
        LARGE: [(1, 0), (1, -4), (3, -2)],
        ALSO_LARGE: [(1, -4), (5, -4), (3, -2)],
        MEDIUM: [(1, -4), (-1, -4), (1, -2)],
        SLANT: [(4, -3), (5, -4), (7, -4), (6, -3)],
    },
    "天鹅": {
        LARGE: [(0, 0), (4, 0), (2, 2)],
        ALSO_LARGE: [(2, 2), (6, 2), (4, 0)],
        MEDIUM: [(0, 0), (0, 2), (2, 2)],
        SMALL: [(0, 2), (2, 2), (1, 3)],
        SLANT: [(0, 2), (1, 3), (1, 5), (0, 4)],
        SQUARE: [(0, 4), (1, 5), (0, 6), (-1, 5)],
        ALSO_SMALL: [(-1, 5), (0, 4), (-2, 4)],
    },
    "鱼": {
        LARGE: [(0, 0), (4, 0), (2, 2)],
        ALSO_LARGE: [(0, 0), (4, 0), (2, -2)],
        SMALL: [(2, 2), (3, 1), (3, 3)],
        ALSO_SMALL: [(2, -2), (3, -1), (3, -3)],
        SQUARE: [(4, 0), (5, 1), (6, 0), (5, -1)],
        MEDIUM: [(6, 0), (6, 2), (8, 2)],
        SLANT: [(6, 0), (6, -2), (7, -3), (7, -1)],
    },
    "兔": {
        LARGE: [(1, 0), (5, 0), (3, -2)],
        ALSO_LARGE: [(1, 0), (3, -2), (-1, -2)],
        MEDIUM: [(5, 0), (3, -2), (5, -2)],
        ALSO_SMALL: [(5, -2), (5, 0), (6, -1)],
        SQUARE: [(0, -1), (1, 0), (0, 1), (-1, 0)],
        SLANT: [(0, 1), (1, 0), (1, 2), (0, 3)],
        SMALL: [(-1, 0), (0, 1), (-1, 2)],
    },
    "鸽": {
        LARGE: [(0, 0), (4, 0), (2, -2)],
        ALSO_LARGE: [(2, 0), (2, 4), (4, 2)],
        MEDIUM: [(2, 0), (4, 0), (4, 2)],
        SLANT: [(4, 0), (3, -1), (5, -1), (6, 0)],
        SMALL: [(0, 0), (2, 0), (1, 1)],
        SQUARE: [(0, 0), (1, 1), (0, 2), (-1, 1)],
        ALSO_SMALL: [(-1, 1), (0, 2), (-2, 2)],
    },
    "七巧板": {
        LARGE: [(0, 0), (4, 0), (2, 2)],
        ALSO_LARGE: [(0, 0), (0, 4), (2, 2)],
        MEDIUM: [(4, 4), (2, 4), (4, 2)],
        SMALL: [(4, 0), (4, 2), (3, 1)],
        SQUARE: [(3, 1), (4, 2), (3, 3), (2, 2)],
        ALSO_SMALL: [(2, 2), (3, 3), (1, 3)],
        SLANT: [(0, 4), (1, 3), (3, 3), (2, 4)],
    },
}


def tangram_animals():
    sheet = Sheet(2400, 1600, "#e6d8ba")
    rng = np.random.default_rng(13)
    for number, (name, figure) in enumerate(FIGURES.items()):
        x, y = 420 + 780 * (number % 3), 410 + 770 * (number // 3)
        _card(sheet, x, y)
        _figure(sheet, figure, x, y - 40, rng)
        sheet.text(name, x, y + 292, letters.brush(60), "#5a4633", 0.9)
    texture.grain(sheet, 23, 0.035, fibres=200)
    return sheet


def _card(sheet, x, y):
    sheet.polygon(curve.box(x - 346, y - 338, 704, 704, 34), "#8d7448", 0.35, blur=12)
    sheet.box(x - 352, y - 352, 704, 704, "#faf3e3", corner=34)
    sheet.outline(curve.box(x - 334, y - 334, 668, 668, 24), 3, "#d6c39a")
    for across in (-1, 1):
        for down in (-1, 1):
            corner = np.array([(0, 34), (0, 0), (34, 0), (34, 14), (14, 14), (14, 34)]) * (
                across,
                down,
            )
            sheet.outline(curve.moved(corner, x - across * 312, y - down * 312), 3, "#c9a35d")


def _figure(sheet, figure, x, y, rng):
    corners = np.vstack(list(figure.values())).astype(float)
    low, size = corners.min(0), np.ptp(corners, 0)
    scale = min(540 / size[0], 430 / size[1], 92)
    placed = {
        piece: (np.array(shape, float) - low - size / 2) * (scale, -scale) + (x, y)
        for piece, shape in figure.items()
    }
    for shape in placed.values():
        sheet.polygon(curve.moved(shape, 9, 12), "#6b5433", 0.4, blur=7)
    for piece, shape in placed.items():
        _wooden_piece(sheet, shape, WOODS[piece], rng)


def _wooden_piece(sheet, shape, colour, rng):
    """A painted wooden piece: grain shows through, the upper edges catch light."""
    middle = shape.mean(0)
    inner = middle + (shape - middle) * 0.975
    sheet.polygon(
        inner,
        Gradient(inner.min(0), inner.max(0), lighter(colour, 0.12), colour, darker(colour, 0.10)),
    )
    low, high = shape.min(0), shape.max(0)
    lean = rng.uniform(-0.25, 0.25)
    with sheet.within(inner):
        for _ in range(44):
            y = rng.uniform(low[1] - 20, high[1] + 20)
            line = [
                (low[0], y),
                (middle[0], y + lean * 60 + rng.normal(0, 3)),
                (high[0], y + lean * 120),
            ]
            tone = darker(colour, 0.3) if rng.random() < 0.6 else lighter(colour, 0.35)
            sheet.ribbon(
                curve.smooth(line, 8), rng.uniform(0.7, 2.6), tone, rng.uniform(0.08, 0.28)
            )
    edges = list(zip(inner, np.roll(inner, -1, 0), strict=False))
    for start, end in edges:
        lit = (start + end)[1] / 2 < middle[1]
        sheet.line([start, end], 3, "#fff3d8" if lit else darker(colour, 0.5), 0.55)
