"""An ink landscape: layered hills in mist, a river, a small boat."""

import numpy as np
from studio import curve, letters, texture
from studio.brushwork import dab, pine
from studio.colour import INK, mix
from studio.sheet import Sheet

RICE_PAPER = "#f1e9d8"


def mountains():
    sheet = Sheet(2400, 1500, RICE_PAPER)
    rng = np.random.default_rng(8)
    _damp_sky(sheet)
    layers = [  # where the foot lies, height, width of the peaks, ink, how fast it fades
        (640, 330, 520, 0.20, 150),
        (760, 500, 640, 0.28, 190),
        (850, 420, 460, 0.38, 170),
        (980, 560, 700, 0.52, 210),
        (1120, 420, 560, 0.68, 190),
    ]
    for number, layer in enumerate(layers):
        _range_of_mountains(sheet, number, *layer, rng)
        if number == 3:
            _pavilion(sheet, 1004, 764, 58)
            _waterfall(sheet, 964, 806, 190, rng)
    _water(sheet, rng)
    _near_bank(sheet, rng)
    _boat(sheet, 1330, 1236, 1.0)
    _geese(sheet, 1500, 250, rng)
    letters.column(sheet, "江流天地外", 2250, 120, 58, INK, 0.85)
    letters.column(sheet, "山色有无中", 2165, 120, 58, INK, 0.85)
    letters.seal(sheet, "书院", 2250, 500, 74)
    texture.grain(sheet, 5, 0.05, fibres=260)
    return sheet


def _damp_sky(sheet):
    mist = texture.clouds(sheet.width, sheet.height, 700, 3, stretch=2.5)
    down = np.linspace(1, 0, sheet.height)[:, None]
    sheet.stain((mist - 0.45) * 0.35 * down**0.6, "#7b8894")


def _range_of_mountains(sheet, number, foot, height, cell, ink, fade, rng):
    shape = texture.ridge(sheet.width, cell, 40 + number * 7, octaves=9, rough=0.46)
    x = np.arange(sheet.width) / sheet.width
    valley = np.clip(np.abs(x - (0.60 if number % 2 else 0.48)) * 2.2, 0.12, 1)
    crest = foot - height * shape**1.7 * (valley if number > 1 else 1)
    below = np.arange(sheet.height)[:, None] - crest[None, :]
    sheet.cover(np.clip(below, 0, 1) * np.clip(1 - below / 900, 0, 0.96), RICE_PAPER)
    wet = texture.clouds(sheet.width, sheet.height, 220, 60 + number)
    depth = ink * np.exp(-np.clip(below, 0, None) / (fade * (0.55 + wet))) * (0.62 + 0.6 * wet)
    edge = 0.35 * ink * np.exp(-np.clip(below, 0, None) / 9)
    blue = mix("#53636f", INK, number / 5)
    sheet.stain((depth + edge) * np.clip(below, 0, 1), blue)
    _wrinkles(sheet, crest, ink, fade, rng, blue, 700 + 330 * number)
    if number >= 2:
        _trees_on(sheet, crest, number, rng)


def _wrinkles(sheet, crest, ink, fade, rng, colour, count):
    """Hemp-fibre strokes (披麻皴) that follow the fall of the slope."""
    slope = np.convolve(np.gradient(crest), np.ones(61) / 61, "same")
    for _ in range(count):
        x = int(rng.integers(10, sheet.width - 10))
        y = crest[x] + rng.exponential(fade * 0.42) + 4
        fall = np.clip(slope[x] * 1.2 + rng.normal(0, 0.1), -2, 2)
        way = np.array([1.0, abs(fall) + 0.9]) * (1 if fall >= 0 else -1, 1)
        way = way / np.hypot(*way) * rng.uniform(14, 62)
        points = [
            (x, y),
            (x + way[0] * 0.5 + rng.normal(0, 3), y + way[1] * 0.5),
            (x + way[0], y + way[1]),
        ]
        weight = ink * rng.uniform(0.15, 0.6) * np.exp(-(y - crest[x]) / fade)
        sheet.ribbon(
            curve.smooth(points, 3), np.linspace(rng.uniform(1.2, 4.2), 0.6, 7), colour, weight
        )


def _trees_on(sheet, crest, number, rng):
    for _ in range(16 + 6 * number):
        middle = int(rng.integers(40, sheet.width - 40))
        for _ in range(rng.integers(1, 6)):
            x = int(np.clip(middle + rng.normal(0, 26), 5, sheet.width - 5))
            size = rng.uniform(14, 26) * (0.55 + 0.22 * number)
            pine(sheet, x, crest[x] + 5, size, rng, INK, 0.22 + 0.11 * number)


def _waterfall(sheet, x, top, length, rng):
    for _ in range(46):
        across = rng.normal(0, 3.5)
        start, end = top + rng.uniform(0, 40), top + length * rng.uniform(0.6, 1)
        middle = (x + across + rng.normal(0, 4), (start + end) / 2)
        points = curve.smooth([(x + across * 0.5, start), middle, (x + across * 1.8, end)], 8)
        sheet.ribbon(points, rng.uniform(1, 4), RICE_PAPER, 0.5)
    sheet.ellipse(x, top + length, 70, 26, RICE_PAPER, 0.75, blur=22)


