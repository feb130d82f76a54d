"""A blue-and-white vase, painted flat and wrapped around its body."""

import numpy as np
from studio import curve, texture
from studio.colour import mix
from studio.sheet import Sheet

COBALT = "#23479c"


def blue_porcelain():
    sheet = Sheet(1700, 2200)
    sheet.wash("#d9d3c6", "#efe9dc", "#e2d8c6", bottom=1790)
    sheet.wash("#9b8468", "#7b644b", top=1790)
    _table_grain(sheet)
    _vase(sheet)
    _side_dish(sheet)
    texture.grain(sheet, 19, 0.025)
    texture.vignette(sheet, 0.2)
    return sheet


def _table_grain(sheet):
    wood = texture.clouds(1700, 410, 40, 5, octaves=4, stretch=14) - 0.5
    view = sheet.array()
    view[1790:] *= (1 + 0.35 * wood)[..., None]
    sheet.put(view)
    sheet.line([(0, 1792), (1700, 1792)], 4, "#6a543d", 0.6)
    sheet.ellipse(930, 1960, 520, 66, "#3b2c1e", 0.55, blur=30)


PROFILE = np.array(
    [
        (268, 150),
        (272, 166),
        (290, 150),
        (330, 122),
        (420, 112),
        (540, 118),
        (640, 168),
        (740, 300),
        (860, 436),
        (1000, 500),
        (1140, 490),
        (1330, 410),
        (1540, 300),
        (1720, 226),
        (1840, 206),
        (1900, 220),
        (1938, 224),
    ],
    float,
)


def _vase(sheet):
    """Paints the decoration flat, then wraps it around the body of the vase."""
    flat = _decoration()
    top, bottom, middle = 268, 1938, 850
    line = curve.smooth(PROFILE[:, ::-1], 30)
    rows = np.arange(top, bottom)
    order = np.argsort(line[:, 1])
    half = np.interp(rows, line[order, 1], line[order, 0])
    sheet.ellipse(middle, bottom - 2, 224, 26, "#b9c2d6")
    x = np.arange(1700)[None, :]
    across = (x - middle) / half[:, None]
    inside = np.clip((half[:, None] - np.abs(x - middle)) / 1.2, 0, 1)
    turn = np.arcsin(np.clip(across, -1, 1))
    source_x = ((turn / np.pi + 0.5) * (flat.shape[1] - 1)).astype(int)
    source_y = np.broadcast_to(
        ((rows - top) / (bottom - top) * (flat.shape[0] - 1)).astype(int)[:, None], source_x.shape
    )
    painted = flat[source_y, source_x]
    light = 0.66 + 0.38 * np.clip(np.cos(turn + 0.5), 0, 1)
    slope = np.gradient(half)[:, None]
    light = light * (1 - 0.10 * np.clip(slope, -1.5, 1.5))
    rim = 0.16 * np.exp(-(((turn - 1.28) / 0.16) ** 2))
    glaze = (
        np.exp(-(((turn + 0.62) / 0.05) ** 2))
        * 0.75
        * np.clip(np.sin((rows[:, None] - 300) / 1640 * np.pi), 0, 1)
    )
    soft = np.exp(-(((turn + 0.5) / 0.22) ** 2)) * 0.16
    colour = (
        painted * light[..., None] * np.array([0.985, 1.0, 1.02]) + (glaze + soft + rim)[..., None]
    )
    view = sheet.array()
    view[top:bottom] = (
        view[top:bottom] * (1 - inside[..., None]) + np.clip(colour, 0, 1) * inside[..., None]
    )
    sheet.put(view)
    sheet.ellipse(850, 268, 150, 26, "#f4f5f2")
    sheet.ellipse(850, 271, 134, 19, "#6d7480")
    sheet.ellipse(866, 276, 112, 12, "#474d59")
    sheet.outline(curve.oval(850, 268, 149, 25), 3, COBALT, 0.9)


def _decoration():
    """3000 by 1670 pixels of cobalt on white, half the way round the vase."""
    flat = Sheet(3000, 1670, "#f3f5f3")
    rng = np.random.default_rng(14)
    _bands(flat)
    for x in range(150, 3000, 300):
        _plantain_leaf(flat, x, 300)
    for x in range(0, 3001, 250):
        _cloud_collar(flat, x, 470)
    for number, x in enumerate((300, 900, 1500, 2100, 2700)):
        _scrolling_lotus(flat, x, 770 if number % 2 else 850, rng)
    _scroll(flat, rng)
    for x in range(75, 3000, 150):
        _lotus_panel(flat, x, 1230)
    wet = texture.clouds(3000, 1670, 60, 71, octaves=3)
    view = flat.array()
    blue = np.clip((view[..., 2] - view[..., 0]) * 1.7, 0, 1)[..., None]
    return view * (1 + 0.3 * (wet[..., None] - 0.5) * blue)


