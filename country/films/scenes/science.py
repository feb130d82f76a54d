"""Films that explain: plants, machines, mathematics, matter, space, electricity, networks, rivers."""

import numpy as np
from cinema import WIDE, Film, between, moving, on, pulse
from studio import curve, letters
from studio.colour import (
    BARK,
    CLAY,
    CREAM,
    GOLD,
    INK,
    JADE,
    LAKE,
    MOSS,
    NAVY,
    PLUM,
    RED,
    ROSE,
    STONE,
    TEA,
    WOOD,
    darker,
    lighter,
    mix,
)
from studio.things import hill, tree

# A seed


def _soil(sheet):
    sheet.wash("#bcd6dc", "#eef0dc", bottom=206)
    hill(sheet, [(-10, 190), (160, 150), (340, 186), (660, 156)], "#b4cfa9")
    sheet.wash("#8a6a4c", "#6f5340", "#5a4334", top=204)
    for number in range(46):
        x, y = number * 83 % 640, 222 + number * 47 % 132
        sheet.ellipse(
            x, y, 5 + number % 4, 3 + number % 3, ("#a08060", "#5a4334", "#7c8078")[number % 3], 0.7
        )
    sheet.box(0, 200, WIDE, 7, "#7a6a44")


def sprout(t):
    """A bean swells, sends its root down and its stem up, sheds its coat and opens leaves to the light."""
    sheet = on(_soil)
    day = (t / 3.5) % 1
    sheet.circle(
        60 + 520 * day,
        120 - 84 * np.sin(np.pi * day),
        21,
        "#f6d77c",
        0.35 + 0.65 * np.sin(np.pi * day),
    )
    swell, root = between(t, 0.4, 2.4), between(t, 1.8, 7)
    shoot, leaves = between(t, 4, 9), between(t, 7.6, 12.5)
    seed = np.array([320, 258 - 76 * between(t, 5.6, 9)])
    _roots(sheet, root)
    if shoot > 0:
        top = np.array([320 + 10 * np.sin(t) * leaves, 252 - 166 * shoot])
        bend = 44 * (1 - between(t, 7.4, 9)) * np.sin(np.pi * min(shoot * 1.2, 1))
        stem = curve.smooth([(320, 260), (320 + bend * 0.4, (260 + top[1]) / 2), top], 12)
        sheet.ribbon(stem, np.linspace(9, 7, len(stem)), "#9dbb5e")
        seed = top if t > 5 else seed
        for side in (-1, 1):
            _bean_leaf(sheet, top, 96 * leaves, -90 + side * (84 - 22 * leaves), TEA)
        small = between(t, 10, 13)
        for side in (-1, 1):
            _bean_leaf(
                sheet, top - (0, 10 * small), 44 * small, -90 + side * 30, lighter(TEA, 0.25)
            )
    halves = between(t, 7.6, 9.5)
    if leaves < 0.98:
        size = 1 + 0.24 * swell
        for side in (-1, 1):
            bean = curve.oval(0, 0, 20 * size * (1 - 0.4 * leaves), 12 * size * (1 - 0.4 * leaves))
            sheet.polygon(
                curve.moved(
                    bean, seed[0] + side * 12 * halves, seed[1] + 3, 24 + side * 34 * halves
                ),
                mix("#c9a66b", "#b9c476", halves),
            )
    for drop in range(8):
        fall = (t * 0.6 + drop * 0.125) % 1
        if t < 3:
            sheet.ribbon(
                [(250 + drop * 20, 40 + 160 * fall), (250 + drop * 20, 52 + 160 * fall)],
                [1, 4],
                "#7fb2c4",
                0.9,
            )
    return sheet


def _roots(sheet, share):
    if share <= 0.02:
        return
    main = curve.smooth([(322, 262), (316, 296), (326, 330), (318, 366)], 14)
    count = max(2, int(len(main) * share))
    sheet.ribbon(main[:count], np.linspace(8, 3, count), "#efe3c4")
    for number, place in enumerate(main[8:count:4]):
        reach = 56 * between(share, 0.3 + 0.08 * number, 0.9 + 0.02 * number)
        side = (-1) ** number
        branch = curve.smooth(
            [
                place,
                curve.moved(place, side * reach * 0.5, 5),
                curve.moved(place, side * reach, 16),
            ],
            6,
        )
        sheet.ribbon(branch, np.linspace(3, 1, len(branch)), "#efe3c4")


