"""A village school on an ordinary morning."""

import numpy as np
from studio import curve, letters, texture
from studio.colour import GOLD, INK, Gradient, along, lighter, mix
from studio.crowd import child, grown_up
from studio.sheet import Sheet


def village_school():
    sheet = Sheet(2400, 1600)
    rng = np.random.default_rng(27)
    sheet.wash("#a9cbd9", "#d3e3dc", "#f6ecd2", bottom=800)
    _mountains_behind(sheet, rng)
    _bamboo_grove(sheet, rng)
    _fields(sheet, rng)
    _stream(sheet, rng)
    _school(sheet, rng)
    _yard(sheet, rng)
    _old_camphor(sheet, 2120, 1340, rng)
    _way_to_school(sheet, rng)
    texture.grain(sheet, 16, 0.035)
    return sheet


def _mountains_behind(sheet, rng):
    for number, colour in enumerate(("#b9cdd0", "#94b5b3", "#6f9b8c", "#5a8a6c")):
        crest = (
            560
            + 70 * number
            - (330 - 50 * number) * texture.ridge(2400, 620 - 60 * number, 70 + number, rough=0.4)
        )
        below = np.arange(1600)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
        sheet.cover(np.clip(below / 260, 0, 1) * 0.6 * (below < 420), "#e6ecd9")
        if number > 1:
            for _ in range(480):
                x = int(rng.integers(0, 2400))
                y = crest[x] + rng.exponential(60)
                size = rng.uniform(5, 13)
                sheet.polygon(
                    [(x - size * 0.6, y), (x, y - size * 2.2), (x + size * 0.6, y)],
                    mix(colour, "#2f5a44", rng.uniform(0.15, 0.5)),
                    0.8,
                )


def _bamboo_grove(sheet, rng):
    for _ in range(150):
        x = rng.uniform(-40, 760) if rng.random() < 0.6 else rng.uniform(1780, 2440)
        foot, tall = 860 + rng.normal(0, 20), rng.uniform(170, 330)
        tip = (x + rng.normal(0, 40), foot - tall)
        stem = curve.smooth([(x, foot), (x + rng.normal(0, 5), foot - tall * 0.6), tip], 7)
        sheet.ribbon(
            stem,
            np.linspace(6, 1.4, len(stem)),
            along(("#7da25d", "#5d8a4f", "#9dba70"), rng.random()),
        )
        for place in stem[5:]:
            for _ in range(5):
                leaf = curve.petal(*place, rng.uniform(18, 38), 7, rng.uniform(20, 160), tip=0.4)
                sheet.polygon(leaf, along(("#4f7f45", "#7aa555", "#a4c173"), rng.random()), 0.9)


def _fields(sheet, rng):
    sheet.wash("#b7c884", "#9db96a", "#86a957", top=840)
    rows = np.linspace(0, 1, 14) ** 1.6
    for number, row in enumerate(rows):
        y = 850 + 300 * row
        line = curve.smooth(
            [(-20, y + 8), (600, y - 6 * row), (1300, y + 10 * row), (2420, y - 4)], 14
        )
        sheet.ribbon(line, 2 + 8 * row, ("#6f9a48", "#dcca77")[number % 3 == 0], 0.6)
    for _ in range(1500):
        x, row = rng.uniform(0, 2400), rng.random()
        y = 1120 + 480 * row
        sheet.ribbon(
            [(x, y), (x + rng.normal(0, 4), y - 8 - 16 * row)],
            [2.4, 0.6],
            along(("#6d9a45", "#5a8a40", "#a9c772"), rng.random()),
            0.75,
        )