def _bands(flat):
    for y, wide in (
        (16, 16),
        (40, 5),
        (330, 5),
        (344, 11),
        (452, 6),
        (466, 12),
        (596, 0),
        (1092, 6),
        (1106, 13),
        (1216, 5),
        (1462, 5),
        (1478, 14),
        (1560, 5),
        (1580, 16),
        (1650, 30),
    ):
        if wide:
            flat.line([(0, y), (3000, y)], wide, COBALT)
    for x in range(0, 3000, 75):
        points = curve.moved(
            np.array([(0, 44), (0, 4), (44, 4), (44, 32), (14, 32), (14, 18), (30, 18)]),
            x + 8,
            386 - 10,
        )
        flat.line(points, 6, COBALT)
        wave = curve.moved(np.array([(0, 0), (16, -26), (40, -22), (40, -2), (28, -4)]), x, 1540)
        flat.line(curve.smooth(wave, 6), 6, COBALT)
    for x in range(0, 3000, 60):
        for y, hand in ((1136, 1), (1186, -1)):
            flat.line(curve.arc(x + 15, y, 15, 15 * hand, 0, 300, 16), 4, COBALT)
        flat.polygon(curve.petal(x + 30, 1161, 30, 12, 0), COBALT)


def _plantain_leaf(flat, x, foot):
    for side in (-1, 1):
        edge = curve.smooth([(x, 66), (x + side * 66, 150), (x + side * 118, foot + 26)], 12)
        flat.ribbon(edge, 7, COBALT)
        inner = curve.smooth([(x, 104), (x + side * 46, 170), (x + side * 88, foot + 26)], 12)
        flat.ribbon(inner, 3, COBALT)
        for step in range(9):
            y = 150 + step * 20
            flat.line(
                curve.smooth(
                    [
                        (x, y + 22),
                        (x + side * (8 + step * 4.6), y + 4),
                        (x + side * (16 + step * 7.2), y),
                    ],
                    5,
                ),
                3.2,
                COBALT,
                0.85,
            )
    flat.ribbon([(x, 76), (x, foot + 26)], [4, 10], COBALT)
    for side in (-1, 1):
        flat.polygon(curve.petal(x + side * 150, foot + 28, 120, 40, -90), COBALT, 0.55)


def _cloud_collar(flat, x, y):
    lobe = curve.smooth(
        [
            (x - 124, y),
            (x - 100, y + 66),
            (x - 52, y + 74),
            (x, y + 150),
            (x + 52, y + 74),
            (x + 100, y + 66),
            (x + 124, y),
        ],
        10,
    )
    flat.polygon(lobe, "#5b7cc0", 0.4)
    flat.line(lobe, 9, COBALT)
    flat.line(lobe * (0.84, 0.84) + np.array([x, y]) * 0.16, 4, COBALT)
    for side in (-1, 1):
        spiral = np.linspace(0, 3.4 * np.pi, 40)
        reach = 24 * (1 - spiral / (4.2 * np.pi))
        flat.line(
            np.column_stack(
                [x + side * (40 + reach * np.cos(spiral)), y + 40 + reach * np.sin(spiral)]
            ),
            5,
            COBALT,
        )
    for number in range(5):
        flat.polygon(curve.petal(x, y + 66, 44, 22, 90 + (number - 2) * 34), COBALT, 0.9)
    flat.circle(x, y + 22, 8, COBALT)


