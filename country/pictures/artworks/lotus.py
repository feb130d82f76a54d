"""A lotus pond with carp, a dragonfly and willow."""

import numpy as np
from studio import curve, texture
from studio.colour import Gradient, along, mix
from studio.sheet import Sheet


def lotus_pond():
    sheet = Sheet(2400, 1600)
    rng = np.random.default_rng(4)
    sheet.wash("#cfe0d6", "#8fb9b0", "#4f8a8a", "#235a66", "#163f50")
    _shimmer(sheet, rng)
    for x, y, size, turn, colour in KOI:
        _koi(sheet, x, y, size, turn, colour, rng)
    for _ in range(70):
        y = 250 + 250 * rng.random()
        _pad(sheet, rng.uniform(0, 2400), y, rng.uniform(40, 80) * (y / 400), rng, pale=0.55)
    for x, y, size in PADS:
        _pad(sheet, x, y, size, rng)
    for x, foot, y, size, openness in FLOWERS:
        _stem(sheet, x, foot, y + size * 0.3, rng)
        _flower(sheet, x, y, size, openness, rng)
    _bud(sheet, 1180, 1120, 690, 105, rng)
    _bud(sheet, 2160, 1330, 800, 130, rng)
    _seed_pod(sheet, 250, 1180, 640, 74, rng)
    _dragonfly(sheet, 1180, 560, 1.05)
    _willow(sheet, rng)
    texture.grain(sheet, 3, 0.035)
    texture.vignette(sheet, 0.18)
    return sheet


KOI = [
    (1130, 1290, 190, -24, ("#e7643a", "#f7efe2")),
    (1290, 1470, 110, 200, ("#f3ede0", "#d9472f")),
    (330, 1420, 150, 15, ("#e8b04c", "#f4e3b8")),
    (1960, 1490, 120, 200, ("#d9472f", "#f3ede0")),
]
PADS = [
    (1500, 560, 120),
    (420, 610, 150),
    (1960, 640, 165),
    (860, 690, 175),
    (1340, 800, 165),
    (180, 890, 230),
    (2270, 930, 250),
    (640, 1010, 255),
    (1720, 1010, 280),
    (1130, 1030, 150),
    (60, 1250, 280),
    (2080, 1330, 340),
    (760, 1430, 330),
    (1560, 1520, 270),
]
FLOWERS = [
    (1870, 1060, 470, 150, 0.75),
    (560, 1060, 600, 195, 1.0),
    (1610, 1330, 800, 270, 0.95),
    (930, 760, 520, 86, 0.6),
]


def _shimmer(sheet, rng):
    wet = texture.clouds(sheet.width, sheet.height, 420, 6, stretch=5)
    down = np.linspace(0.1, 1, sheet.height)[:, None]
    sheet.cover(np.clip(wet - 0.6, 0, 1) * 1.1 * (1.1 - down), "#e9f0e2")
    sheet.stain(np.clip(0.45 - wet, 0, 1) * 0.9 * down, "#0e3142")
    for _ in range(420):
        y = 170 + 1400 * rng.random() ** 1.1
        x, length = rng.uniform(0, 2400), rng.uniform(20, 140) * (0.4 + y / 1600)
        line = curve.smooth([(x, y), (x + length / 2, y + rng.normal(0, 3)), (x + length, y)], 5)
        thick = np.sin(np.linspace(0, np.pi, len(line))) * rng.uniform(1, 3) + 0.4
        sheet.ribbon(line, thick, "#eaf3e8", rng.uniform(0.06, 0.28))