def _stream(sheet, rng):
    middle = curve.smooth(
        [(2420, 1010), (1900, 1090), (1560, 1290), (900, 1380), (520, 1500), (380, 1640)], 20
    )
    widths = np.linspace(30, 210, len(middle))
    sheet.ribbon(middle, widths + 26, "#c9b88c")
    sheet.ribbon(middle, widths, "#8fbfca")
    for _ in range(170):
        index = int(rng.integers(4, len(middle) - 4))
        place = middle[index] + curve.normals(middle)[index] * widths[index] * rng.uniform(
            -0.4, 0.4
        )
        sheet.ribbon(
            [place, place + (middle[index + 2] - middle[index - 2]) * 0.4], [1, 2.4], "#e9f4f2", 0.6
        )
    for _ in range(120):
        index, side = int(rng.integers(0, len(middle))), rng.choice((-1, 1))
        place = middle[index] + curve.normals(middle)[index] * (widths[index] / 2 + 8) * side
        sheet.ellipse(
            *place,
            rng.uniform(5, 16),
            rng.uniform(4, 9),
            along(("#a8a294", "#c6bfae", "#87857d"), rng.random()),
        )
    for side in (-30, 30):
        rail = curve.arc(950, 1400 + side, 190, 96, 200, 340, 26)
        sheet.line(rail, 16 if side > 0 else 34, "#b5aa97" if side > 0 else "#d4cab6")
    for step in np.linspace(206, 334, 12):
        foot = curve.arc(950, 1430, 190, 96, step, step, 1)[0]
        sheet.line([foot, foot - (0, 42)], 8, "#a2978a")


def _school(sheet, rng):
    """White walls, grey tiles, horse-head gables; two wings and a hall."""
    _house(sheet, 560, 900, 420, 190, 4, rng)
    _house(sheet, 1340, 900, 420, 190, 4, rng)
    _house(sheet, 880, 930, 560, 250, 5, rng, door=True)
    sheet.box(1040, 742, 240, 46, "#7b2f27", corner=5)
    sheet.box(1045, 747, 230, 36, "#8f3a2f", corner=4)
    sheet.text("田坊村小学", 1160, 765, letters.brush(30), "#f6dfa6")
    sheet.line([(1640, 1100), (1640, 640)], 8, "#cfcac0")
    sheet.circle(1640, 636, 9, GOLD)
    wave = np.linspace(0, 150, 16)
    top = np.column_stack([1644 + wave, 650 + 7 * np.sin(wave / 26)])
    sheet.polygon(np.vstack([top, (curve.moved(top, 0, 96))[::-1]]), "#d0342c")
    sheet.polygon(curve.star(1672, 680, 18, 7, 5), "#f6d04d")
    for spot in ((1700, 662), (1710, 676), (1709, 694), (1698, 706)):
        sheet.polygon(curve.star(*spot, 6, 2.4, 5), "#f6d04d")


def _house(sheet, x, ground, wide, tall, windows, rng, door=False):
    ground += 190
    top = ground - tall
    sheet.polygon(
        curve.box(x, top, wide, tall), Gradient((x, top), (x, ground), "#fbf7ec", "#e7dfcd")
    )
    sheet.box(x, ground - 34, wide, 34, "#b9b3a6")
    for _ in range(60):
        sheet.ellipse(
            x + rng.uniform(0, wide),
            top + rng.uniform(20, tall),
            rng.uniform(8, 30),
            rng.uniform(4, 12),
            "#cfc6b2",
            0.18,
            blur=4,
        )
    roof = [
        (x - 26, top + 12),
        (x + 6, top - 84),
        (x + wide - 6, top - 84),
        (x + wide + 26, top + 12),
    ]
    sheet.polygon(roof, Gradient((x, top - 84), (x, top + 12), "#4d535a", "#71777c"))
    for column in np.linspace(0, 1, int(wide / 11)):
        start, end = (
            (x + 6 + column * (wide - 12), top - 82),
            (x - 26 + column * (wide + 52), top + 12),
        )
        sheet.line([start, end], 2.2, "#383d44", 0.7)
        sheet.circle(*end, 4.2, "#3c4148")
    sheet.ribbon([(x - 4, top - 88), (x + wide + 4, top - 88)], 11, "#3a3f46")
    for edge, side in ((x, -1), (x + wide, 1)):
        for step in range(3):
            base = top - 60 + step * 34 - 40
            sheet.box(edge - 14 + (side * step * 9), base, 28, 60, "#f7f2e5")
            sheet.box(edge - 19 + (side * step * 9), base - 9, 38, 11, "#3a3f46", corner=4)
    step = wide / windows
    for number in range(windows):
        middle = x + step * (number + 0.5)
        if door and number == windows // 2:
            _door(sheet, middle, ground)
        else:
            _window(sheet, middle, top + tall * 0.28, step * 0.52, tall * 0.34)


