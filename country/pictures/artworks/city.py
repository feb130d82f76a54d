"""A city by the river at night."""

import numpy as np
from studio import curve, texture
from studio.colour import Gradient, along, mix
from studio.sheet import Sheet

WATERLINE = 1050


def city_night():
    sheet = Sheet(2400, 1500)
    rng = np.random.default_rng(7)
    sheet.wash("#0d1733", "#1b2a55", "#3b4377", "#7d5f86", "#d79a86", bottom=WATERLINE)
    _stars_and_moon(sheet, rng)
    _hill_with_pagoda(sheet, rng)
    for number in range(4):
        _row_of_towers(sheet, number, rng)
    _landmark(sheet, 1480, rng)
    _quay(sheet, rng)
    _bridge(sheet)
    _mirror(sheet)
    _lantern_boats(sheet, rng)
    texture.grain(sheet, 2, 0.03)
    texture.vignette(sheet, 0.22)
    return sheet


def _stars_and_moon(sheet, rng):
    for _ in range(520):
        x, y = rng.uniform(0, 2400), 620 * rng.random() ** 1.4
        sheet.circle(x, y, rng.uniform(0.6, 2.0), "#f4f0e0", rng.uniform(0.2, 0.9))
    for radius, opacity in ((210, 0.08), (140, 0.12), (96, 0.2)):
        sheet.circle(520, 250, radius, "#f6e6bd", opacity, blur=26)
    sheet.circle(520, 250, 72, "#fbf0cf")
    for x, y, radius in ((500, 236, 18), (540, 270, 12), (528, 222, 9), (494, 276, 10)):
        sheet.circle(x, y, radius, "#e6d3a4", 0.5, blur=3)
    drift = texture.clouds(2400, 1500, 520, 9, stretch=4)
    y = np.arange(1500)[:, None]
    sheet.cover(np.clip(drift - 0.58, 0, 1) * np.exp(-(((y - 480) / 190) ** 2)) * 1.3, "#8d7fa6")


def _hill_with_pagoda(sheet, rng):
    for foot, tall, colour, seed in ((1010, 330, "#4a4876", 5), (1030, 210, "#34365f", 9)):
        x = np.arange(2400)
        crest = foot - tall * texture.ridge(2400, 700, seed, rough=0.4) * np.clip(
            1.25 - x / 1500, 0.15, 1
        )
        below = np.arange(1500)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
    x, y = 236, 700
    for level in range(7):
        wide = 62 - level * 6
        top = y - level * 44
        sheet.box(x - wide * 0.36, top - 38, wide * 0.72, 40, "#5b3d3c")
        for across in (-0.2, 0, 0.2):
            sheet.box(x + across * wide - 3, top - 28, 6, 17, "#ffd27a", corner=3)
        roof = curve.bezier(
            (x, top - 50),
            (x - wide * 0.3, top - 42),
            (x - wide * 0.6, top - 34),
            (x - wide * 0.82, top - 42),
        )
        sheet.polygon(
            np.vstack(
                [
                    roof,
                    [(x - wide * 0.6, top - 30)],
                    curve.mirrored(np.vstack([roof, [(x - wide * 0.6, top - 30)]]), x)[::-1],
                ]
            ),
            "#20203c",
        )
        sheet.line([(x - wide * 0.6, top - 31), (x + wide * 0.6, top - 31)], 1.8, "#f3b964", 0.9)
    sheet.ribbon([(x, y - 310), (x, y - 372)], [9, 1.5], "#d9a441")


def _row_of_towers(sheet, number, rng):
    tone = ("#39406f", "#2c3260", "#1f264c", "#151a38")[number]
    x = -30.0
    while x < 2420:
        wide = rng.uniform(60, 130) + 10 * number
        centre = 1 - abs(x - 1350) / 1500
        tall = (rng.uniform(150, 420) * (0.5 + 0.7 * centre) + 90) * (1.2 - 0.2 * number)
        _tower(
            sheet,
            x,
            WATERLINE - 16 - tall,
            wide,
            tall,
            mix(tone, "#0f1533", rng.uniform(0, 0.3)),
            number,
            rng,
        )
        x += wide + rng.uniform(-6, 26)