def _koi(sheet, x, y, size, turn, colours, rng):
    t = np.linspace(0, 1, 26)
    spine = np.column_stack([(t - 0.5) * size * 2, np.sin(t * 4.4) * size * 0.13])
    width = size * 0.52 * np.sin(np.pi * np.clip(t * 0.93 + 0.07, 0, 1)) ** 0.7 * (1.1 - 0.5 * t)
    body = curve.moved(spine, x, y, turn)
    sheet.ribbon(curve.moved(body, 14, 26), width, "#0c2c3a", 0.35, blur=9)
    tail = [
        (size * 0.92, 0),
        (size * 1.45, -size * 0.34),
        (size * 1.24, 0),
        (size * 1.42, size * 0.3),
    ]
    sheet.polygon(curve.moved(curve.smooth(tail, 6, closed=True), x, y, turn), colours[0], 0.6)
    for side in (-1, 1):
        fin = curve.petal(-size * 0.35, side * size * 0.2, size * 0.42, size * 0.2, side * 52)
        sheet.polygon(curve.moved(fin, x, y, turn), mix(colours[0], "#ffffff", 0.3), 0.55)
    sheet.ribbon(body, width, colours[0], 0.9)
    with sheet.within(
        np.vstack(
            [
                body + curve.normals(body) * width[:, None] / 2,
                (body - curve.normals(body) * width[:, None] / 2)[::-1],
            ]
        )
    ):
        for _ in range(6):
            spot = body[rng.integers(2, 24)] + rng.normal(0, size * 0.08, 2)
            sheet.ellipse(
                *spot,
                size * rng.uniform(0.09, 0.2),
                size * rng.uniform(0.08, 0.14),
                colours[1],
                0.9,
                turn,
                blur=2,
            )
        for step in range(3, 23):
            for lane in (-0.3, -0.1, 0.1, 0.3):
                place = body[step] + curve.normals(body)[step] * width[step] * (
                    lane + 0.1 * (step % 2)
                )
                sheet.outline(curve.oval(*place, size * 0.045), 1, "#7b2c1c", 0.16)
    for side in (-1, 1):
        eye = body[2] + curve.normals(body)[2] * side * width[2] * 0.32
        sheet.circle(*eye, size * 0.026, "#1b1a1d")
    sheet.ribbon(body, width, "#2b6f78", 0.3)


def _pad(sheet, x, y, size, rng, pale=0.0):
    """A floating leaf, seen flat, with its notch and its veins."""
    flat, turn = 0.40, rng.uniform(20, 160)
    rim = curve.arc(0, 0, size, size, turn + 7, turn + 353, 90)
    rim += rng.normal(0, size * 0.006, rim.shape)
    edge = np.vstack([rim, [(0, 0)]]) * (1, flat) + (x, y)
    tone = mix(along(("#4f8f5b", "#6fa660", "#3d7d60"), rng.random()), "#a9ccb8", pale)
    sheet.polygon(curve.moved(edge, 0, size * 0.07), "#0f3340", 0.4, blur=size * 0.03)
    sheet.polygon(curve.moved(edge, 0, 4), mix(tone, "#1c4632", 0.6))
    light = Gradient(
        (x - size, y - size * flat),
        (x + size * 0.7, y + size * flat),
        mix(tone, "#dff0b4", 0.42),
        tone,
        mix(tone, "#1e5a4c", 0.5),
    )
    sheet.polygon(edge, light)
    for angle in np.linspace(turn + 16, turn + 344, 21):
        reach = size * rng.uniform(0.84, 0.95)
        end = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle)) * flat])
        sheet.ribbon(
            [(x, y), end * reach * 0.6 + (x, y), end * reach + (x, y)],
            np.array([3.4, 2, 0.7]) * size / 200,
            mix(tone, "#f2f6cf", 0.55),
            0.6,
        )
        for side in (-9, 9):
            fork = np.array(
                [np.cos(np.radians(angle + side)), np.sin(np.radians(angle + side)) * flat]
            )
            sheet.ribbon(
                [end * reach * 0.55 + (x, y), fork * reach * 0.93 + (x, y)],
                [size / 150, 0.5],
                mix(tone, "#f2f6cf", 0.5),
                0.4,
            )
    if size > 100:
        for _ in range(rng.integers(1, 5)):
            _drop(
                sheet,
                x + rng.normal(0, size * 0.4),
                y + rng.normal(0, size * 0.13),
                size * rng.uniform(0.018, 0.045),
            )


def _drop(sheet, x, y, size):
    sheet.ellipse(x + 1, y + size * 0.5, size * 1.1, size * 0.7, "#1d4a3c", 0.35, blur=2)
    sheet.ellipse(x, y, size, size * 0.75, "#cfe6d8", 0.75)
    sheet.ellipse(x - size * 0.3, y - size * 0.25, size * 0.3, size * 0.2, "#ffffff", 0.95)


