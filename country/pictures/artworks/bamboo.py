"""Bamboo in ink, in the rain, with a sparrow."""

import numpy as np
from studio import curve, letters, texture
from studio.brushwork import dab, stroke
from studio.colour import INK, mix
from studio.sheet import Sheet


def bamboo_rain():
    sheet = Sheet(1500, 2250, "#e9e8dc")
    rng = np.random.default_rng(33)
    wet = texture.clouds(1500, 2250, 700, 12)
    sheet.stain((wet - 0.3) * 0.42, "#7f918e")
    stalks = [
        (260, 60, 0.16),
        (1290, 50, 0.18),
        (760, 44, 0.14),
        (1080, 66, 0.30),
        (480, 74, 0.42),
        (1190, 92, 0.72),
        (330, 104, 0.86),
    ]
    for x, width, ink in stalks:
        _stalk(sheet, x, width, ink, rng)
        _mist_band(sheet, rng.uniform(1300, 1900), 0.10)
    _sparrow(sheet, 905, 1333, rng)
    _ground(sheet, rng)
    _rain(sheet, rng)
    letters.column(sheet, "雨洗娟娟净", 930, 130, 66, INK, 0.85)
    letters.column(sheet, "风吹细细香", 845, 130, 66, INK, 0.85)
    letters.seal(sheet, "书院", 930, 560, 76)
    texture.grain(sheet, 14, 0.05, fibres=200)
    return sheet


def _stalk(sheet, x, width, ink, rng):
    colour = mix("#8fa39a", "#20302c", ink)
    lean, y, number = rng.normal(0, 0.045), 2240.0, 0
    while y > -80:
        length = 250 + 26 * number if number < 6 else 380
        top = (x + lean * length, y - length)
        end = width * (0.46 - 0.02 * number)
        way = curve.smooth(
            [(x, y - end), ((x + top[0]) / 2, y - length / 2), (top[0], top[1] + end)], 8
        )
        thick = (
            width * (1 - 0.045 * number) * (1 + 0.12 * np.abs(np.linspace(-1, 1, len(way))) ** 4)
        )
        stroke(sheet, way, thick, rng, colour, min(ink + 0.15, 0.92), dry=0.38, bristles=34)
        knot = width * (1 - 0.045 * number)
        ring = curve.arc(top[0], top[1], knot * 0.6, knot * 0.14, 8, 172, 9)
        sheet.ribbon(ring, 3 + knot * 0.06, mix(colour, INK, 0.55), min(ink + 0.1, 0.9))
        if number >= 1:
            for _ in range(rng.integers(1, 3)):
                _spray(sheet, *top, rng.choice((-1, 1)), ink, colour, rng)
        x, y, number = top[0], top[1], number + 1


def _spray(sheet, x, y, side, ink, colour, rng):
    reach = rng.uniform(150, 330)
    twig = curve.smooth(
        [(x, y), (x + side * reach * 0.5, y - 70), (x + side * reach, y - 40 + rng.normal(0, 60))],
        9,
    )
    sheet.ribbon(twig, np.linspace(7, 2, len(twig)), colour, min(ink + 0.1, 0.9))
    for share in (0.45, 0.7, 1.0):
        knot = twig[int((len(twig) - 1) * share)]
        for _ in range(rng.integers(4, 7)):
            turn = 90 - side * rng.uniform(-12, 74)
            deep = min(ink * rng.uniform(0.75, 1.25), 0.95)
            _leaf(
                sheet,
                *knot,
                rng.uniform(130, 250),
                rng.uniform(20, 34),
                turn,
                mix(colour, INK, 0.35),
                deep,
            )


def _leaf(sheet, x, y, length, width, turn, colour, opacity):
    t = np.linspace(0, 1, 18)
    spine = curve.moved(
        np.column_stack([t * length, 0.05 * length * np.sin(t * np.pi)]), x, y, turn
    )
    size = width * np.clip(np.minimum(t * 6, 1.28 * (1 - t) ** 0.75), 0.05, 1)
    sheet.ribbon(spine, size, colour, opacity)
    sheet.ribbon(spine[3:-2], 1.1, "#f2f1e6", opacity * 0.22)