def _tower(sheet, x, y, wide, tall, tone, number, rng):
    sheet.polygon(
        curve.box(x, y, wide, tall),
        Gradient((x, y), (x, y + tall), tone, mix(tone, "#6b5a86", 0.35)),
    )
    sheet.box(x, y, wide * 0.16, tall, "#0b1029", opacity=0.3)
    kind = rng.integers(0, 5)
    if kind == 0:
        sheet.ribbon([(x + wide / 2, y + 2), (x + wide / 2, y - 60)], [5, 1], tone)
        sheet.circle(x + wide / 2, y - 60, 3.4, "#ff6a55")
    elif kind == 1:
        sheet.polygon([(x, y + 1), (x + wide / 2, y - wide * 0.4), (x + wide, y + 1)], tone)
    elif kind == 2:
        sheet.box(x + wide * 0.2, y - 26, wide * 0.6, 28, tone)
        sheet.line([(x + wide * 0.2, y - 26), (x + wide * 0.8, y - 26)], 2.6, "#7fd7e0", 0.9)
    lit, cell = rng.uniform(0.2, 0.6) * (0.6 + 0.12 * number), 8 + 2 * number
    warm = ("#ffd98c", "#ffc46b", "#fff0c6", "#bfe3ee")[rng.integers(4)]
    for column in np.arange(x + 8, x + wide - cell, cell * 1.5):
        for row in np.arange(y + 14, y + tall - 12, cell * 1.7):
            chance = rng.random()
            if chance < lit:
                colour = warm if chance < lit * 0.8 else "#ffb35c"
                sheet.image.paste(
                    tuple(int(c) for c in mix(tone, colour, rng.uniform(0.45, 1))),
                    (int(column), int(row), int(column + cell * 0.8), int(row + cell * 0.9)),
                )
    if kind == 3:
        for row in np.arange(y + 6, y + tall, 46):
            sheet.line([(x, row), (x + wide, row)], 2, "#e77fa6", 0.75)
    if kind == 4:
        for edge in (x + 2, x + wide - 2):
            sheet.line([(edge, y), (edge, y + tall)], 2.4, "#78c9dd", 0.8)


def _landmark(sheet, x, rng):
    """A tower of our own invention: a writing brush that stands on its handle."""
    base = WATERLINE - 16
    body = [(x - 46, base), (x - 34, 560), (x - 50, 520), (x - 56, 440), (x - 30, 330), (x, 230)]
    outline = curve.smooth(body, 10)
    shape = np.vstack([outline, curve.mirrored(outline, x)[::-1]])
    sheet.polygon(shape, Gradient((x - 60, 0), (x + 60, 0), "#4a5a96", "#9fb4dc", "#39427c"))
    for share in np.linspace(0, 1, 33):
        row = base - share * (base - 300)
        half = np.interp(row, body_rows(body), body_halves(body, x))
        sheet.line([(x - half + 3, row), (x + half - 3, row)], 1.8, "#ffe1a1", 0.85)
    for across in (-0.5, 0, 0.5):
        line = np.array(
            [(x + across * 60, base), (x + across * 50, 560), (x + across * 80, 450), (x, 236)]
        )
        sheet.line(curve.smooth(line, 10), 1.6, "#d7e6ff", 0.8)
    sheet.circle(x, 228, 9, "#fff3cf")
    sheet.circle(x, 228, 44, "#fff3cf", 0.28, blur=14)


def body_rows(body):
    return [row for _, row in reversed(body)]


def body_halves(body, x):
    return [x - place for place, _ in reversed(body)]


def _quay(sheet, rng):
    sheet.box(0, WATERLINE - 24, 2400, 26, "#1a1d38")
    for x in np.arange(20, 2400, 43):
        sheet.circle(x, WATERLINE - 34, 3.6, "#ffdf9c")
        sheet.circle(x, WATERLINE - 34, 13, "#ffcf7c", 0.22, blur=5)
        sheet.line([(x, WATERLINE - 32), (x, WATERLINE - 22)], 2, "#0f1226")
    for _ in range(120):
        x, size = rng.uniform(0, 2400), rng.uniform(9, 26)
        sheet.ellipse(
            x,
            WATERLINE - 26 - size * 0.4,
            size,
            size * 0.8,
            along(("#1b2a3c", "#243a3d", "#31463c"), rng.random()),
        )


