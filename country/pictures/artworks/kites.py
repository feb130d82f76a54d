"""A kite festival on a spring meadow."""

import numpy as np
from studio import curve, texture
from studio.colour import along, darker
from studio.crowd import child, grown_up
from studio.sheet import Sheet


def kite_festival():
    sheet = Sheet(2400, 1600)
    rng = np.random.default_rng(18)
    sheet.wash("#5fa3cb", "#93c6dd", "#cfe5e3", "#f7efd4", bottom=1250)
    _curled_clouds(sheet)
    _spring_hills(sheet, rng)
    people = _people_with_kites(sheet, rng)
    kites = [
        (_swallow_kite, 560, 420, 1.25, -8),
        (_dragon_kite, 1330, 250, 1.0, 0),
        (_goldfish_kite, 1010, 640, 0.95, -14),
        (_butterfly_kite, 1690, 700, 0.95, 12),
        (_diamond_kite, 240, 730, 0.8, -12),
        (_eagle_kite, 2090, 480, 1.05, 10),
        (_diamond_kite, 2230, 800, 0.62, 16),
        (_swallow_kite, 1420, 800, 0.55, 8),
        (_butterfly_kite, 330, 160, 0.5, -10),
        (_goldfish_kite, 1010, 190, 0.42, 10),
    ]
    for (draw, x, y, size, turn), hand in zip(kites, people, strict=False):
        middle = ((x + hand[0]) / 2 + (hand[0] - x) * 0.16, (y + hand[1]) / 2 + 90)
        sheet.line(curve.smooth([(x, y), middle, hand], 30), 1.5, "#f9f5e8", 0.85)
        draw(sheet, x, y, size, turn)
    texture.grain(sheet, 6, 0.035)
    return sheet


def _curled_clouds(sheet):
    for x, y, size in (
        (300, 520, 1.0),
        (1100, 420, 0.8),
        (1960, 560, 1.1),
        (820, 180, 0.7),
        (1660, 130, 0.8),
        (2280, 220, 0.6),
    ):
        for dx, dy, radius in (
            (-130, 10, 60),
            (-60, -24, 84),
            (30, -40, 100),
            (120, -8, 74),
            (190, 16, 46),
        ):
            sheet.circle(x + dx * size, y + dy * size, radius * size, "#fdfaf0", 0.92)
        sheet.box(
            x - 190 * size, y + 10 * size, 430 * size, 54 * size, "#fdfaf0", corner=30, opacity=0.92
        )
        for dx, dy, radius in ((-60, -20, 52), (36, -34, 64), (124, -4, 44)):
            t = np.linspace(0, 4.6 * np.pi, 70)
            reach = radius * size * (1 - t / (5.4 * np.pi))
            spiral = np.column_stack(
                [x + dx * size + reach * np.cos(t), y + dy * size + reach * np.sin(t)]
            )
            sheet.line(spiral, 3 * size, "#bcd8df", 0.85)


def _spring_hills(sheet, rng):
    for foot, tall, colour, seed in (
        (1120, 260, "#a9c6bd", 4),
        (1170, 190, "#8fb694", 6),
        (1220, 120, "#7aa873", 12),
    ):
        crest = foot - tall * texture.ridge(2400, 640, seed, octaves=4, rough=0.35)
        below = np.arange(1600)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
    field = texture.clouds(2400, 1600, 300, 20, stretch=3)
    crest = 1250 + 40 * np.sin(np.arange(2400) / 420)
    below = np.arange(1600)[:, None] - crest[None, :]
    sheet.cover(np.clip(below, 0, 1), "#93b865")
    sheet.stain(np.clip(below, 0, 1) * np.clip(0.62 - field, 0, 1) * 0.8, "#4f8040")
    for _ in range(60):
        x, size = rng.uniform(0, 2400), rng.uniform(16, 44)
        y = 1206 + 34 * np.sin(x / 420) + rng.normal(0, 12)
        for _ in range(9):
            tone = along(
                ("#e9a7b4", "#f6d3d6", "#d97f97") if size > 32 else ("#5f9553", "#86b565"),
                rng.random(),
            )
            sheet.ellipse(
                x + rng.normal(0, size * 0.4),
                y - size * 0.6 + rng.normal(0, size * 0.3),
                size * 0.36,
                size * 0.3,
                tone,
                0.95,
            )
    for _ in range(2600):
        x, y = rng.uniform(0, 2400), 1290 + 330 * rng.random()
        tall = (y - 1200) * 0.07
        sheet.ribbon(
            [(x, y), (x + rng.normal(0, 5), y - tall)],
            [2.6, 0.6],
            along(("#6d9a45", "#4f8040", "#a9cc74"), rng.random()),
            0.8,
        )
    for _ in range(240):
        x, y = rng.uniform(0, 2400), rng.uniform(1330, 1590)
        sheet.circle(x, y, rng.uniform(2.5, 6), ("#f7f3e4", "#f1c84e", "#e58aa0")[rng.integers(3)])


