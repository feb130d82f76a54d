"""Pictures of places and people: a city at night, a kite festival, a village school."""

import numpy as np

from studio import curve, letters, texture
from studio.colour import GOLD, INK, Gradient, along, darker, lighter, mix
from studio.crowd import child, grown_up
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
        crest = foot - tall * texture.ridge(2400, 700, seed, rough=0.4) * np.clip(1.25 - x / 1500, 0.15, 1)
        below = np.arange(1500)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
    x, y = 236, 700
    for level in range(7):
        wide = 62 - level * 6
        top = y - level * 44
        sheet.box(x - wide * 0.36, top - 38, wide * 0.72, 40, "#5b3d3c")
        for across in (-0.2, 0, 0.2):
            sheet.box(x + across * wide - 3, top - 28, 6, 17, "#ffd27a", corner=3)
        roof = curve.bezier((x, top - 50), (x - wide * 0.3, top - 42), (x - wide * 0.6, top - 34), (x - wide * 0.82, top - 42))
        sheet.polygon(np.vstack([roof, [(x - wide * 0.6, top - 30)], curve.mirrored(np.vstack([roof, [(x - wide * 0.6, top - 30)]]), x)[::-1]]), "#20203c")
        sheet.line([(x - wide * 0.6, top - 31), (x + wide * 0.6, top - 31)], 1.8, "#f3b964", 0.9)
    sheet.ribbon([(x, y - 310), (x, y - 372)], [9, 1.5], "#d9a441")


def _row_of_towers(sheet, number, rng):
    tone = ("#39406f", "#2c3260", "#1f264c", "#151a38")[number]
    x = -30.0
    while x < 2420:
        wide = rng.uniform(60, 130) + 10 * number
        centre = 1 - abs(x - 1350) / 1500
        tall = (rng.uniform(150, 420) * (0.5 + 0.7 * centre) + 90) * (1.2 - 0.2 * number)
        _tower(sheet, x, WATERLINE - 16 - tall, wide, tall, mix(tone, "#0f1533", rng.uniform(0, 0.3)), number, rng)
        x += wide + rng.uniform(-6, 26)


def _tower(sheet, x, y, wide, tall, tone, number, rng):
    sheet.polygon(curve.box(x, y, wide, tall), Gradient((x, y), (x, y + tall), tone, mix(tone, "#6b5a86", 0.35)))
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
                sheet.image.paste(tuple(int(c) for c in mix(tone, colour, rng.uniform(0.45, 1))), (int(column), int(row), int(column + cell * 0.8), int(row + cell * 0.9)))
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
        line = np.array([(x + across * 60, base), (x + across * 50, 560), (x + across * 80, 450), (x, 236)])
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
        sheet.ellipse(x, WATERLINE - 26 - size * 0.4, size, size * 0.8, along(("#1b2a3c", "#243a3d", "#31463c"), rng.random()))


def _bridge(sheet):
    deck, left, right = 936, 1640, 2400
    arch = curve.smooth([(left - 40, deck + 60), (left + 180, deck + 8), (2060, deck - 8), (right + 20, deck)], 20)
    for pylon in (1890, 2250):
        for foot in (-22, 22):
            sheet.ribbon([(pylon + foot, WATERLINE), (pylon + foot * 0.5, deck), (pylon, deck - 330)], [17, 13, 8], "#cfd3e6")
        for cable in range(1, 14):
            for side in (-1, 1):
                end = (pylon + side * cable * 15.5, deck + 2 + max(0, (1830 - (pylon + side * cable * 15.5)) * 0.12))
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
    across = np.arange(2400)[None, :] + (texture.clouds(2400, len(rows), 26, 43, octaves=2, stretch=5) - 0.5) * 46 * far[:, None]
    source, across = np.clip(source, 0, WATERLINE - 1).astype(int), np.clip(across, 0, 2399).astype(int)
    water = sum(view[np.clip(source + step, 0, WATERLINE - 1), across] for step in range(0, 30, 5)) / 6
    shade = (0.82 - 0.42 * far)[:, None, None]
    water = water * shade + np.array([0.05, 0.09, 0.2]) * (1 - shade) * 0.8
    glint = np.clip(wave - 0.2, 0, 1)[..., None] * 0.7 * shade
    view[WATERLINE:] = water * (1 - glint) + np.array([0.95, 0.8, 0.62]) * glint
    sheet.put(view)