def _door(sheet, x, ground):
    sheet.box(x - 48, ground - 156, 96, 156, "#6f3d2e")
    for side in (-1, 1):
        sheet.box(x + (2 if side > 0 else -43), ground - 150, 41, 146, "#8d4d38")
        sheet.box(x + side * 62 - 9, ground - 150, 18, 130, "#c63b30")
    sheet.box(x - 60, ground - 8, 120, 14, "#a59d8e")
    sheet.box(x - 72, ground + 4, 144, 14, "#b8b0a0")


def _window(sheet, x, y, wide, tall):
    sheet.box(x - wide / 2 - 5, y - 5, wide + 10, tall + 10, "#6b4a38", corner=3)
    sheet.box(x - wide / 2, y, wide, tall, "#bfd7d6")
    sheet.polygon(
        [
            (x - wide / 2, y + tall),
            (x - wide / 2, y + tall * 0.5),
            (x + wide * 0.2, y),
            (x + wide * 0.45, y),
        ],
        "#e3eeea",
        0.7,
    )
    for column in (-0.25, 0, 0.25):
        sheet.line([(x + column * wide, y), (x + column * wide, y + tall)], 3, "#6b4a38")
    sheet.line([(x - wide / 2, y + tall * 0.4), (x + wide / 2, y + tall * 0.4)], 3, "#6b4a38")
    sheet.box(x - wide / 2 - 9, y + tall + 4, wide + 18, 7, "#a59d8e")
    for pot in (-0.3, 0.05, 0.34):
        sheet.box(x + pot * wide - 6, y + tall - 7, 12, 11, "#b5654a")
        sheet.circle(x + pot * wide, y + tall - 13, 8, "#6f9a4c")
        sheet.circle(x + pot * wide + 3, y + tall - 16, 3.4, "#e0728a")


def _yard(sheet, rng):
    yard = curve.smooth(
        [
            (520, 1100),
            (1160, 1088),
            (1800, 1104),
            (1790, 1180),
            (1560, 1236),
            (1000, 1256),
            (600, 1210),
        ],
        10,
        closed=True,
    )
    sheet.polygon(yard, "#dccda7")
    sheet.outline(yard, 4, "#c1b086", 0.8)
    sheet.outline(curve.oval(1390, 1166, 190, 44), 3, "#f7f0dc", 0.9)
    sheet.line([(1390, 1122), (1390, 1210)], 3, "#f7f0dc", 0.9)
    _table_tennis(sheet, 720, 1180)
    for x, y, act, facing in (
        (660, 1196, "swinging", 1),
        (806, 1194, "swinging", -1),
        (1010, 1196, "skipping", 1),
        (1110, 1214, "waving", 1),
        (1170, 1180, "running", 1),
        (1250, 1196, "running", -1),
        (1320, 1176, "throwing", 1),
        (1440, 1190, "catching", -1),
        (1500, 1170, "waving", -1),
        (935, 1160, "standing", 1),
        (1600, 1172, "pointing", -1),
    ):
        child(sheet, x, y, 82, rng, act, facing)
    for x, facing in ((1700, -1), (880, 1)):
        grown_up(sheet, x, 1180, 116, rng, "standing", facing)
    sheet.circle(1384, 1118, 9, "#e08a3c")
    rope = curve.arc(1010, 1146, 44, 66, -200, 20, 26)
    sheet.line(rope, 2, "#c4472f")
    _bell(sheet, 560, 1090)


def _table_tennis(sheet, x, y):
    sheet.box(x - 44, y - 28, 92, 8, "#4f8a86", corner=2)
    for leg in (-36, 36):
        sheet.line([(x + leg, y - 22), (x + leg, y + 8)], 6, "#8b7f70")
    sheet.line([(x + 2, y - 40), (x + 2, y - 28)], 3, "#f7f0dc")


def _bell(sheet, x, y):
    sheet.line([(x - 26, y), (x - 26, y - 84)], 7, "#7a5a40")
    sheet.line([(x + 26, y), (x + 26, y - 84)], 7, "#7a5a40")
    sheet.line([(x - 38, y - 84), (x + 38, y - 84)], 8, "#5f4430")
    sheet.polygon([(x - 8, y - 78), (x + 8, y - 78), (x + 17, y - 46), (x - 17, y - 46)], "#c08a3a")
    sheet.circle(x, y - 42, 5, "#8a5f22")