def _people_with_kites(sheet, rng):
    hands = []
    places = [
        (640, 1480),
        (1500, 1540),
        (960, 1420),
        (1830, 1430),
        (180, 1500),
        (2240, 1500),
        (2080, 1390),
        (1270, 1390),
        (420, 1370),
        (1680, 1350),
    ]
    for x, y in sorted(places, key=lambda spot: spot[1]):
        facing = 1 if rng.random() < 0.5 else -1
        size = (y - 1120) * 0.56
        kind = child if rng.random() < 0.7 else grown_up
        spots = kind(sheet, x, y, size * (1 if kind is child else 1.3), rng, "flying", facing)
        hands.append(((x, y), spots["near_hand"]))
        for dx, act in ((-1, "pointing"), (1, "running")):
            if rng.random() < 0.45:
                child(
                    sheet, x + dx * size * 0.7, y + rng.normal(0, 12), size * 0.9, rng, act, facing
                )
    by_place = dict(hands)
    return [by_place[place] for place in places]


def _swallow_kite(sheet, x, y, size, turn):
    """The Beijing swallow (沙燕): brows, wings with bats, a forked tail."""

    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(
                curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity
            )

    put(
        curve.smooth([(0, -60), (90, -96), (220, -70), (290, -6), (200, -4), (90, 20), (0, 40)], 9),
        "#2f3e66",
    )
    put(
        curve.smooth([(30, -44), (110, -74), (210, -56), (250, -16), (120, -8)], 9, closed=True),
        "#d9483b",
    )
    put(curve.smooth([(60, -40), (120, -60), (190, -46), (120, -24)], 9, closed=True), "#f2c14e")
    for spot in ((88, -40), (130, -44), (172, -38)):
        put(curve.star(*spot, 15, 7, 5), "#fdf6e3")
    put([(0, 20), (44, 60), (120, 250), (60, 210), (20, 120), (0, 100)], "#2f3e66")
    put([(16, 90), (40, 90), (84, 200), (52, 176)], "#6fa393")
    put(curve.oval(0, -40, 46, 66), "#fdf6e3")
    put(curve.oval(0, 40, 40, 62), "#fdf6e3")
    for row in range(4):
        for spot in range(3):
            put(curve.oval(8 + spot * 11, 8 + row * 22, 6, 9), "#d9483b")
    put(curve.smooth([(6, -66), (24, -84), (46, -72), (26, -66)], 6, closed=True), "#2b2a2e")
    put(curve.oval(20, -54, 11, 8), "#2b2a2e")
    put(curve.oval(22, -55, 4, 4), "#fdf6e3")
    put(curve.oval(24, -30, 10, 8), "#e99a92")
    sheet.polygon(curve.moved([(-9, -42), (9, -42), (0, -20)], x, y, turn, size), "#f2a53e")