def _lantern_boats(sheet, rng):
    for x, y, size in ((640, 1235, 1.0), (1230, 1330, 1.45), (280, 1392, 0.9)):
        hull = curve.smooth([(-150, -20), (-80, 20), (80, 20), (158, -30)], 8)
        sheet.polygon(curve.moved(hull, x, y, 0, size), "#1c1620")
        sheet.polygon(curve.moved([(-90, -8), (-90, -62), (80, -62), (80, -8)], x, y, 0, size), "#4b2a2a")
        for window in range(-78, 72, 25):
            sheet.polygon(curve.moved(curve.box(window, -50, 16, 28, 3), x, y, 0, size), "#ffd285")
        roof = curve.smooth([(-128, -60), (-80, -78), (0, -86), (74, -78), (120, -62)], 8)
        sheet.polygon(curve.moved(np.vstack([roof, [(84, -56), (-92, -56)]]), x, y, 0, size), "#2b2032")
        for lamp in (-120, -104, 96, 112):
            spot = curve.moved([(lamp, -44)], x, y, 0, size)[0]
            sheet.circle(*spot, 20 * size, "#ff8a4a", 0.4, blur=8)
            sheet.ellipse(*spot, 7 * size, 9 * size, "#ff5b3d")
        for step in range(18):
            row = y + (26 + step * 7) * size
            half = (60 - step * 2.5) * size
            shift = rng.normal(0, 8)
            sheet.ellipse(x + shift, row, half * rng.uniform(0.5, 1), 1.7 * size, "#ffc878", 0.5 - 0.025 * step)


def kite_festival():
    sheet = Sheet(2400, 1600)
    rng = np.random.default_rng(18)
    sheet.wash("#5fa3cb", "#93c6dd", "#cfe5e3", "#f7efd4", bottom=1250)
    _curled_clouds(sheet)
    _spring_hills(sheet, rng)
    people = _people_with_kites(sheet, rng)
    kites = [
        (_swallow_kite, 560, 420, 1.25, -8), (_dragon_kite, 1330, 250, 1.0, 0), (_goldfish_kite, 1010, 640, 0.95, -14),
        (_butterfly_kite, 1690, 700, 0.95, 12), (_diamond_kite, 240, 730, 0.8, -12), (_eagle_kite, 2090, 480, 1.05, 10),
        (_diamond_kite, 2230, 800, 0.62, 16), (_swallow_kite, 1420, 800, 0.55, 8), (_butterfly_kite, 330, 160, 0.5, -10),
        (_goldfish_kite, 1010, 190, 0.42, 10),
    ]
    for (draw, x, y, size, turn), hand in zip(kites, people):
        middle = ((x + hand[0]) / 2 + (hand[0] - x) * 0.16, (y + hand[1]) / 2 + 90)
        sheet.line(curve.smooth([(x, y), middle, hand], 30), 1.5, "#f9f5e8", 0.85)
        draw(sheet, x, y, size, turn)
    texture.grain(sheet, 6, 0.035)
    return sheet