def _old_camphor(sheet, x, y, rng):
    for root in (-90, -40, 30, 100):
        sheet.ribbon(
            curve.smooth([(x, y - 90), (x + root * 0.5, y - 20), (x + root, y + 14)], 8),
            np.linspace(60, 8, 17),
            "#6a5140",
        )
    trunk = curve.smooth([(x, y), (x - 26, y - 180), (x + 14, y - 380)], 12)
    sheet.ribbon(trunk, np.linspace(120, 66, len(trunk)), "#6a5140")
    for branch in ((-250, -520), (-130, -640), (60, -680), (220, -560), (300, -420)):
        line = curve.smooth(
            [
                (x - 5, y - 330),
                (x + branch[0] * 0.5, y + branch[1] * 0.8),
                (x + branch[0], y + branch[1]),
            ],
            9,
        )
        sheet.ribbon(line, np.linspace(58, 9, len(line)), "#6a5140")
    for _ in range(220):
        place = (x + rng.normal(-8, 24), y - rng.uniform(10, 360))
        sheet.ribbon(
            [place, (place[0] + rng.normal(0, 4), place[1] - rng.uniform(14, 46))],
            [3, 1],
            along(("#54402f", "#8a6d55"), rng.random()),
            0.7,
        )
    for _ in range(2300):
        angle, reach = rng.uniform(0, 6.28), rng.random() ** 0.55
        place = (x + 20 + 400 * reach * np.cos(angle), y - 520 + 250 * reach * np.sin(angle))
        light = np.clip(0.5 - 0.5 * reach * np.sin(angle) + rng.normal(0, 0.2), 0, 1)
        leaf = curve.petal(*place, rng.uniform(20, 42), rng.uniform(12, 20), rng.uniform(0, 360))
        sheet.polygon(leaf, along(("#2f5b3c", "#4b7f46", "#7ba552", "#b9cf7a"), light), 0.92)
    sheet.line([(x - 230, y - 470), (x - 226, y - 130)], 3, "#b59b6c")
    sheet.line([(x - 150, y - 470), (x - 154, y - 130)], 3, "#b59b6c")
    sheet.box(x - 240, y - 134, 100, 9, "#8a6546", corner=3)
    child(sheet, x - 190, y - 142, 104, rng, "sitting", -1)


def _way_to_school(sheet, rng):
    way = curve.smooth([(60, 1640), (300, 1490), (560, 1360), (640, 1230)], 14)
    sheet.ribbon(way, np.linspace(190, 74, len(way)), "#e2d3ab")
    for _ in range(70):
        index = int(rng.integers(0, len(way)))
        place = way[index] + rng.normal(0, 26, 2)
        sheet.ellipse(
            *place,
            rng.uniform(8, 22),
            rng.uniform(4, 9),
            along(("#cbbb90", "#efe3c3"), rng.random()),
            0.8,
        )
    grown_up(sheet, 250, 1560, 250, rng, "walking", 1)
    child(sheet, 350, 1566, 180, rng, "walking", 1)
    child(sheet, 520, 1440, 140, rng, "running", 1)
    for x, y in ((120, 1430), (720, 1560), (1240, 1540), (1560, 1500), (1780, 1560), (2330, 1500)):
        for _ in range(16):
            spot = (x + rng.normal(0, 34), y + rng.normal(0, 22))
            sheet.ribbon(
                [spot, (spot[0] + rng.normal(0, 6), spot[1] - rng.uniform(16, 40))],
                [3, 1],
                "#5d8a46",
            )
            if rng.random() < 0.6:
                sheet.circle(
                    spot[0],
                    spot[1] - rng.uniform(20, 40),
                    rng.uniform(4, 8),
                    ("#f2d05a", "#f8f3e2", "#d9738a")[rng.integers(3)],
                )
    for x, y in ((1330, 1440), (1420, 1470), (1210, 1465)):
        _duck(sheet, x, y)


def _duck(sheet, x, y):
    sheet.ellipse(x, y, 24, 13, "#fbf7ea")
    sheet.ellipse(x + 24, y - 16, 9, 9, "#fbf7ea")
    sheet.ribbon([(x + 18, y - 4), (x + 23, y - 14)], 9, "#fbf7ea")
    sheet.polygon([(x + 31, y - 18), (x + 43, y - 14), (x + 31, y - 11)], "#eaa23c")
    sheet.circle(x + 26, y - 18, 1.8, INK)
    sheet.ellipse(x - 2, y - 2, 13, 6, lighter("#d9d0ba", 0.2), turn=10)
