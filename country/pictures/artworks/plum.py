"""A plum branch in ink and red under the moon."""

import numpy as np
from studio import curve, letters, texture
from studio.brushwork import dab, stroke
from studio.colour import INK, mix
from studio.sheet import Sheet


def plum_branch():
    sheet = Sheet(1600, 2200, "#efe6d2")
    rng = np.random.default_rng(21)
    mist = texture.clouds(1600, 2200, 600, 4)
    sheet.stain((mist - 0.4) * 0.2, "#8d8a80")
    _moon(sheet, 520, 620, 330)
    _branches(sheet, rng)
    letters.column(sheet, "疏影横斜", 1505, 800, 76, INK, 0.88)
    letters.column(sheet, "暗香浮动", 1415, 880, 76, INK, 0.88)
    letters.seal(sheet, "书院", 1505, 1185, 84)
    texture.grain(sheet, 9, 0.06, fibres=240)
    return sheet


def _moon(sheet, x, y, radius):
    down, across = np.mgrid[0 : sheet.height, 0 : sheet.width]
    far = np.hypot(across - x, down - y)
    halo = np.exp(-(((far - radius) / 160) ** 2)) * (far > radius - 1)
    wet = texture.clouds(sheet.width, sheet.height, 240, 15)
    sheet.stain(halo * (0.18 + 0.3 * wet), "#6f7d89")
    sheet.circle(x, y, radius, "#faf4e3", 0.9)
    sheet.stain((wet - 0.5) * 0.16 * (far < radius), "#b8a98a")


TRUNK = [
    (1820, 2080),
    (1400, 1790),
    (1250, 1500),
    (960, 1360),
    (820, 1120),
    (600, 1010),
    (430, 760),
]
TWIGS = [
    [(1250, 1500), (1330, 1180), (1270, 900), (1350, 640), (1310, 380)],
    [(960, 1360), (700, 1400), (520, 1560), (330, 1580), (200, 1690)],
    [(820, 1120), (860, 850), (780, 640), (830, 420), (800, 270)],
    [(600, 1010), (420, 1060), (270, 990), (150, 1040)],
    [(1270, 900), (1120, 790), (1060, 600), (1090, 480)],
    [(520, 1560), (480, 1720), (380, 1830)],
    [(430, 760), (330, 640), (340, 500), (270, 380)],
    [(1350, 640), (1470, 520), (1480, 380)],
]


def _branches(sheet, rng):
    trunk = curve.smooth(TRUNK, 16)
    trunk += rng.normal(0, 2.6, trunk.shape)
    stroke(sheet, trunk, np.linspace(132, 20, len(trunk)), rng, INK, 0.86, dry=0.42, bristles=130)
    _bark(sheet, trunk, rng)
    blossoms = []
    for number, twig in enumerate(TWIGS):
        line = curve.smooth(twig, 14)
        line += rng.normal(0, 1.4, line.shape)
        thick = 30 if number < 3 else 17
        stroke(sheet, line, np.linspace(thick, 3, len(line)), rng, INK, 0.9, dry=0.22)
        blossoms += [line[int(i)] + rng.normal(0, 26, 2) for i in rng.uniform(6, len(line) - 1, 30)]
    blossoms += [trunk[int(i)] + rng.normal(0, 40, 2) for i in rng.uniform(40, 96, 16)]
    for place in _spread(blossoms, 46):
        kind = rng.random()
        if kind < 0.3:
            _bud(sheet, *place, rng.uniform(13, 21), rng)
        else:
            _blossom(sheet, *place, rng.uniform(29, 50), rng)
    for _ in range(17):
        _fallen_petal(sheet, rng)


def _spread(places, distance):
    """The places that keep their distance from all places before them."""
    kept = []
    for place in places:
        if all(np.hypot(*(place - other)) > distance for other in kept):
            kept.append(place)
    return kept


def _bark(sheet, trunk, rng):
    for _ in range(340):
        place = trunk[int(rng.integers(2, len(trunk) - 2))] + rng.normal(0, 10, 2)
        sheet.ellipse(
            *place,
            rng.uniform(2, 8),
            rng.uniform(1.4, 3.6),
            "#17171a",
            rng.uniform(0.2, 0.7),
            rng.uniform(0, 180),
        )


REDS = ("#c23a4a", "#d05a63", "#b32c41", "#dc7a7c")


def _blossom(sheet, x, y, size, rng):
    colour, turn, flat = REDS[rng.integers(4)], rng.uniform(0, 72), rng.uniform(0.72, 1)
    for number in range(5):
        angle = np.radians(turn + 72 * number)
        px, py = x + np.cos(angle) * size * 0.56, y + np.sin(angle) * size * 0.56 * flat
        sheet.ellipse(px, py, size * 0.5, size * 0.46, colour, 0.72, turn + 72 * number, blur=0.8)
        sheet.ellipse(
            px + 2,
            py + 2,
            size * 0.3,
            size * 0.26,
            mix(colour, "#8e1c33", 0.5),
            0.3,
            blur=size * 0.1,
        )
        rim = curve.oval(px, py, size * 0.47, size * 0.43, turn + 72 * number)[6:30]
        sheet.line(rim, 1.2, mix(colour, "#fff0ea", 0.7), 0.5)
    for _ in range(15):
        angle, reach = rng.uniform(0, 2 * np.pi), size * rng.uniform(0.35, 0.62)
        tip = (x + np.cos(angle) * reach, y + np.sin(angle) * reach * flat)
        sheet.line([(x, y), tip], 1.3, "#5b1524", 0.75)
        sheet.circle(*tip, 2.6, "#f1c65b")
    sheet.circle(x, y, size * 0.1, "#e8d27a", 0.9)


def _bud(sheet, x, y, size, rng):
    colour = REDS[rng.integers(4)]
    turn = rng.uniform(200, 340)
    sheet.circle(x, y, size, colour, 0.85, blur=0.8)
    sheet.ellipse(
        x + size * 0.2,
        y + size * 0.2,
        size * 0.5,
        size * 0.7,
        mix(colour, "#7d1930", 0.5),
        0.4,
        blur=2,
    )
    base = curve.moved([(-size * 0.9, 0)], x, y, turn)[0]
    for spread in (-28, 0, 28):
        dab(sheet, *base, size * 0.9, 5.5, turn + spread, INK, 0.85)


def _fallen_petal(sheet, rng):
    x, y = rng.uniform(120, 1250), rng.uniform(1650, 2120)
    shape = curve.petal(x, y, rng.uniform(22, 36), rng.uniform(14, 22), rng.uniform(0, 360))
    sheet.polygon(shape, REDS[rng.integers(4)], rng.uniform(0.35, 0.7), blur=0.7)