def _stem(sheet, x, foot, top, rng):
    line = curve.smooth(
        [(x + rng.normal(0, 30), foot), (x + rng.normal(0, 22), (foot + top) / 2), (x, top)], 12
    )
    for ring in (18, 34, 54):
        sheet.outline(curve.oval(line[0][0], foot, ring, ring * 0.28), 1.6, "#dcecdf", 9 / ring)
    sheet.ribbon(line, 15, "#4c7d4c")
    sheet.ribbon(line - (3, 0), 4, "#9cc184", 0.7)
    for _ in range(60):
        place = line[rng.integers(0, len(line))]
        sheet.circle(
            place[0] + rng.uniform(-6, 6), place[1] + rng.uniform(-6, 6), 1.4, "#2e5a37", 0.8
        )


def _flower(sheet, x, y, size, openness, rng):
    rows = [
        (11, 1.0, 82 * openness + 14, 0.42),
        (9, 0.98, 60 * openness + 10, 0.44),
        (7, 0.9, 36 * openness + 6, 0.46),
    ]
    for number, (count, reach, spread, wide) in enumerate(rows):
        turns = np.linspace(-spread, spread, count)
        for turn in sorted(turns, key=lambda t: -abs(t)):
            _petal(
                sheet,
                x,
                y + size * 0.25,
                size * reach * rng.uniform(0.95, 1.05),
                size * wide,
                turn - 90,
                number,
                rng,
            )
    _heart(sheet, x, y, size, rng)
    front = np.linspace(-96, 96, 8) * openness
    for turn in sorted(front, key=lambda t: -abs(t)):
        length = size * (0.52 + 0.22 * abs(turn) / 96)
        _petal(sheet, x, y + size * 0.3, length, size * 0.44, turn - 90, 3, rng)


def _petal(sheet, x, y, length, width, turn, row, rng):
    shape = curve.petal(x, y, length, width, turn, tip=0.62)
    tip = curve.moved([(length, 0)], x, y, turn)[0]
    root = ("#f3d9d6", "#f7e3de", "#fae9e2", "#fbeee8")[row]
    end = ("#d56a8e", "#dd7c9b", "#e48fa8", "#e699ae")[row]
    sheet.polygon(curve.moved(shape, 2, 5), "#7b3553", 0.16, blur=4)
    sheet.polygon(
        shape, Gradient((x, y), tip, root, mix(root, end, 0.22), mix(root, end, 0.55), end)
    )
    for lane in np.linspace(-0.8, 0.8, 13):
        t = np.linspace(0.06, 0.94 - 0.1 * abs(lane), 12)
        half = width / 2 * np.sin(np.pi * t ** (np.log(0.5) / np.log(0.62))) * lane
        sheet.ribbon(
            curve.moved(np.column_stack([t * length, half]), x, y, turn), 0.9, "#b8446f", 0.26
        )
    sheet.line(shape[:22], 1.3, "#b04a72", 0.55)
    sheet.line(shape[22:], 1.3, "#fff6f2", 0.7)


def _heart(sheet, x, y, size, rng):
    for _ in range(90):
        turn, reach = rng.uniform(-75, 75) - 90, size * rng.uniform(0.3, 0.46)
        tip = curve.moved([(reach, 0)], x, y + size * 0.2, turn)[0]
        sheet.line([(x, y + size * 0.2), tip], 1.3, "#d9a23c", 0.7)
        sheet.ellipse(*tip, size * 0.018, size * 0.01, "#f4cf63", 1, turn)
    sheet.ellipse(x, y - size * 0.02, size * 0.2, size * 0.1, "#b9c25a")
    sheet.polygon(
        [
            (x - size * 0.2, y - size * 0.02),
            (x + size * 0.2, y - size * 0.02),
            (x + size * 0.08, y + size * 0.26),
            (x - size * 0.08, y + size * 0.26),
        ],
        "#a3b24c",
    )
    for angle in range(0, 360, 45):
        spot = curve.oval(x, y - size * 0.02, size * 0.12, size * 0.055)[int(angle / 7.6)]
        sheet.ellipse(*spot, size * 0.018, size * 0.011, "#6f7f2f")