def _pavilion(sheet, x, y, size):
    for side in (-0.62, -0.2, 0.2, 0.62):
        sheet.line([(x + side * size, y), (x + side * size, y - size * 0.7)], 3.4, INK, 0.85)
    sheet.box(x - size * 0.8, y - 2, size * 1.6, 7, INK, opacity=0.75)
    for level, reach in ((0.66, 1.0), (1.06, 0.66)):
        eave = y - size * level
        left = curve.bezier(
            (x, eave - size * 0.5),
            (x - reach * size * 0.3, eave - size * 0.1),
            (x - reach * size * 0.7, eave),
            (x - reach * size, eave - size * 0.1),
        )
        left = np.vstack([left, [(x - reach * size * 0.72, eave + size * 0.07)]])
        roof = np.vstack([left, curve.mirrored(left, x)[::-1]])
        sheet.polygon(roof, INK, 0.86)
    sheet.circle(x, y - size * 1.62, 5, INK, 0.9)


def _water(sheet, rng):
    y = np.arange(sheet.height)[:, None]
    paper = np.clip((y - 1090) / 130, 0, 1) * np.ones((1, sheet.width))
    sheet.cover(paper * 0.82, RICE_PAPER)
    for _ in range(150):
        x, line = rng.uniform(0, sheet.width), 1150 + 330 * rng.random() ** 1.3
        length = rng.uniform(40, 230) * (line - 1000) / 400
        points = [(x, line), (x + length / 2, line + rng.normal(0, 2.4)), (x + length, line)]
        points = curve.smooth(points, 6)
        swell = np.sin(np.linspace(0, np.pi, len(points))) * rng.uniform(1, 2.6) + 0.3
        sheet.ribbon(points, swell, "#5d6b75", rng.uniform(0.1, 0.3))


def _near_bank(sheet, rng):
    x = np.arange(sheet.width)
    crest = 1500 - 330 * np.exp(-((x / 430) ** 2)) * (
        0.75 + 0.4 * texture.ridge(sheet.width, 200, 4)
    )
    crest -= (
        130 * np.exp(-(((x - 2400) / 260) ** 2)) * (0.8 + 0.3 * texture.ridge(sheet.width, 150, 9))
    )
    below = np.arange(sheet.height)[:, None] - crest[None, :]
    wet = texture.clouds(sheet.width, sheet.height, 130, 77)
    sheet.stain(np.clip(below / 3, 0, 1) * (0.32 + 0.5 * wet), "#22252b")
    _wrinkles(sheet, np.where(crest > 1480, 1600, crest), 0.9, 130, rng, INK, 900)
    for place, size in ((120, 390), (265, 330), (30, 300), (380, 230)):
        pine(sheet, place, crest[place] + 14, size, rng, INK, 0.9)
    for _ in range(130):
        place = int(rng.uniform(420, 640) if rng.random() < 0.6 else rng.uniform(2120, 2395))
        foot = max(crest[place], 1400) + rng.uniform(-10, 70)
        dab(sheet, place, foot, rng.uniform(40, 120), 4, -90 + rng.normal(0, 14), INK, 0.6)


def _boat(sheet, x, y, size):
    hull = curve.smooth([(-150, -14), (-90, 14), (0, 22), (90, 14), (158, -22)], 8)
    deck = curve.smooth([(158, -22), (80, -1), (0, 4), (-80, 0), (-150, -14)], 8)
    sheet.polygon(curve.moved(np.vstack([hull, deck]), x, y, 0, size), INK, 0.9)
    cabin = np.vstack([curve.arc(-20, 2, 52, 48, 180, 360), [(32, 4), (-72, 4)]])
    sheet.polygon(curve.moved(cabin, x, y, 0, size), "#4b4a49", 0.92)
    for rib in range(-60, 30, 11):
        sheet.line(
            curve.moved([(rib, -6 - 30 * (1 - ((rib + 20) / 56) ** 2)), (rib, 2)], x, y),
            1.4,
            RICE_PAPER,
            0.4,
        )
    sheet.polygon(
        curve.moved([(72, 0), (84, -46), (98, -46), (108, 0)], x, y, 0, size), "#5c5b5d", 0.95
    )
    sheet.circle(x + 91, y - 54, 9, "#c9a184")
    sheet.polygon(curve.moved([(64, -54), (91, -76), (118, -54)], x, y), INK, 0.95)
    sheet.line([(x + 96, y - 30), (x + 214, y - 118)], 2.4, INK, 0.9)
    sheet.line([(x + 214, y - 118), (x + 218, y + 30)], 1.1, INK, 0.6)
    for ring in range(3):
        sheet.outline(
            curve.oval(x + 218, y + 32, 9 + 12 * ring, 3 + 3 * ring), 1.1, INK, 0.4 - 0.1 * ring
        )
    sheet.ellipse(x, y + 34, 150, 10, INK, 0.22, blur=6)


def _geese(sheet, x, y, rng):
    for number in range(9):
        side = -1 if number % 2 else 1
        rank = (number + 1) // 2
        place = np.array([x + rank * 52, y + side * rank * 26 + rng.normal(0, 5)])
        wing = curve.smooth([(-17, -9), (-6, -2), (0, 3), (6, -3), (16, -12)], 5) + place
        sheet.ribbon(wing, 1 + 3.4 * np.sin(np.linspace(0, np.pi, len(wing))), INK, 0.75)