def _scrolling_lotus(flat, x, y, rng):
    for row, (count, reach, spread) in enumerate(((9, 150, 118), (7, 116, 84), (5, 84, 50))):
        for turn in sorted(np.linspace(-spread, spread, count), key=lambda t: -abs(t)):
            shape = curve.petal(x, y + 44, reach, reach * 0.46, turn - 90, tip=0.62)
            tone = mix("#9db4e0", COBALT, 0.25 * row + 0.15)
            flat.polygon(shape, "#eef2f4")
            flat.polygon(shape, tone, 0.55)
            flat.outline(shape, 4.5, COBALT)
            for lane in (-0.4, 0, 0.4):
                t = np.linspace(0.25, 0.85, 8)
                vein = np.column_stack([t * reach, lane * reach * 0.2 * np.sin(np.pi * t)])
                flat.line(curve.moved(vein, x, y + 44, turn - 90), 2.2, COBALT, 0.75)
    flat.polygon(
        np.vstack(
            [curve.arc(x, y + 34, 58, 22, 180, 360, 14), [(x + 34, y + 74), (x - 34, y + 74)]]
        ),
        COBALT,
    )
    for spot in range(5):
        flat.circle(x - 36 + spot * 18, y + 28, 5, "#eef2f4")
    for turn in (150, 120, 60, 30):
        flat.polygon(curve.petal(x, y + 66, 96, 36, turn), COBALT, 0.85)


def _scroll(flat, rng):
    t = np.linspace(0, 3000, 240)
    stem = np.column_stack([t, 850 + 150 * np.cos(t / 300 * np.pi / 2 + np.pi)])
    flat.line(stem, 11, COBALT)
    for index in range(3, 238, 4):
        place, side = stem[index], 1 if (index // 4) % 2 else -1
        if min(abs(place[0] - x) for x in (300, 900, 1500, 2100, 2700)) < 120:
            continue
        turn = 90 * side + rng.normal(0, 14)
        hook = np.linspace(0, 3.2 * np.pi, 34)
        reach = rng.uniform(36, 60) * (1 - hook / (4.0 * np.pi))
        middle = place + np.array([0, side * 64])
        flat.line(
            np.column_stack(
                [middle[0] + reach * np.cos(hook), middle[1] + side * reach * np.sin(hook)]
            ),
            6.5,
            COBALT,
        )
        for spread in (-46, 0, 46):
            leaf = curve.petal(*middle, rng.uniform(48, 78), 24, turn + spread, tip=0.45)
            flat.polygon(leaf, COBALT, 0.88)
            flat.line(curve.moved([(6, 0), (46, 0)], *middle, turn + spread), 2.4, "#dfe7f1", 0.8)


def _lotus_panel(flat, x, top):
    outer = curve.smooth(
        [
            (x - 66, top + 10),
            (x - 70, top + 120),
            (x - 36, top + 196),
            (x, top + 214),
            (x + 36, top + 196),
            (x + 70, top + 120),
            (x + 66, top + 10),
        ],
        9,
    )
    flat.line(outer, 8, COBALT)
    flat.line(outer * 0.82 + np.array([x, top + 100]) * 0.18, 4, COBALT)
    for side in (-1, 1):
        hook = np.linspace(0, 3 * np.pi, 32)
        reach = 19 * (1 - hook / (4 * np.pi))
        flat.line(
            np.column_stack(
                [x + side * (22 + reach * np.cos(hook)), top + 76 + reach * np.sin(hook)]
            ),
            5,
            COBALT,
        )
    for turn in (50, 90, 130):
        flat.polygon(curve.petal(x, top + 112, 56, 22, turn), COBALT, 0.9)
    flat.circle(x, top + 40, 10, COBALT)


def _side_dish(sheet):
    """Two persimmons beside the vase: 事事如意, may all go as you wish."""
    for x, y, size in ((1370, 1930, 108), (1520, 1984, 96)):
        sheet.ellipse(x + 20, y + size * 0.74, size * 1.05, size * 0.2, "#3b2c1e", 0.5, blur=14)
        sheet.ellipse(x, y, size, size * 0.8, "#d8682b")
        sheet.ellipse(
            x - size * 0.16, y - size * 0.12, size * 0.7, size * 0.52, "#ea8a3e", 0.8, blur=18
        )
        sheet.ellipse(
            x - size * 0.36,
            y - size * 0.34,
            size * 0.18,
            size * 0.1,
            "#ffe3bd",
            0.85,
            turn=-30,
            blur=5,
        )
        for turn in (10, 100, 190, 280):
            leaf = curve.petal(0, 0, size * 0.52, size * 0.42, turn) * (1, 0.55) + (
                x,
                y - size * 0.6,
            )
            sheet.polygon(leaf, "#6c7a3c")
            sheet.outline(leaf, 2, "#4b5727", 0.8)
        sheet.ribbon([(x, y - size * 0.6), (x + 8, y - size * 0.86)], [11, 8], "#5d4630")