def _bud(sheet, x, foot, y, size, rng):
    _stem(sheet, x, foot, y + size * 0.5, rng)
    for turn, wide in ((-16, 0.5), (16, 0.5), (0, 0.56)):
        _petal(sheet, x, y + size * 0.62, size * 1.5, size * wide, turn - 90, 0 if turn else 1, rng)


def _seed_pod(sheet, x, foot, y, size, rng):
    _stem(sheet, x, foot, y, rng)
    cone = np.vstack(
        [
            curve.arc(x, y, size, size * 0.3, 180, 0, 20),
            [(x + 14, y + size * 1.05), (x - 14, y + size * 1.05)],
        ]
    )
    sheet.polygon(cone, Gradient((x - size, y), (x + size, y), "#a9b56a", "#5d7a42"))
    sheet.ellipse(x, y, size, size * 0.36, "#8fa356")
    for ring, count in ((0, 1), (0.42, 5), (0.76, 9)):
        for number in range(count):
            angle = number * 2 * np.pi / count + ring
            sheet.ellipse(
                x + size * ring * np.cos(angle),
                y + size * 0.36 * ring * np.sin(angle),
                9,
                5.5,
                "#41552b",
            )
            sheet.ellipse(
                x + size * ring * np.cos(angle),
                y - 2 + size * 0.36 * ring * np.sin(angle),
                5,
                3,
                "#c7cf86",
            )


def _dragonfly(sheet, x, y, size):
    for turn, length in ((-152, 150), (-170, 140), (-28, 150), (-10, 140)):
        wing = curve.petal(x, y, length * size, 40 * size, turn, tip=0.7)
        sheet.polygon(wing, "#e8f4f4", 0.5)
        sheet.outline(wing, 1.3, "#37606a", 0.8)
        for lane in np.linspace(-0.7, 0.7, 6):
            vein = curve.moved([(8, 0), (length * 0.9 * size, lane * 15 * size)], x, y, turn)
            sheet.line(vein, 0.8, "#37606a", 0.5)
        for share in np.linspace(0.2, 0.9, 11):
            cross = curve.moved(
                [(length * share * size, -13 * size), (length * share * size, 13 * size)],
                x,
                y,
                turn,
            )
            sheet.line(cross, 0.6, "#37606a", 0.35)
        spot = curve.moved([(length * 0.86 * size, -9 * size)], x, y, turn)[0]
        sheet.ellipse(*spot, 8 * size, 3 * size, "#9c3b2a", 0.9, turn)
    body = curve.smooth(
        [(x, y - 20 * size), (x, y + 40 * size), (x + 6 * size, y + 160 * size)], 12
    )
    sheet.ribbon(body, np.linspace(22, 7, len(body)) * size, "#b8402c")
    for place in body[6::2]:
        sheet.line([(place[0] - 6, place[1]), (place[0] + 6, place[1])], 2, "#6f1f18", 0.8)
    for side in (-1, 1):
        sheet.circle(x + side * 10 * size, y - 32 * size, 11 * size, "#7c2a22")
        sheet.circle(x + side * 12 * size, y - 36 * size, 3 * size, "#f2d3c3", 0.9)


def _willow(sheet, rng):
    for number in range(15):
        x = 2400 - number * 44 + rng.normal(0, 14)
        end = rng.uniform(180, 520) * (1 - number / 22)
        line = curve.smooth(
            [(x, -20), (x - 16 + rng.normal(0, 12), end * 0.5), (x - 44 + rng.normal(0, 16), end)],
            22,
        )
        sheet.ribbon(line, 3, "#51763f", 0.9)
        for place in line[3:]:
            for side in (58, 122):
                leaf = curve.petal(
                    *place, rng.uniform(24, 46), 9, side + rng.normal(0, 12), tip=0.4
                )
                sheet.polygon(leaf, along(("#5f8a45", "#86ab58", "#3f6c40"), rng.random()), 0.9)