def _curled_clouds(sheet):
    for x, y, size in ((300, 520, 1.0), (1100, 420, 0.8), (1960, 560, 1.1), (820, 180, 0.7), (1660, 130, 0.8), (2280, 220, 0.6)):
        for dx, dy, radius in ((-130, 10, 60), (-60, -24, 84), (30, -40, 100), (120, -8, 74), (190, 16, 46)):
            sheet.circle(x + dx * size, y + dy * size, radius * size, "#fdfaf0", 0.92)
        sheet.box(x - 190 * size, y + 10 * size, 430 * size, 54 * size, "#fdfaf0", corner=30, opacity=0.92)
        for dx, dy, radius in ((-60, -20, 52), (36, -34, 64), (124, -4, 44)):
            t = np.linspace(0, 4.6 * np.pi, 70)
            reach = radius * size * (1 - t / (5.4 * np.pi))
            spiral = np.column_stack([x + dx * size + reach * np.cos(t), y + dy * size + reach * np.sin(t)])
            sheet.line(spiral, 3 * size, "#bcd8df", 0.85)


def _spring_hills(sheet, rng):
    for foot, tall, colour, seed in ((1120, 260, "#a9c6bd", 4), (1170, 190, "#8fb694", 6), (1220, 120, "#7aa873", 12)):
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
            tone = along(("#e9a7b4", "#f6d3d6", "#d97f97") if size > 32 else ("#5f9553", "#86b565"), rng.random())
            sheet.ellipse(x + rng.normal(0, size * 0.4), y - size * 0.6 + rng.normal(0, size * 0.3), size * 0.36, size * 0.3, tone, 0.95)
    for _ in range(2600):
        x, y = rng.uniform(0, 2400), 1290 + 330 * rng.random()
        tall = (y - 1200) * 0.07
        sheet.ribbon([(x, y), (x + rng.normal(0, 5), y - tall)], [2.6, 0.6], along(("#6d9a45", "#4f8040", "#a9cc74"), rng.random()), 0.8)
    for _ in range(240):
        x, y = rng.uniform(0, 2400), rng.uniform(1330, 1590)
        sheet.circle(x, y, rng.uniform(2.5, 6), ("#f7f3e4", "#f1c84e", "#e58aa0")[rng.integers(3)])


def _people_with_kites(sheet, rng):
    hands = []
    places = [(640, 1480), (1500, 1540), (960, 1420), (1830, 1430), (180, 1500), (2240, 1500), (2080, 1390), (1270, 1390), (420, 1370), (1680, 1350)]
    for x, y in sorted(places, key=lambda spot: spot[1]):
        facing = 1 if rng.random() < 0.5 else -1
        size = (y - 1120) * 0.56
        kind = child if rng.random() < 0.7 else grown_up
        spots = kind(sheet, x, y, size * (1 if kind is child else 1.3), rng, "flying", facing)
        hands.append(((x, y), spots["near_hand"]))
        for dx, act in ((-1, "pointing"), (1, "running")):
            if rng.random() < 0.45:
                child(sheet, x + dx * size * 0.7, y + rng.normal(0, 12), size * 0.9, rng, act, facing)
    by_place = {place: hand for place, hand in hands}
    return [by_place[place] for place in places]