def _mist_band(sheet, middle, strength):
    y = np.arange(sheet.height)[:, None]
    drift = texture.clouds(sheet.width, sheet.height, 500, int(middle), stretch=2)
    sheet.cover(np.exp(-(((y - middle) / 330) ** 2)) * (strength + 0.36 * drift), "#eceae0")


def _sparrow(sheet, x, y, rng):
    """Sits dry enough, ruffled, on a twig under the leaves."""
    sheet.ribbon(
        curve.smooth([(x - 210, y + 62), (x, y + 52), (x + 290, y + 6)], 10),
        np.linspace(4, 11, 21),
        "#24332e",
        0.9,
    )
    sheet.ellipse(x, y, 70, 52, "#a58563", turn=-14)
    sheet.ellipse(x + 12, y + 17, 50, 30, "#e3d7c2", turn=-10, blur=3)
    sheet.circle(x + 60, y - 44, 36, "#8d5f43")
    sheet.ellipse(x + 74, y - 30, 22, 16, "#eee4d2")
    sheet.circle(x + 78, y - 30, 8, "#3a302c")
    sheet.circle(x + 72, y - 50, 6, "#191716")
    sheet.circle(x + 74, y - 52, 1.8, "#ffffff")
    sheet.polygon([(x + 92, y - 48), (x + 116, y - 42), (x + 92, y - 36)], "#3a3330")
    for number in range(13):
        start = (x - 46 + number * 8, y - 30 + number * 2.6)
        dab(
            sheet,
            *start,
            62 - number * 2,
            9,
            162 + number * 2,
            ("#5f4331", "#7d5b43", "#b5926f")[number % 3],
            0.9,
        )
    for number in range(5):
        dab(sheet, x - 58, y + 8 + number * 4, 104, 9, 166 + number * 4, "#56402f", 0.92)
    for side in (4, 24):
        sheet.line([(x + side, y + 48), (x + side + 2, y + 62)], 4, "#7d5a48")
    for _ in range(70):
        angle, reach = rng.uniform(0, 6.28), rng.uniform(0.3, 0.95)
        dab(
            sheet,
            x + 66 * reach * np.cos(angle),
            y + 44 * reach * np.sin(angle),
            12,
            2,
            150 + rng.normal(0, 20),
            "#6b4b36",
            0.4,
        )


def _ground(sheet, rng):
    for _ in range(330):
        x, y = rng.uniform(-20, 1520), 2080 + 190 * rng.random() ** 0.6
        dab(
            sheet,
            x,
            y,
            rng.uniform(30, 110),
            5,
            -90 + rng.normal(0, 24),
            "#2c3b35",
            rng.uniform(0.25, 0.7),
        )
    for x, y, size in ((620, 2150, 150), (880, 2190, 110), (80, 2170, 120)):
        rock = curve.smooth(
            curve.oval(x, y, size, size * 0.62, steps=11) + rng.normal(0, size * 0.07, (11, 2)),
            8,
            closed=True,
        )
        sheet.polygon(rock, "#4b5653", 0.85)
        sheet.polygon(rock * 0.8 + np.array([x, y - 18]) * 0.2, "#8b9690", 0.45, blur=12)
        for _ in range(26):
            place = rng.normal((x, y - size * 0.1), (size * 0.4, size * 0.22))
            dab(sheet, *place, rng.uniform(20, 60), 3, 60 + rng.normal(0, 25), "#232b29", 0.5)


def _rain(sheet, rng):
    for _ in range(900):
        x, y, length = rng.uniform(-100, 1560), rng.uniform(-80, 2200), rng.uniform(30, 130)
        end = (x - length * 0.22, y + length)
        light = rng.random() < 0.6
        sheet.ribbon(
            [(x, y), end],
            [0.5, rng.uniform(1, 2.2)],
            "#fbfaf2" if light else "#56655f",
            rng.uniform(0.15, 0.5),
        )