def _dragon_kite(sheet, x, y, size, turn):
    t = np.linspace(0, 1, 30)
    spine = np.column_stack(
        [x + 60 + t * 760, y + 40 + np.sin(t * 7.5) * 88 * (1 - 0.25 * t) - t * 130]
    )
    sheet.line(spine, 2, "#7a4a2a", 0.8)
    for number in range(29, -1, -1):
        place, radius = spine[number], (40 - number * 0.75) * size
        tone = ("#e25a3c", "#f0b23e", "#5d9c8d", "#3f6f9e")[number % 4]
        sheet.line([place - (0, radius * 1.9), curve.moved(place, 0, radius * 1.9)], 2.4, "#6b4a2c")
        for tuft in (-1.9, 1.9):
            sheet.circle(place[0], place[1] + radius * tuft, 5, "#f6e3b4")
        sheet.circle(*place, radius, darker(tone, 0.18))
        sheet.circle(*place, radius * 0.88, tone)
        sheet.circle(*place, radius * 0.5, "#fdf3d9")
        sheet.polygon(curve.star(*place, radius * 0.44, radius * 0.2, 6), tone)

    def put(points, colour):
        sheet.polygon(curve.moved(points, x, y, turn, size), colour)

    for horn in (-1, 1):
        put(
            curve.smooth(
                [
                    (40, -44 + horn * 10),
                    (90, -90 + horn * 18),
                    (130, -84 + horn * 22),
                    (86, -64 + horn * 12),
                ],
                6,
                closed=True,
            ),
            "#e7b24a",
        )
    put(
        curve.smooth(
            [
                (80, -60),
                (10, -72),
                (-60, -40),
                (-118, -22),
                (-112, 16),
                (-40, 22),
                (-96, 44),
                (-60, 70),
                (30, 66),
                (92, 40),
            ],
            8,
            closed=True,
        ),
        "#c73f33",
    )
    put(
        curve.smooth(
            [(-106, 0), (-60, 2), (-20, 28), (-60, 42), (-92, 40), (-50, 26)], 7, closed=True
        ),
        "#fbe9c4",
    )
    put(curve.oval(-84, -18, 10, 7), "#7c201c")
    put(curve.oval(-8, -34, 24, 20), "#fdf6e3")
    put(curve.oval(-12, -33, 11), "#26222a")
    put(curve.smooth([(-44, -52), (-8, -70), (28, -56), (-8, -60)], 6, closed=True), "#f0b23e")
    for step in range(5):
        put(
            curve.petal(62, -30 + step * 22, 66, 26, -20 + step * 18),
            ("#5d9c8d", "#f0b23e")[step % 2],
        )
    for way in (-1, 1):
        whisker = curve.smooth([(-104, -8), (-150, -20 + 26 * way), (-186, 20 + 36 * way)], 10)
        sheet.ribbon(
            curve.moved(whisker, x, y, turn, size), np.linspace(5, 1, len(whisker)), "#f0b23e"
        )


def _goldfish_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        sheet.polygon(curve.moved(points, x, y, turn, size), colour, opacity)

    for way in (-1, 0, 1):
        tail = curve.smooth(
            [(0, 70), (way * 90 - 26, 190), (way * 120, 260), (way * 90 + 26, 190)], 9, closed=True
        )
        put(tail, ("#ef8a4a", "#e9683a", "#ef8a4a")[way + 1], 0.95)
        for lane in (-14, 0, 14):
            line = curve.moved([(0, 84), (way * 108 + lane, 230)], x, y, turn, size)
            sheet.line(line, 1.6, "#fbd9a6", 0.9)
    for side in (-1, 1):
        put(curve.petal(side * 50, 0, 116, 60, 90 - side * 60), "#f2a45c")
    put(curve.oval(0, 0, 78, 96), "#e4572e")
    put(curve.oval(0, 6, 66, 82), "#f0743a")
    for row in range(6):
        for column in range(-3 + row % 2, 4):
            put(
                curve.arc(column * 18 + (row % 2) * 9 - 4, -14 + row * 15, 9, 9, 10, 170, 8),
                "#fbcf8f",
                0.9,
            )
    for side in (-1, 1):
        put(curve.oval(side * 56, -64, 32), "#fdf6e3")
        put(curve.oval(side * 60, -66, 17), "#22242c")
        put(curve.oval(side * 55, -72, 6), "#ffffff")
    put(curve.oval(0, -92, 18, 12), "#c2402a")