def _bean_leaf(sheet, place, length, turn, tone):
    if length < 4:
        return
    leaf = curve.petal(*place, length, length * 0.62, turn, tip=0.45)
    sheet.polygon(leaf, tone)
    sheet.line(curve.moved([(0, 0), (length * 0.88, 0)], *place, turn), 2, lighter(tone, 0.4))
    for step in (0.3, 0.5, 0.7):
        for side in (-1, 1):
            sheet.line(
                curve.moved(
                    [(length * step, 0), (length * (step + 0.14), side * length * 0.18)],
                    *place,
                    turn,
                ),
                1.3,
                lighter(tone, 0.4),
                0.8,
            )


# Gears


def _bench(sheet):
    sheet.wash("#e6e2d2", "#f3ecda")
    sheet.box(24, 24, 592, 292, "#f8f3e6", corner=16)


def _gear(sheet, x, y, teeth, turn, colour, mark):
    pitch = teeth * 5.0
    points = []
    for tooth in range(teeth):
        for share, reach in ((-0.27, -6), (-0.13, 6), (0.13, 6), (0.27, -6)):
            angle = np.radians(turn + (tooth + share) * 360 / teeth)
            points.append(
                (x + (pitch + reach) * np.cos(angle), y + (pitch + reach) * np.sin(angle))
            )
    sheet.polygon(points, colour)
    sheet.circle(x, y, pitch * 0.76, lighter(colour, 0.14))
    for spoke in range(4):
        hole = curve.moved([(pitch * 0.48, 0)], x, y, turn + spoke * 90 + 45)[0]
        sheet.circle(*hole, pitch * 0.14, "#f8f3e6")
    sheet.circle(x, y, pitch * 0.22, darker(colour, 0.2))
    sheet.circle(x, y, 5, CREAM)
    angle = np.radians(turn + mark)
    sheet.circle(x + pitch * 0.86 * np.cos(angle), y + pitch * 0.86 * np.sin(angle), 5, RED)


def gears(t):
    """Twelve, twenty-four and sixteen teeth: the small wheel turns twice while the large one turns once."""
    sheet = on(_bench)
    speed = moving([(0, 0), (2, 40), (7, 330), (8, 330), (13, 40), (14, 0)], t)
    turn = speed * 1.5
    _gear(sheet, 300, 190, 24, -turn / 2 + 7.5, LAKE, 0)
    _gear(sheet, 120, 190, 12, turn, CLAY, 0)
    _gear(sheet, 500, 190, 16, turn * 12 / 16 + 11.25, GOLD, 180)
    for x, radius, way in ((120, 76, 1), (300, 136, -1), (500, 96, 1)):
        active = 1 if t < 7.2 else (-1 if t > 8 else 0)
        if active:
            start, end = (-130, -50) if way * active > 0 else (-50, -130)
            line = curve.arc(x, 190, radius, radius, start, end, 20)
            sheet.line(line, 3, INK, 0.6)
            heading = np.degrees(np.arctan2(*(line[-1] - line[-3])[::-1]))
            sheet.polygon(curve.moved([(10, 0), (-4, -7), (-4, 7)], *line[-1], heading), INK, 0.6)
    for x, count in ((120, 12), (300, 24), (500, 16)):
        sheet.text(str(count), x, 340, letters.print_face(22), INK, 0.75)
    return sheet


# Mathematics


def _squared(sheet):
    sheet.wash("#f3ecda", "#f6f0e1")
    for x in range(0, 641, 64):
        sheet.line([(x, 0), (x, 360)], 1, "#e9dfc8")
    for y in range(52, 361, 64):
        sheet.line([(0, y), (640, y)], 1, "#e9dfc8")


A, B = 96.0, 160.0