def _swallow_kite(sheet, x, y, size, turn):
    """The Beijing swallow (沙燕): brows, wings with bats, a forked tail."""
    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity)

    put(curve.smooth([(0, -60), (90, -96), (220, -70), (290, -6), (200, -4), (90, 20), (0, 40)], 9), "#2f3e66")
    put(curve.smooth([(30, -44), (110, -74), (210, -56), (250, -16), (120, -8)], 9, closed=True), "#d9483b")
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
    spine = np.column_stack([x + 60 + t * 760, y + 40 + np.sin(t * 7.5) * 88 * (1 - 0.25 * t) - t * 130])
    sheet.line(spine, 2, "#7a4a2a", 0.8)
    for number in range(29, -1, -1):
        place, radius = spine[number], (40 - number * 0.75) * size
        tone = ("#e25a3c", "#f0b23e", "#5d9c8d", "#3f6f9e")[number % 4]
        sheet.line([place - (0, radius * 1.9), place + (0, radius * 1.9)], 2.4, "#6b4a2c")
        for tuft in (-1.9, 1.9):
            sheet.circle(place[0], place[1] + radius * tuft, 5, "#f6e3b4")
        sheet.circle(*place, radius, darker(tone, 0.18))
        sheet.circle(*place, radius * 0.88, tone)
        sheet.circle(*place, radius * 0.5, "#fdf3d9")
        sheet.polygon(curve.star(*place, radius * 0.44, radius * 0.2, 6), tone)

    def put(points, colour):
        sheet.polygon(curve.moved(points, x, y, turn, size), colour)

    for horn in (-1, 1):
        put(curve.smooth([(40, -44 + horn * 10), (90, -90 + horn * 18), (130, -84 + horn * 22), (86, -64 + horn * 12)], 6, closed=True), "#e7b24a")
    put(curve.smooth([(80, -60), (10, -72), (-60, -40), (-118, -22), (-112, 16), (-40, 22), (-96, 44), (-60, 70), (30, 66), (92, 40)], 8, closed=True), "#c73f33")
    put(curve.smooth([(-106, 0), (-60, 2), (-20, 28), (-60, 42), (-92, 40), (-50, 26)], 7, closed=True), "#fbe9c4")
    put(curve.oval(-84, -18, 10, 7), "#7c201c")
    put(curve.oval(-8, -34, 24, 20), "#fdf6e3")
    put(curve.oval(-12, -33, 11), "#26222a")
    put(curve.smooth([(-44, -52), (-8, -70), (28, -56), (-8, -60)], 6, closed=True), "#f0b23e")
    for step in range(5):
        put(curve.petal(62, -30 + step * 22, 66, 26, -20 + step * 18), ("#5d9c8d", "#f0b23e")[step % 2])
    for way in (-1, 1):
        whisker = curve.smooth([(-104, -8), (-150, -20 + 26 * way), (-186, 20 + 36 * way)], 10)
        sheet.ribbon(curve.moved(whisker, x, y, turn, size), np.linspace(5, 1, len(whisker)), "#f0b23e")


def _goldfish_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        sheet.polygon(curve.moved(points, x, y, turn, size), colour, opacity)

    for way in (-1, 0, 1):
        tail = curve.smooth([(0, 70), (way * 90 - 26, 190), (way * 120, 260), (way * 90 + 26, 190)], 9, closed=True)
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
            put(curve.arc(column * 18 + (row % 2) * 9 - 4, -14 + row * 15, 9, 9, 10, 170, 8), "#fbcf8f", 0.9)
    for side in (-1, 1):
        put(curve.oval(side * 56, -64, 32), "#fdf6e3")
        put(curve.oval(side * 60, -66, 17), "#22242c")
        put(curve.oval(side * 55, -72, 6), "#ffffff")
    put(curve.oval(0, -92, 18, 12), "#c2402a")


