"""A square of batik, white wax on indigo."""

import numpy as np
from studio import curve, texture
from studio.sheet import Sheet

INDIGO, WAX = "#1d3461", "#eef0ea"


def batik_pattern():
    sheet = Sheet(2000, 2000, INDIGO)
    _batik_border(sheet)
    _batik_sun(sheet)
    for turn in range(4):
        _batik_butterfly(sheet, turn * 90 + 45)
        _batik_bird(sheet, turn * 90)
        _batik_corner(sheet, turn * 90 + 45)
    _ice_cracks(sheet, np.random.default_rng(3))
    _dyed_cloth(sheet)
    return sheet


def _turned(points, turn):
    return curve.moved(points, 1000, 1000, turn)


def _spiral(sheet, x, y, radius, turn, rounds=2.6, wide=9, hand=1, colour=WAX):
    t = np.linspace(0, rounds * 2 * np.pi, int(40 * rounds))
    reach = radius * (1 - t / (rounds * 2 * np.pi) * 0.86)
    points = np.column_stack([reach * np.cos(t), hand * reach * np.sin(t)])
    sheet.ribbon(
        _turned(curve.moved(points, x - 1000, y - 1000), turn),
        np.linspace(wide, wide * 0.5, len(t)),
        colour,
    )


def _batik_border(sheet):
    for inset, wide in ((26, 14), (56, 5), (206, 5), (230, 12)):
        sheet.outline(curve.box(inset, inset, 2000 - 2 * inset, 2000 - 2 * inset), wide, WAX)
    for turn in range(4):
        for step in range(11):
            x = 280 + step * 144
            for hand, shift in ((1, -34), (-1, 34)):
                _spiral(sheet, x + shift, 130, 32, turn * 90, 2.2, 8, hand)
            for side in (-1, 1):
                leaf = curve.petal(x - 1000 + 72, 131 - 1000, 56, 26, side * 90)
                sheet.polygon(_turned(leaf, turn * 90), WAX)
            sheet.polygon(_turned(curve.oval(x - 1000, 86 - 1000, 8), turn * 90), WAX)
            sheet.polygon(_turned(curve.oval(x - 1000, 176 - 1000, 8), turn * 90), WAX)


def _batik_sun(sheet):
    for ring in (330, 312):
        sheet.outline(curve.oval(1000, 1000, ring, steps=120), 7, WAX)
    for number in range(36):
        sheet.polygon(_turned(curve.petal(340, 0, 62, 30, 0), number * 10), WAX)
        sheet.polygon(_turned(curve.petal(352, 0, 34, 12, 0), number * 10), INDIGO)
        sheet.polygon(_turned(curve.oval(418, 0, 6), number * 10 + 5), WAX)
    for number in range(12):
        _spiral(sheet, 1256, 1000, 44, number * 30, 2.8, 8, 1)
    sheet.polygon(curve.oval(1000, 1000, 206, steps=90), WAX)
    for number in range(12):
        sheet.polygon(_turned(curve.petal(66, 0, 126, 54, 0), number * 30), INDIGO)
        sheet.polygon(_turned(curve.petal(84, 0, 84, 26, 0), number * 30), "#8ea4c4")
        sheet.line(_turned([(76, 0), (176, 0)], number * 30), 3, WAX)
    sheet.polygon(curve.oval(1000, 1000, 56), INDIGO)
    for ring, count in ((0, 1), (20, 6), (40, 12)):
        for number in range(count):
            sheet.polygon(_turned(curve.oval(ring, 0, 6.5), number * 360 / count), WAX)


def _batik_butterfly(sheet, turn):
    """The butterfly mother (蝴蝶妈妈) of Miao legend, wings full of spirals."""

    def put(points, colour):
        for side in (1, -1):
            sheet.polygon(_turned(np.asarray(points) * (1, side) + (600, 0), turn), colour)

    put(
        curve.smooth([(-30, 10), (20, 170), (150, 230), (190, 120), (90, 20)], 10, closed=True), WAX
    )
    put(
        curve.smooth([(-14, 30), (26, 152), (138, 206), (164, 122), (80, 36)], 10, closed=True),
        INDIGO,
    )
    put(
        curve.smooth([(-30, 8), (-70, 160), (-160, 170), (-166, 80), (-100, 14)], 10, closed=True),
        WAX,
    )
    put(
        curve.smooth([(-44, 24), (-82, 142), (-142, 148), (-146, 84), (-96, 30)], 10, closed=True),
        "#5b79a8",
    )
    for hand in (1, -1):
        _spiral(sheet, 1690, 1000 + hand * 126, 52, turn, 3, 8, hand)
        _spiral(sheet, 1495, 1000 + hand * 96, 36, turn, 2.4, 7, -hand)
    for step in range(7):
        put(curve.oval(20 + step * 22, 176 + 30 * np.sin(step / 2.2) - step * 4, 6), WAX)
    put(curve.oval(-10, 0, 130, 22), WAX)
    for step in range(8):
        sheet.line(_turned([(500 + step * 24, -16), (500 + step * 24, 16)], turn), 5, INDIGO)
    put(curve.oval(128, 0, 30), WAX)
    put(curve.oval(134, 12, 7), INDIGO)
    for side in (-1, 1):
        feeler = curve.smooth(
            [(750, side * 14), (800, side * 40), (812, side * 90), (780, side * 104)], 10
        )
        sheet.line(_turned(feeler, turn), 7, WAX)