def _bridge(sheet):
    deck, left, right = 936, 1640, 2400
    arch = curve.smooth(
        [(left - 40, deck + 60), (left + 180, deck + 8), (2060, deck - 8), (right + 20, deck)], 20
    )
    for pylon in (1890, 2250):
        for foot in (-22, 22):
            sheet.ribbon(
                [(pylon + foot, WATERLINE), (pylon + foot * 0.5, deck), (pylon, deck - 330)],
                [17, 13, 8],
                "#cfd3e6",
            )
        for cable in range(1, 14):
            for side in (-1, 1):
                end = (
                    pylon + side * cable * 15.5,
                    deck + 2 + max(0, (1830 - (pylon + side * cable * 15.5)) * 0.12),
                )
                sheet.line([(pylon, deck - 326 + cable * 7), end], 1.3, "#dfe4f7", 0.75)
        sheet.circle(pylon, deck - 334, 6, "#ff7a63")
    sheet.ribbon(arch, 15, "#2b3157")
    sheet.ribbon(arch - (0, 8), 3, "#ffd98c")
    for spot in arch[::2]:
        sheet.circle(spot[0], spot[1] - 9, 4, "#fff1c9")


def _mirror(sheet):
    """The river shows the city again, broken by small waves."""
    view = sheet.array()
    rows = np.arange(sheet.height - WATERLINE)
    wave = texture.clouds(2400, len(rows), 60, 41, octaves=3, stretch=7) - 0.5
    far = rows / len(rows)
    source = WATERLINE - 3 - (rows * 1.75)[:, None] + wave * (16 + 130 * far[:, None])
    across = (
        np.arange(2400)[None, :]
        + (texture.clouds(2400, len(rows), 26, 43, octaves=2, stretch=5) - 0.5) * 46 * far[:, None]
    )
    source, across = (
        np.clip(source, 0, WATERLINE - 1).astype(int),
        np.clip(across, 0, 2399).astype(int),
    )
    water = (
        sum(view[np.clip(source + step, 0, WATERLINE - 1), across] for step in range(0, 30, 5)) / 6
    )
    shade = (0.82 - 0.42 * far)[:, None, None]
    water = water * shade + np.array([0.05, 0.09, 0.2]) * (1 - shade) * 0.8
    glint = np.clip(wave - 0.2, 0, 1)[..., None] * 0.7 * shade
    view[WATERLINE:] = water * (1 - glint) + np.array([0.95, 0.8, 0.62]) * glint
    sheet.put(view)


def _lantern_boats(sheet, rng):
    for x, y, size in ((640, 1235, 1.0), (1230, 1330, 1.45), (280, 1392, 0.9)):
        hull = curve.smooth([(-150, -20), (-80, 20), (80, 20), (158, -30)], 8)
        sheet.polygon(curve.moved(hull, x, y, 0, size), "#1c1620")
        sheet.polygon(
            curve.moved([(-90, -8), (-90, -62), (80, -62), (80, -8)], x, y, 0, size), "#4b2a2a"
        )
        for window in range(-78, 72, 25):
            sheet.polygon(curve.moved(curve.box(window, -50, 16, 28, 3), x, y, 0, size), "#ffd285")
        roof = curve.smooth([(-128, -60), (-80, -78), (0, -86), (74, -78), (120, -62)], 8)
        sheet.polygon(
            curve.moved(np.vstack([roof, [(84, -56), (-92, -56)]]), x, y, 0, size), "#2b2032"
        )
        for lamp in (-120, -104, 96, 112):
            spot = curve.moved([(lamp, -44)], x, y, 0, size)[0]
            sheet.circle(*spot, 20 * size, "#ff8a4a", 0.4, blur=8)
            sheet.ellipse(*spot, 7 * size, 9 * size, "#ff5b3d")
        for step in range(18):
            row = y + (26 + step * 7) * size
            half = (60 - step * 2.5) * size
            shift = rng.normal(0, 8)
            sheet.ellipse(
                x + shift,
                row,
                half * rng.uniform(0.5, 1),
                1.7 * size,
                "#ffc878",
                0.5 - 0.025 * step,
            )