def _butterfly_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity)

    put(curve.smooth([(6, -6), (70, -120), (190, -150), (220, -60), (130, 0)], 9, closed=True), "#4b4a86")
    put(curve.smooth([(6, 6), (120, 14), (150, 80), (90, 150), (40, 90)], 9, closed=True), "#6a6bb0")
    put(curve.smooth([(30, -26), (80, -100), (170, -126), (190, -66), (120, -22)], 9, closed=True), "#efb34c")
    put(curve.smooth([(26, 22), (104, 32), (122, 76), (88, 118), (50, 76)], 9, closed=True), "#e77f6a")
    for spot, radius in (((140, -92), 26), ((96, -56), 16), ((92, 66), 18), ((168, -70), 10)):
        put(curve.oval(*spot, radius), "#fdf6e3")
        put(curve.oval(*spot, radius * 0.6), "#3f6f9e")
        put(curve.oval(*spot, radius * 0.25), "#26222a")
    sheet.ribbon(curve.moved([(0, -50), (0, 0), (0, 90)], x, y, turn, size), np.array([22, 30, 10]) * size, "#2c2a3c")
    for side in (-1, 1):
        feeler = curve.smooth([(side * 4, -52), (side * 22, -96), (side * 52, -108)], 8)
        sheet.line(curve.moved(feeler, x, y, turn, size), 3 * size, "#2c2a3c")
        ribbon = curve.smooth([(side * 8, 80), (side * 30, 170), (side * 10, 260), (side * 44, 340)], 12)
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
            sheet.polygon(curve.moved(curve.petal(*tail[step], 34, 22, side), x, y, turn, size), tones[step // 8 % 3])


def _eagle_kite(sheet, x, y, size, turn):
    def put(points, colour, opacity=1.0):
        for side in (1, -1):
            sheet.polygon(curve.moved(np.asarray(points) * (side, 1), x, y, turn, size), colour, opacity)

    for feather in range(9):
        put(curve.petal(50 + feather * 22, -30 - feather * 3, 120 - feather * 5, 30, 78 - feather * 7, tip=0.7), ("#6b4a34", "#835d40")[feather % 2])
    put(curve.smooth([(0, -60), (110, -84), (260, -70), (306, -30), (180, -34), (60, 0), (0, 10)], 9), "#4e3628")
    for feather in range(8):
        put(curve.petal(30 + feather * 26, -40 - feather * 3, 50, 18, 70 - feather * 5), "#b98a5d")
    for feather in range(4):
        put(curve.petal(feather * 9, 80, 120 - feather * 8, 30, 90 - feather * 11, tip=0.7), ("#5b3f2d", "#7a563b")[feather % 2])
    put(curve.oval(0, 20, 36, 84), "#5b3f2d")
    for row in range(5):
        put(curve.petal(8, -20 + row * 22, 28, 14, 66), "#c69a6a")
    put(curve.oval(0, -80, 27, 31), "#f3ead8")
    put(curve.oval(10, -84, 6), "#26222a")
    sheet.polygon(curve.moved([(-8, -78), (8, -78), (0, -54)], x, y, turn, size), "#f0b23e")


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
        crest = 560 + 70 * number - (330 - 50 * number) * texture.ridge(2400, 620 - 60 * number, 70 + number, rough=0.4)
        below = np.arange(1600)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
        sheet.cover(np.clip(below / 260, 0, 1) * 0.6 * (below < 420), "#e6ecd9")
        if number > 1:
            for _ in range(480):
                x = int(rng.integers(0, 2400))
                y = crest[x] + rng.exponential(60)
                size = rng.uniform(5, 13)
                sheet.polygon([(x - size * 0.6, y), (x, y - size * 2.2), (x + size * 0.6, y)], mix(colour, "#2f5a44", rng.uniform(0.15, 0.5)), 0.8)


def _bamboo_grove(sheet, rng):
    for _ in range(150):
        x = rng.uniform(-40, 760) if rng.random() < 0.6 else rng.uniform(1780, 2440)
        foot, tall = 860 + rng.normal(0, 20), rng.uniform(170, 330)
        tip = (x + rng.normal(0, 40), foot - tall)
        stem = curve.smooth([(x, foot), (x + rng.normal(0, 5), foot - tall * 0.6), tip], 7)
        sheet.ribbon(stem, np.linspace(6, 1.4, len(stem)), along(("#7da25d", "#5d8a4f", "#9dba70"), rng.random()))
        for place in stem[5:]:
            for _ in range(5):
                leaf = curve.petal(*place, rng.uniform(18, 38), 7, rng.uniform(20, 160), tip=0.4)
                sheet.polygon(leaf, along(("#4f7f45", "#7aa555", "#a4c173"), rng.random()), 0.9)


def _fields(sheet, rng):
    sheet.wash("#b7c884", "#9db96a", "#86a957", top=840)
    rows = np.linspace(0, 1, 14) ** 1.6
    for number, row in enumerate(rows):
        y = 850 + 300 * row
        line = curve.smooth([(-20, y + 8), (600, y - 6 * row), (1300, y + 10 * row), (2420, y - 4)], 14)
        sheet.ribbon(line, 2 + 8 * row, ("#6f9a48", "#dcca77")[number % 3 == 0], 0.6)
    for _ in range(1500):
        x, row = rng.uniform(0, 2400), rng.random()
        y = 1120 + 480 * row
        sheet.ribbon([(x, y), (x + rng.normal(0, 4), y - 8 - 16 * row)], [2.4, 0.6], along(("#6d9a45", "#5a8a40", "#a9c772"), rng.random()), 0.75)


def _stream(sheet, rng):
    middle = curve.smooth([(2420, 1010), (1900, 1090), (1560, 1290), (900, 1380), (520, 1500), (380, 1640)], 20)
    widths = np.linspace(30, 210, len(middle))
    sheet.ribbon(middle, widths + 26, "#c9b88c")
    sheet.ribbon(middle, widths, "#8fbfca")
    for _ in range(170):
        index = int(rng.integers(4, len(middle) - 4))
        place = middle[index] + curve.normals(middle)[index] * widths[index] * rng.uniform(-0.4, 0.4)
        sheet.ribbon([place, place + (middle[index + 2] - middle[index - 2]) * 0.4], [1, 2.4], "#e9f4f2", 0.6)
    for _ in range(120):
        index, side = int(rng.integers(0, len(middle))), rng.choice((-1, 1))
        place = middle[index] + curve.normals(middle)[index] * (widths[index] / 2 + 8) * side
        sheet.ellipse(*place, rng.uniform(5, 16), rng.uniform(4, 9), along(("#a8a294", "#c6bfae", "#87857d"), rng.random()))
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
    sheet.polygon(np.vstack([top, (top + (0, 96))[::-1]]), "#d0342c")
    sheet.polygon(curve.star(1672, 680, 18, 7, 5), "#f6d04d")
    for spot in ((1700, 662), (1710, 676), (1709, 694), (1698, 706)):
        sheet.polygon(curve.star(*spot, 6, 2.4, 5), "#f6d04d")


def _house(sheet, x, ground, wide, tall, windows, rng, door=False):
    ground += 190
    top = ground - tall
    sheet.polygon(curve.box(x, top, wide, tall), Gradient((x, top), (x, ground), "#fbf7ec", "#e7dfcd"))
    sheet.box(x, ground - 34, wide, 34, "#b9b3a6")
    for number in range(60):
        sheet.ellipse(x + rng.uniform(0, wide), top + rng.uniform(20, tall), rng.uniform(8, 30), rng.uniform(4, 12), "#cfc6b2", 0.18, blur=4)
    roof = [(x - 26, top + 12), (x + 6, top - 84), (x + wide - 6, top - 84), (x + wide + 26, top + 12)]
    sheet.polygon(roof, Gradient((x, top - 84), (x, top + 12), "#4d535a", "#71777c"))
    for column in np.linspace(0, 1, int(wide / 11)):
        start, end = (x + 6 + column * (wide - 12), top - 82), (x - 26 + column * (wide + 52), top + 12)
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
    sheet.polygon([(x - wide / 2, y + tall), (x - wide / 2, y + tall * 0.5), (x + wide * 0.2, y), (x + wide * 0.45, y)], "#e3eeea", 0.7)
    for column in (-0.25, 0, 0.25):
        sheet.line([(x + column * wide, y), (x + column * wide, y + tall)], 3, "#6b4a38")
    sheet.line([(x - wide / 2, y + tall * 0.4), (x + wide / 2, y + tall * 0.4)], 3, "#6b4a38")
    sheet.box(x - wide / 2 - 9, y + tall + 4, wide + 18, 7, "#a59d8e")
    for pot in (-0.3, 0.05, 0.34):
        sheet.box(x + pot * wide - 6, y + tall - 7, 12, 11, "#b5654a")
        sheet.circle(x + pot * wide, y + tall - 13, 8, "#6f9a4c")
        sheet.circle(x + pot * wide + 3, y + tall - 16, 3.4, "#e0728a")


def _yard(sheet, rng):
    yard = curve.smooth([(520, 1100), (1160, 1088), (1800, 1104), (1790, 1180), (1560, 1236), (1000, 1256), (600, 1210)], 10, closed=True)
    sheet.polygon(yard, "#dccda7")
    sheet.outline(yard, 4, "#c1b086", 0.8)
    sheet.outline(curve.oval(1390, 1166, 190, 44), 3, "#f7f0dc", 0.9)
    sheet.line([(1390, 1122), (1390, 1210)], 3, "#f7f0dc", 0.9)
    _table_tennis(sheet, 720, 1180)
    for x, y, act, facing in ((660, 1196, "swinging", 1), (806, 1194, "swinging", -1), (1010, 1196, "skipping", 1), (1110, 1214, "waving", 1), (1170, 1180, "running", 1), (1250, 1196, "running", -1), (1320, 1176, "throwing", 1), (1440, 1190, "catching", -1), (1500, 1170, "waving", -1), (935, 1160, "standing", 1), (1600, 1172, "pointing", -1)):
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
        sheet.ribbon(curve.smooth([(x, y - 90), (x + root * 0.5, y - 20), (x + root, y + 14)], 8), np.linspace(60, 8, 17), "#6a5140")
    trunk = curve.smooth([(x, y), (x - 26, y - 180), (x + 14, y - 380)], 12)
    sheet.ribbon(trunk, np.linspace(120, 66, len(trunk)), "#6a5140")
    for branch in ((-250, -520), (-130, -640), (60, -680), (220, -560), (300, -420)):
        line = curve.smooth([(x - 5, y - 330), (x + branch[0] * 0.5, y + branch[1] * 0.8), (x + branch[0], y + branch[1])], 9)
        sheet.ribbon(line, np.linspace(58, 9, len(line)), "#6a5140")
    for _ in range(220):
        place = (x + rng.normal(-8, 24), y - rng.uniform(10, 360))
        sheet.ribbon([place, (place[0] + rng.normal(0, 4), place[1] - rng.uniform(14, 46))], [3, 1], along(("#54402f", "#8a6d55"), rng.random()), 0.7)
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
        sheet.ellipse(*place, rng.uniform(8, 22), rng.uniform(4, 9), along(("#cbbb90", "#efe3c3"), rng.random()), 0.8)
    grown_up(sheet, 250, 1560, 250, rng, "walking", 1)
    child(sheet, 350, 1566, 180, rng, "walking", 1)
    child(sheet, 520, 1440, 140, rng, "running", 1)
    for x, y in ((120, 1430), (720, 1560), (1240, 1540), (1560, 1500), (1780, 1560), (2330, 1500)):
        for _ in range(16):
            spot = (x + rng.normal(0, 34), y + rng.normal(0, 22))
            sheet.ribbon([spot, (spot[0] + rng.normal(0, 6), spot[1] - rng.uniform(16, 40))], [3, 1], "#5d8a46")
            if rng.random() < 0.6:
                sheet.circle(spot[0], spot[1] - rng.uniform(20, 40), rng.uniform(4, 8), ("#f2d05a", "#f8f3e2", "#d9738a")[rng.integers(3)])
    for x, y in ((1330, 1440), (1420, 1470), (1210, 1465)):
        _duck(sheet, x, y)


def _duck(sheet, x, y):
    sheet.ellipse(x, y, 24, 13, "#fbf7ea")
    sheet.ellipse(x + 24, y - 16, 9, 9, "#fbf7ea")
    sheet.ribbon([(x + 18, y - 4), (x + 23, y - 14)], 9, "#fbf7ea")
    sheet.polygon([(x + 31, y - 18), (x + 43, y - 14), (x + 31, y - 11)], "#eaa23c")
    sheet.circle(x + 26, y - 18, 1.8, INK)
    sheet.ellipse(x - 2, y - 2, 13, 6, lighter("#d9d0ba", 0.2), turn=10)