def geometry(t):
    """Four equal triangles move inside one square: what is left free stays as large."""
    sheet = on(_squared)
    size = A + B
    left, top = 320 - size / 2, 52
    sheet.box(left - 3, top - 3, size + 6, size + 6, INK, opacity=0.7)
    sheet.box(left, top, size, size, CREAM)
    large = 1 - between(t, 4.2, 5.2) + between(t, 13, 13.8)
    small = between(t, 7.6, 8.8) * (1 - between(t, 12.2, 13))
    inner = curve.moved(np.array([(A, 0), (size, A), (B, size), (0, B)]), left, top)
    if large > 0.02:
        sheet.polygon(inner, ROSE, 0.9 * large * between(t, 0.4, 1.6))
    if small > 0.02:
        sheet.box(left, top, A, A, GOLD, opacity=0.9 * small)
        sheet.box(left + A, top + A, B, B, LAKE, opacity=0.85 * small)
    for corners, start, end, turn in _triangles(size):
        share = between(t, 4.6 + turn, 5.8 + turn) * (1 - between(t, 12.4, 13.8))
        place = np.array(start) + (np.array(end) - np.array(start)) * share
        shape = np.array(corners) + place + (left, top)
        sheet.polygon(shape, TEA)
        sheet.outline(shape, 2, darker(TEA, 0.35))
    font = letters.print_face(28)
    if large > 0.5 and t > 1.6:
        sheet.text("c²", 320, top + size / 2, font, "#7a2f2a")
    if small > 0.5:
        sheet.text("a²", left + A / 2, top + A / 2, font, "#6d4a10")
        sheet.text("b²", left + A + B / 2, top + A + B / 2, font, "#173a52")
    if t > 9.2:
        sheet.text(
            "a² + b² = c²",
            530,
            330,
            letters.print_face(26),
            INK,
            between(t, 9.2, 10.2) * (1 - between(t, 13, 13.8)),
        )
    return sheet


def _triangles(size):
    """Each triangle from its right angle: its corners, where it stands, where it slides to and how late."""
    return (
        ([(0, 0), (A, 0), (0, B)], (0, 0), (0, A), 1.1),
        ([(0, 0), (0, A), (-B, 0)], (size, 0), (size, 0), 0),
        ([(0, 0), (-A, 0), (0, -B)], (size, size), (A, size), 2.2),
        ([(0, 0), (B, 0), (0, -A)], (0, size), (A, A), 0),
    )


def graph(t):
    """The height of a point on a turning circle, drawn against time, is the sine curve."""
    sheet = on(_squared)
    middle, radius = np.array([138, 180]), 92
    angle = 2 * np.pi * t / 6
    sheet.line([(20, 180), (620, 180)], 2, INK, 0.7)
    sheet.line([(268, 40), (268, 320)], 2, INK, 0.7)
    sheet.outline(curve.oval(*middle, radius, steps=80), 3, LAKE)
    point = middle + radius * np.array([np.cos(angle), -np.sin(angle)])
    sector = np.vstack(
        [middle, curve.arc(*middle, 30, 30, 0, -np.degrees(angle % (2 * np.pi)), 24)]
    )
    sheet.polygon(sector, GOLD, 0.5)
    sheet.line([middle, point], 3, INK)
    sheet.line([(point[0], 180), point], 3.4, RED)
    unit = 328 / (2 * np.pi)
    turn = angle
    xs = np.linspace(0, min(turn, 2 * np.pi), 140)
    first = np.column_stack([268 + xs * unit, 180 - radius * np.sin(xs)])
    if t > 0.1:
        sheet.line(first, 4, RED if t < 6 else ROSE)
    if t > 6:
        xs = np.linspace(0, turn - 2 * np.pi, 140)
        sheet.line(np.column_stack([268 + xs * unit, 180 - radius * np.cos(xs)]), 4, LAKE)
        other = (268 + (turn - 2 * np.pi) * unit, 180 - radius * np.cos(turn))
        sheet.line([(middle[0], 180), (point[0], 180)], 5, LAKE)
        sheet.circle(*other, 7, LAKE)
    x = 268 + (turn % (2 * np.pi)) * unit
    head = (x, point[1])
    sheet.line([point, head], 1.4, STONE, 0.9)
    sheet.circle(*head, 7, RED)
    sheet.circle(*point, 8, RED)
    sheet.circle(*middle, 4, INK)
    for share, name in ((0.25, "π/2"), (0.5, "π"), (0.75, "3π/2"), (1, "2π")):
        place = 268 + share * 328
        sheet.line([(place, 175), (place, 185)], 2, INK, 0.7)
        sheet.text(name, place - 2, 200, letters.print_face(15), INK, 0.8)
    return sheet


# Matter


def _vessel(sheet):
    sheet.wash("#e3e8e2", "#f2ecdd")
    sheet.box(150, 44, 300, 262, "#fbf8ef", corner=14)
    sheet.box(520, 60, 26, 220, "#fbf8ef", corner=13)
    sheet.circle(533, 292, 24, "#fbf8ef")


COUNT = 54