def _butterfly_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(
                curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity
            )

    put(
        curve.smooth([(6, -6), (70, -120), (190, -150), (220, -60), (130, 0)], 9, closed=True),
        "#4b4a86",
    )
    put(
        curve.smooth([(6, 6), (120, 14), (150, 80), (90, 150), (40, 90)], 9, closed=True), "#6a6bb0"
    )
    put(
        curve.smooth([(30, -26), (80, -100), (170, -126), (190, -66), (120, -22)], 9, closed=True),
        "#efb34c",
    )
    put(
        curve.smooth([(26, 22), (104, 32), (122, 76), (88, 118), (50, 76)], 9, closed=True),
        "#e77f6a",
    )
    for spot, radius in (((140, -92), 26), ((96, -56), 16), ((92, 66), 18), ((168, -70), 10)):
        put(curve.oval(*spot, radius), "#fdf6e3")
        put(curve.oval(*spot, radius * 0.6), "#3f6f9e")
        put(curve.oval(*spot, radius * 0.25), "#26222a")
    sheet.ribbon(
        curve.moved([(0, -50), (0, 0), (0, 90)], x, y, turn, size),
        np.array([22, 30, 10]) * size,
        "#2c2a3c",
    )
    for side in (-1, 1):
        feeler = curve.smooth([(side * 4, -52), (side * 22, -96), (side * 52, -108)], 8)
        sheet.line(curve.moved(feeler, x, y, turn, size), 3 * size, "#2c2a3c")
        ribbon = curve.smooth(
            [(side * 8, 80), (side * 30, 170), (side * 10, 260), (side * 44, 340)], 12
        )
        sheet.line(curve.moved(ribbon, x, y, turn, size), 5 * size, "#e77f6a")


def _diamond_kite(sheet, x, y, size, turn):
    corners = np.array([(0, -130), (92, -20), (0, 130), (-92, -20)])
    tones = ("#e25a3c", "#f2c14e", "#3f8fa8", "#f7ead0")
    for number in range(4):
        wedge = np.array([(0, -20), corners[number], corners[(number + 1) % 4]])
        sheet.polygon(curve.moved(wedge, x, y, turn, size), tones[number])
    sheet.outline(curve.moved(corners, x, y, turn, size), 3, "#7a4a2a")
    tail = curve.smooth([(0, 130), (40, 210), (-20, 290), (36, 380), (0, 450)], 14)
    sheet.line(curve.moved(tail, x, y, turn, size), 2.4, "#7a4a2a")
    for step in range(8, len(tail), 8):
        for side in (30, 210):
            sheet.polygon(
                curve.moved(curve.petal(*tail[step], 34, 22, side), x, y, turn, size),
                tones[step // 8 % 3],
            )


def _eagle_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(
                curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity
            )

    for feather in range(9):
        put(
            curve.petal(
                50 + feather * 22,
                -30 - feather * 3,
                120 - feather * 5,
                30,
                78 - feather * 7,
                tip=0.7,
            ),
            ("#6b4a34", "#835d40")[feather % 2],
        )
    put(
        curve.smooth(
            [(0, -60), (110, -84), (260, -70), (306, -30), (180, -34), (60, 0), (0, 10)], 9
        ),
        "#4e3628",
    )
    for feather in range(8):
        put(curve.petal(30 + feather * 26, -40 - feather * 3, 50, 18, 70 - feather * 5), "#b98a5d")
    for feather in range(4):
        put(
            curve.petal(feather * 9, 80, 120 - feather * 8, 30, 90 - feather * 11, tip=0.7),
            ("#5b3f2d", "#7a563b")[feather % 2],
        )
    put(curve.oval(0, 20, 36, 84), "#5b3f2d")
    for row in range(5):
        put(curve.petal(8, -20 + row * 22, 28, 14, 66), "#c69a6a")
    put(curve.oval(0, -80, 27, 31), "#f3ead8")
    put(curve.oval(10, -84, 6), "#26222a")
    sheet.polygon(curve.moved([(-8, -78), (8, -78), (0, -54)], x, y, turn, size), "#f0b23e")