def _batik_bird(sheet, turn):
    def put(points, colour):
        sheet.polygon(_turned(curve.moved(np.asarray(points), 600, 0), turn), colour)

    for feather in range(5):
        tail = curve.smooth(
            [
                (-90, 0),
                (-150 - feather * 8, -30 + feather * 36),
                (-120 + feather * 10, -120 + feather * 66),
            ],
            10,
        )
        sheet.ribbon(_turned(curve.moved(tail, 600, 0), turn), np.linspace(18, 7, len(tail)), WAX)
        put(curve.oval(*tail[-1], 17), WAX)
        put(curve.oval(*tail[-1], 8), INDIGO)
    put(
        curve.smooth(
            [(-110, 6), (-40, -70), (60, -70), (120, -20), (70, 60), (-30, 66)], 9, closed=True
        ),
        WAX,
    )
    put(
        curve.smooth([(-80, 4), (-30, -46), (30, -40), (20, 20), (-30, 44)], 9, closed=True),
        "#5b79a8",
    )
    for row in range(4):
        for column in range(4 - row % 2):
            put(curve.oval(-56 + column * 24 + row * 4, -20 + row * 18, 6), WAX)
    for step in range(5):
        put(curve.arc(56 + step * 3, -34 + step * 18, 20, 14, -70, 70, 8), INDIGO)
    put(curve.oval(142, -56, 42), WAX)
    put(curve.oval(152, -62, 13), INDIGO)
    put(curve.oval(154, -63, 5), WAX)
    put([(176, -70), (226, -52), (178, -42)], WAX)
    for plume in range(3):
        put(curve.petal(132, -94, 52, 18, -120 + plume * 30), WAX)
    for leg in (10, 44):
        sheet.line(
            _turned(
                curve.moved(np.array([(leg, 60), (leg + 6, 104), (leg + 26, 108)]), 600, 0), turn
            ),
            7,
            WAX,
        )
    for hand in (1, -1):
        _spiral(sheet, 1640 + 70 * hand, 1000 + 150, 30, turn, 2.2, 7, hand)


def _batik_corner(sheet, turn):
    x, y = curve.moved([(869 * np.sqrt(2), 0)], 1000, 1000, turn)[0]
    for number in range(8):
        sheet.polygon(curve.petal(x, y, 58, 28, number * 45), WAX)
        sheet.polygon(curve.petal(x, y, 40, 9, number * 45), INDIGO)
    sheet.circle(x, y, 13, WAX)
    for number in range(-3, 4):
        sheet.polygon(
            _turned(curve.petal(890 - abs(number) * 16, number * 40, 100, 36, number * 6), turn),
            WAX,
        )
        sheet.polygon(
            _turned(curve.petal(906 - abs(number) * 16, number * 40, 62, 14, number * 6), turn),
            INDIGO,
        )


def _ice_cracks(sheet, rng):
    """Where the wax breaks, dye seeps in: fine lines like cracks in ice (冰纹)."""
    points = rng.random((520, 2)) * 2000
    for _ in range(420):
        start = points[rng.integers(len(points))]
        near = points[np.argsort(np.hypot(*(points - start).T))[1:6]]
        end = near[rng.integers(5)]
        middle = (start + end) / 2 + rng.normal(0, 9, 2)
        line = curve.smooth([start, middle, end], 8)
        line += rng.normal(0, 1.8, line.shape)
        sheet.ribbon(line, rng.uniform(1.2, 3.4), "#4a669a", rng.uniform(0.35, 0.85))
        if rng.random() < 0.4:
            fork = line[len(line) // 2] + rng.normal(0, 60, 2)
            sheet.ribbon(
                curve.smooth(
                    [
                        line[len(line) // 2],
                        (line[len(line) // 2] + fork) / 2 + rng.normal(0, 5, 2),
                        fork,
                    ],
                    6,
                ),
                1.4,
                "#4a669a",
                0.5,
            )


def _dyed_cloth(sheet):
    view = sheet.array()
    dye = texture.clouds(2000, 2000, 420, 31) - 0.5
    dark = (1 - view.mean(-1))[..., None]
    view *= 1 + 0.34 * dye[..., None] * dark
    sheet.put(view)
    texture.grain(sheet, 12, 0.016)