def molecules(t):
    """The same particles as solid, liquid and gas while the temperature rises."""
    sheet = on(_vessel)
    melt, boil = between(t, 3.6, 6), between(t, 8, 11)
    heat = between(t, 0.5, 13)
    tone = mix(LAKE, RED, heat)
    for flame in range(9):
        size = (10 + 26 * heat) * (0.8 + 0.2 * np.sin(t * 10 + flame * 1.9))
        sheet.polygon(
            curve.petal(180 + flame * 30, 346, size, 12, -90), (GOLD, "#e07b3c")[flame % 2]
        )
    for number in range(COUNT):
        sheet.circle(*_particle(number, t, melt, boil), 11, darker(tone, 0.1))
        x, y = _particle(number, t, melt, boil)
        sheet.circle(x - 3, y - 3, 4, lighter(tone, 0.45), 0.9)
    sheet.outline(curve.box(150, 44, 300, 262, 14), 5, STONE)
    level = 268 - 190 * heat
    sheet.circle(533, 292, 17, RED)
    sheet.box(526, level, 14, 292 - level, RED, corner=6)
    for mark in range(8):
        sheet.line([(550, 84 + mark * 24), (560 if mark % 2 else 566, 84 + mark * 24)], 2, STONE)
    return sheet


def _particle(number, t, melt, boil):
    row, column = number // 9, number % 9
    shake = 1.2 + 2.4 * between(t, 0.5, 4)
    solid = np.array([204 + column * 24 + (row % 2) * 12 - 6, 290 - row * 21]) + shake * np.array(
        [np.sin(t * 17 + number * 2.1), np.cos(t * 15 + number * 1.3)]
    )
    slow = np.array([np.sin(t * 0.9 + number * 2.39), np.sin(t * 1.1 + number * 1.71)])
    wide = np.array([166 + (number * 61.8 % 100) / 100 * 268, 292 - (number // 13) * 24 - 4])
    liquid = wide + slow * (24, 7) + 2 * np.array([np.sin(t * 8 + number), np.cos(t * 7 + number)])
    liquid = np.clip(liquid, (164, 60), (436, 292))
    rush = 90 + 60 * (number % 5) / 4
    travel = (
        np.array([number * 97.3, number * 61.7])
        + (t - 7.6) * rush * np.array([np.cos(number * 2.4), np.sin(number * 2.4)])
    ) % (2 * np.array([264, 224]))
    gas = np.array([168, 62]) + np.where(
        travel > (264, 224), 2 * np.array([264, 224]) - travel, travel
    )
    place = solid * (1 - melt) + liquid * melt
    mine = np.clip(boil * 1.8 - 0.8 * (number * 37 % COUNT) / COUNT, 0, 1)
    return place * (1 - mine) + gas * mine


# Space


def _space(sheet):
    sheet.wash("#141b36", "#1c2547", "#22294a")
    rng = np.random.default_rng(6)
    for _ in range(110):
        sheet.circle(
            rng.uniform(0, 640),
            rng.uniform(0, 360),
            rng.uniform(0.5, 1.5),
            "#f4f0e0",
            rng.uniform(0.3, 0.9),
        )
    for reach in ORBITS:
        sheet.outline(curve.oval(320, 180, reach, reach * 0.52, steps=90), 1.2, "#5d6892", 0.8)


ORBITS = (70, 112, 168, 226, 292)
PLANETS = (
    (5, 2.1, "#b9a58e"),
    (8, 5.4, "#e0b97c"),
    (10, 9.0, "#6fa3c4"),
    (7, 17.0, "#c9684a"),
    (17, 60.0, "#d8b48a"),
)


def orbit(t):
    """Nearer planets go round faster; the Moon goes round the Earth, one side of each lies in night."""
    sheet = on(_space)
    for glow, opacity in ((58, 0.14), (44, 0.25)):
        sheet.circle(320, 180, glow, "#ffd27a", opacity, blur=8)
    order = []
    for reach, (size, period, tone) in zip(ORBITS, PLANETS, strict=False):
        angle = -2 * np.pi * t / period + reach
        order.append((np.sin(angle), reach, angle, size, tone))
    order.append((0.0, 0, 0, 32, "#f6c454"))
    for depth, reach, angle, size, tone in sorted(order):
        x, y = 320 + reach * np.cos(angle), 180 + reach * 0.52 * np.sin(angle)
        if reach == 0:
            sheet.circle(320, 180, 32, "#f6c454")
            sheet.circle(314, 172, 20, "#fbdc86", 0.7, blur=5)
            continue
        trail = curve.arc(
            320, 180, reach, reach * 0.52, np.degrees(angle), np.degrees(angle) + 34, 18
        )
        sheet.ribbon(trail, np.linspace(size * 0.7, 0.5, 18), tone, 0.35)
        near = size * (1 + 0.14 * depth)
        _planet(sheet, x, y, near, tone)
        if reach == 168:
            moon = -2 * np.pi * t / 1.6
            sheet.outline(curve.oval(x, y, 25, 13), 0.8, "#7f89b0", 0.7)
            _planet(sheet, x + 25 * np.cos(moon), y + 13 * np.sin(moon), 3.6, "#d8d8d4")
    return sheet


def _planet(sheet, x, y, size, tone):
    sheet.circle(x, y, size, tone)
    away = np.array([x - 320, y - 180])
    turn = np.degrees(np.arctan2(away[1], away[0]))
    night = np.vstack(
        [curve.arc(0, 0, size, size, -90, 90, 16), curve.arc(0, 0, size * 0.35, size, 90, -90, 16)]
    )
    sheet.polygon(curve.moved(night, x, y, turn), "#10152b", 0.6)
    if size > 14:
        for band in (-0.45, 0, 0.4):
            half = size * np.sqrt(1 - band**2) * 0.9
            sheet.line(
                [(x - half, y + band * size), (x + half, y + band * size)], 2, "#a87f56", 0.6
            )


# Electricity and networks


def _board(sheet):
    sheet.wash("#e8e3d4", "#f3ecdb")
    sheet.box(60, 40, 520, 280, "#f9f5ea", corner=16)


LOOP = np.array([(150, 250), (150, 100), (490, 100), (490, 250), (150, 250)], float)


def _along(share):
    lengths = np.hypot(*np.diff(LOOP, axis=0).T)
    walk = (share % 1) * lengths.sum()
    for index, length in enumerate(lengths):
        if walk <= length:
            return LOOP[index] + (LOOP[index + 1] - LOOP[index]) * walk / length
        walk -= length
    return LOOP[-1]


def circuit(t):
    """The switch closes and the current flows everywhere at once; opened again, all of it stops."""
    sheet = on(_board)
    closed = between(t, 2.4, 3) * (1 - between(t, 9, 9.6)) + between(t, 11.2, 11.8)
    live = 1 if closed > 0.97 else 0
    for start, end in (
        ((150, 250), (150, 100)),
        ((150, 100), (280, 100)),
        ((360, 100), (490, 100)),
        ((490, 100), (490, 250)),
        ((490, 250), (370, 250)),
        ((270, 250), (150, 250)),
    ):
        sheet.line([start, end], 8, "#b9764a")
    runs = max(0, min(t, 9.0) - 3) + max(0, t - 11.8)
    for number in range(22):
        place = _along(number / 22 + runs * 0.09)
        if not (280 < place[0] < 360 and place[1] < 120) and not (
            272 < place[0] < 368 and place[1] > 200
        ):
            sheet.circle(*place, 5.4, "#f3e29b" if live else "#e0cdb0")
            sheet.line([place - (3, 0), curve.moved(place, 3, 0)], 1.6, NAVY)
    lever = 34 * (1 - closed)
    sheet.line([(280, 100), curve.moved([(82, 0)], 280, 100, -lever)[0]], 7, STONE)
    for x in (280, 360):
        sheet.circle(x, 100, 8, GOLD)
    _battery(sheet)
    _bulb(sheet, 490, 172, live)
    return sheet


def _battery(sheet):
    sheet.box(270, 228, 100, 44, NAVY, corner=7)
    sheet.box(340, 228, 30, 44, GOLD, corner=7)
    sheet.box(370, 240, 9, 20, STONE, corner=3)
    sheet.text("−", 290, 249, letters.print_face(24), CREAM)
    sheet.text("+", 355, 249, letters.print_face(24), NAVY)


def _bulb(sheet, x, y, live):
    if live:
        for radius, opacity in ((78, 0.18), (54, 0.28)):
            sheet.circle(x, y, radius, "#ffdc7a", opacity, blur=9)
        for ray in range(10):
            sheet.line(curve.moved([(46, 0), (60, 0)], x, y, ray * 36 + 18), 3.4, GOLD)
    sheet.circle(x, y, 35, "#fff3c4" if live else "#eef1ee")
    sheet.outline(curve.oval(x, y, 35), 3, STONE)
    coil = np.column_stack(
        [x + np.linspace(-13, 13, 40), y + 7 * np.sin(np.linspace(0, 8 * np.pi, 40))]
    )
    sheet.line([(x, y - 35), (x - 13, y)], 2, STONE)
    sheet.line([(x, y + 35), (x + 13, y)], 2, STONE)
    sheet.line(coil, 2.6, "#e0832f" if live else BARK)


SCHOOLS = (
    (110, 92),
    (84, 246),
    (210, 314),
    (424, 314),
    (548, 238),
    (534, 90),
    (206, 58),
    (430, 54),
)


def _map(sheet):
    sheet.wash("#dfe6d8", "#eef0de")
    for points, tone in (
        ([(-10, 130), (120, 90), (260, 150), (420, 80), (660, 150)], "#d2dfc9"),
        ([(-10, 250), (200, 220), (420, 270), (660, 210)], "#c5d6bd"),
    ):
        hill(sheet, points, tone)
    river = curve.smooth(
        [(-10, 196), (120, 176), (240, 214), (400, 158), (520, 190), (650, 150)], 14
    )
    sheet.ribbon(river, 13, "#a9cbd2")
    for number in range(16):
        tree(sheet, (number * 167 + 40) % 640, 60 + number * 71 % 280, 30, TEA, seed=number)


def network(t):
    """One centre, eight schools: lessons travel out, questions travel back; a cut line is bypassed."""
    sheet = on(_map)
    hub = np.array([320, 180])
    broken = pulse(t, 8, 12.6, 0.4)
    for number, place in enumerate(SCHOOLS):
        appear = between(t, 0.3 + number * 0.25, 0.9 + number * 0.25)
        end = hub + (np.array(place) - hub) * appear
        if number == 4 and broken > 0.05:
            sheet.line([hub, hub + (np.array(place) - hub) * 0.42], 3, STONE)
            sheet.line([hub + (np.array(place) - hub) * 0.6, place], 3, STONE)
        else:
            sheet.line([hub, end], 3, LAKE, 0.8)
    if broken > 0.05:
        sheet.line([SCHOOLS[5], SCHOOLS[4]], 3, GOLD, broken)
    for number, place in enumerate(SCHOOLS):
        if t > 1.4 + number * 0.25:
            _packets(sheet, t, number, hub, np.array(place), broken)
            _school(sheet, *place, number)
    _centre(sheet, *hub, t)
    return sheet


def _packets(sheet, t, number, hub, place, broken):
    for kind in range(2):
        share = (t * 0.42 + number * 0.137 + kind * 0.5) % 1
        start, end = (hub, place) if kind == 0 else (place, hub)
        route = [start, end]
        if number == 4 and broken > 0.5:
            detour = np.array(SCHOOLS[5])
            route = [start, detour, end]
        step = share * (len(route) - 1)
        index = int(step)
        spot = route[index] + (route[index + 1] - route[index]) * (step - index)
        if kind == 0:
            sheet.box(spot[0] - 8, spot[1] - 6, 16, 12, RED, corner=2)
            sheet.line([(spot[0], spot[1] - 6), (spot[0], spot[1] + 6)], 1.6, CREAM)
        else:
            sheet.circle(*spot, 5, GOLD)


def _school(sheet, x, y, number):
    tone = (CLAY, PLUM, JADE, LAKE)[number % 4]
    sheet.ellipse(x, y + 19, 30, 6, INK, 0.15)
    sheet.box(x - 22, y - 6, 44, 25, CREAM)
    sheet.polygon([(x - 28, y - 4), (x, y - 26), (x + 28, y - 4)], tone)
    sheet.box(x - 5, y + 5, 10, 14, BARK)
    for side in (-16, 10):
        sheet.box(x + side, y + 1, 7, 8, "#8fb0b8")
    sheet.line([(x + 22, y - 6), (x + 22, y - 30)], 2, STONE)
    sheet.polygon([(x + 22, y - 30), (x + 34, y - 26), (x + 22, y - 22)], RED)


def _centre(sheet, x, y, t):
    for ring in range(2):
        share = (t * 0.5 + ring * 0.5) % 1
        sheet.outline(curve.oval(x, y, 34 + 34 * share), 2, LAKE, 0.6 * (1 - share))
    sheet.circle(x, y, 34, NAVY)
    sheet.circle(x, y, 29, lighter(NAVY, 0.12))
    for side in (-1, 1):
        page = curve.smooth([(x, y + 10), (x + side * 10, y + 5), (x + side * 19, y + 8)], 5)
        sheet.polygon(np.vstack([page, (page - (0, 20))[::-1]]), CREAM)
    sheet.line([(x, y - 10), (x, y + 10)], 1.6, NAVY)


# A robot arm


def _workbench(sheet):
    sheet.wash("#dfe4de", "#f0ebdc", bottom=286)
    sheet.wash("#b9a584", "#a8936f", top=284)
    sheet.box(30, 262, 190, 24, "#5b6b74", corner=12)
    for x in range(46, 214, 28):
        sheet.circle(x, 274, 8, "#8fa5ac")
    sheet.box(430, 276, 150, 10, WOOD, corner=3)


UPPER, LOWER, SHOULDER = 138.0, 122.0, np.array([320.0, 246.0])
PILE = ((470, 262), (520, 262), (495, 236))


def _grip_path(number):
    """Where the gripper is, second by second, while it carries one block."""
    goal = PILE[number]
    return [
        (0, (300, 110, 0)),
        (0.9, (190, 170, 0)),
        (1.5, (190, 228, 0)),
        (1.8, (190, 228, 1)),
        (2.4, (200, 120, 1)),
        (3.3, (goal[0], goal[1] - 90, 1)),
        (3.9, (goal[0], goal[1] - 20, 1)),
        (4.15, (goal[0], goal[1] - 20, 0)),
        (4.6, (goal[0] - 60, 130, 0)),
    ]


def robot_arm(t):
    """Two links and two angles reach every place: fetch, lift, turn, set down, three times."""
    sheet = on(_workbench)
    number, s = min(int(t / 4.6), 2), t - 4.6 * min(int(t / 4.6), 2)
    x, y, grip = moving(_grip_path(number), s)
    held = 1.65 <= s < 4.05
    for block in range(3):
        tone = (CLAY, GOLD, TEA)[block]
        if block < number or (block == number and s >= 4.05):
            place = PILE[block]
        elif block == number and held:
            place = (x, y + 20)
        else:
            place = (
                190 - (block - number) * 52 + (52 * (1 - between(s, 0, 0.9)) * -1 if number else 0),
                248,
            )
        sheet.box(place[0] - 13, place[1] - 13, 26, 26, tone, corner=3)
        sheet.outline(curve.box(place[0] - 13, place[1] - 13, 26, 26, 3), 1.6, darker(tone, 0.3))
    _arm(sheet, np.array([x, y]), grip)
    return sheet


def _arm(sheet, tip, grip):
    wrist = tip - (0, 22)
    reach = wrist - SHOULDER
    far = min(np.hypot(*reach), UPPER + LOWER - 1)
    bend = np.arccos(np.clip((far**2 + UPPER**2 - LOWER**2) / (2 * far * UPPER), -1, 1))
    aim = np.arctan2(reach[1], reach[0])
    side = 1 if reach[0] < 0 else -1
    elbow = SHOULDER + UPPER * np.array([np.cos(aim + side * bend), np.sin(aim + side * bend)])
    sheet.box(282, 262, 76, 24, "#4a5862", corner=6)
    sheet.polygon([(296, 264), (344, 264), (336, 236), (304, 236)], "#65757f")
    for angle, start, radius in (
        (aim + side * bend, SHOULDER, 34),
        (np.arctan2(*(wrist - elbow)[::-1]), elbow, 26),
    ):
        sheet.line(curve.arc(*start, radius, radius, -90, np.degrees(angle), 20), 2.4, GOLD, 0.9)
    sheet.ribbon([SHOULDER, elbow], [30, 23], "#d98a4a")
    sheet.ribbon([elbow, wrist], [23, 15], "#e0a05c")
    for joint, size in ((SHOULDER, 19), (elbow, 14), (wrist, 10)):
        sheet.circle(*joint, size, "#4a5862")
        sheet.circle(*joint, size * 0.5, CREAM)
    gap = 20 - 6 * grip
    sheet.line([curve.moved(wrist, -gap, 12), curve.moved(wrist, gap, 12)], 7, "#65757f")
    for way in (-1, 1):
        sheet.line(
            [curve.moved(wrist, way * gap, 12), curve.moved(wrist, way * gap, 40)], 6, "#4a5862"
        )


# A river


def _plain(sheet):
    sheet.wash("#c9d6a3", "#b9cb92")
    rng = np.random.default_rng(3)
    for _ in range(90):
        sheet.ellipse(
            rng.uniform(0, 640),
            rng.uniform(0, 360),
            rng.uniform(12, 46),
            rng.uniform(5, 14),
            ("#bdcf97", "#d3dcae", "#a9c184")[rng.integers(3)],
            0.6,
        )
    for number in range(22):
        tree(
            sheet,
            rng.uniform(0, 640),
            (30, 350)[number % 2] + rng.uniform(-14, 8),
            28,
            TEA,
            seed=number,
        )


def _course(bend):
    """A sine-generated curve, the shape that rivers tend towards; `bend` is its steepest angle."""
    s = np.linspace(0, 1, 260)
    window_ = np.sin(np.pi * s) ** 0.7
    heading = bend * np.sin(2 * np.pi * 2 * s) * window_
    x, y = np.cumsum(np.cos(heading)), np.cumsum(np.sin(heading))
    x, y = x - x[0], y - y[0]
    scale = 700 / x[-1]
    line = np.column_stack([x * scale - 30, y * scale])
    line[:, 1] += 180 - (line[:, 1].max() + line[:, 1].min()) / 2
    return line


LAST = _course(1.98)


def river(t):
    """Bends wear away outside and silt up inside until the river cuts through a neck and leaves a lake."""
    sheet = on(_plain)
    bend = moving([(0, 0.35), (8.6, 1.98), (20, 1.98)], t)
    line = _course(bend)
    cut = between(t, 9, 10)
    sand, water = "#e4d3a0", "#6fa3b8"
    if t < 9:
        sheet.ribbon(line, 34, sand)
        sheet.ribbon(line, 24, water)
        _current(sheet, line, t)
        return sheet
    old, new = _after_the_cut()
    sheet.ribbon(LAST, 34, sand, 1 - cut)
    dry = between(t, 10.6, 13)
    sheet.ribbon(old, 34, sand)
    sheet.ribbon(old[int(9 * dry) : len(old) - int(9 * dry)], 24, mix(water, "#6f9f86", dry))
    sheet.ribbon(new, 34, sand)
    sheet.ribbon(new, 24, water)
    _current(sheet, new, t)
    for number in range(9):
        place = old[len(old) // 10 * (number + 1) - 4]
        if dry > 0.1:
            for turn in (-110, -90, -70):
                sheet.polygon(curve.petal(place[0] + 14, place[1] + 6, 16 * dry, 5, turn), MOSS)
    return sheet


def _after_the_cut():
    """The abandoned loop and the shorter river, split where the neck is narrowest."""
    distance = np.hypot(*(LAST[:, None] - LAST[None, :]).transpose(2, 0, 1))
    index = np.arange(len(LAST))
    distance[np.abs(index[:, None] - index[None, :]) < 50] = 1e9
    start, end = sorted(np.unravel_index(distance.argmin(), distance.shape))
    joint = curve.smooth(
        np.vstack(
            [
                LAST[max(start - 8, 0)],
                (LAST[start] + LAST[end]) / 2,
                LAST[min(end + 8, len(LAST) - 1)],
            ]
        ),
        8,
    )
    new = np.vstack([LAST[: max(start - 9, 1)], joint, LAST[end + 9 :]])
    return LAST[start + 7 : end - 7], new


def _current(sheet, line, t):
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    across = curve.normals(line)
    for number in range(16):
        share = (t * 0.07 + number / 16) % 1
        index = int(np.searchsorted(lengths, share * lengths[-1]))
        index = min(max(index, 3), len(line) - 4)
        place = line[index] + across[index] * (number % 3 - 1) * 6
        way = line[index + 2] - line[index - 2]
        way = way / np.hypot(*way) * 9
        sheet.ribbon([place - way, place + way], [1, 3], "#d6e8ec", 0.9)


FILMS = {
    "sprout": Film(sprout, 14, 11.5),
    "gears": Film(gears, 14, 4),
    "geometry": Film(geometry, 14, 3),
    "graph": Film(graph, 12, 4.6),
    "molecules": Film(molecules, 14, 7.6),
    "orbit": Film(orbit, 14, 2.4),
    "circuit": Film(circuit, 13, 5),
    "network": Film(network, 14, 5),
    "robot-arm": Film(robot_arm, 13.8, 2.9),
    "river": Film(river, 14, 7.6),
}
