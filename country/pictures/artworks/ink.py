"""Pictures in ink: mountains in mist, a branch of plum blossom, bamboo in the rain."""

import numpy as np

from studio import curve, letters, texture
from studio.brushwork import dab, pine, stroke
from studio.colour import INK, mix
from studio.sheet import Sheet

RICE_PAPER = "#f1e9d8"


def mountains():
    sheet = Sheet(2400, 1500, RICE_PAPER)
    rng = np.random.default_rng(8)
    _damp_sky(sheet)
    layers = [  # where the foot lies, height, width of the peaks, ink, how fast it fades
        (640, 330, 520, 0.20, 150),
        (760, 500, 640, 0.28, 190),
        (850, 420, 460, 0.38, 170),
        (980, 560, 700, 0.52, 210),
        (1120, 420, 560, 0.68, 190),
    ]
    for number, layer in enumerate(layers):
        _range_of_mountains(sheet, number, *layer, rng)
        if number == 3:
            _pavilion(sheet, 1180, 757, 58)
            _waterfall(sheet, 800, 745, 250, rng)
    _water(sheet, rng)
    _near_bank(sheet, rng)
    _boat(sheet, 1330, 1236, 1.0)
    _geese(sheet, 1500, 250, rng)
    letters.column(sheet, "江流天地外", 2250, 120, 58, INK, 0.85)
    letters.column(sheet, "山色有无中", 2165, 120, 58, INK, 0.85)
    letters.seal(sheet, "书院", 2250, 500, 74)
    texture.grain(sheet, 5, 0.05, fibres=260)
    return sheet


def _damp_sky(sheet):
    mist = texture.clouds(sheet.width, sheet.height, 700, 3, stretch=2.5)
    down = np.linspace(1, 0, sheet.height)[:, None]
    sheet.stain((mist - 0.45) * 0.35 * down**0.6, "#7b8894")


def _range_of_mountains(sheet, number, foot, height, cell, ink, fade, rng):
    shape = texture.ridge(sheet.width, cell, 40 + number * 7, octaves=9, rough=0.46)
    x = np.arange(sheet.width) / sheet.width
    valley = np.clip(np.abs(x - (0.60 if number % 2 else 0.48)) * 2.2, 0.12, 1)
    crest = foot - height * shape**1.7 * (valley if number > 1 else 1)
    below = np.arange(sheet.height)[:, None] - crest[None, :]
    sheet.cover(np.clip(below, 0, 1) * np.clip(1 - below / 900, 0, 0.96), RICE_PAPER)
    wet = texture.clouds(sheet.width, sheet.height, 220, 60 + number)
    depth = ink * np.exp(-np.clip(below, 0, None) / (fade * (0.55 + wet))) * (0.62 + 0.6 * wet)
    edge = 0.35 * ink * np.exp(-np.clip(below, 0, None) / 9)
    blue = mix("#53636f", INK, number / 5)
    sheet.stain((depth + edge) * np.clip(below, 0, 1), blue)
    _wrinkles(sheet, crest, ink, fade, rng, blue, 700 + 330 * number)
    if number >= 2:
        _trees_on(sheet, crest, number, rng)


def _wrinkles(sheet, crest, ink, fade, rng, colour, count):
    """Hemp-fibre strokes (披麻皴) that follow the fall of the slope."""
    slope = np.convolve(np.gradient(crest), np.ones(61) / 61, "same")
    for _ in range(count):
        x = int(rng.integers(10, sheet.width - 10))
        y = crest[x] + rng.exponential(fade * 0.42) + 4
        fall = np.clip(slope[x] * 1.2 + rng.normal(0, 0.1), -2, 2)
        way = np.array([1.0, abs(fall) + 0.9]) * (1 if fall >= 0 else -1, 1)
        way = way / np.hypot(*way) * rng.uniform(14, 62)
        points = [(x, y), (x + way[0] * 0.5 + rng.normal(0, 3), y + way[1] * 0.5), (x + way[0], y + way[1])]
        weight = ink * rng.uniform(0.15, 0.6) * np.exp(-(y - crest[x]) / fade)
        sheet.ribbon(curve.smooth(points, 3), np.linspace(rng.uniform(1.2, 4.2), 0.6, 7), colour, weight)


def _trees_on(sheet, crest, number, rng):
    for _ in range(16 + 6 * number):
        middle = int(rng.integers(40, sheet.width - 40))
        for _ in range(rng.integers(1, 6)):
            x = int(np.clip(middle + rng.normal(0, 26), 5, sheet.width - 5))
            size = rng.uniform(14, 26) * (0.55 + 0.22 * number)
            pine(sheet, x, crest[x] + 5, size, rng, INK, 0.22 + 0.11 * number)


def _waterfall(sheet, x, top, length, rng):
    for _ in range(46):
        across = rng.normal(0, 7)
        start, end = top + rng.uniform(0, 40), top + length * rng.uniform(0.6, 1)
        middle = (x + across + rng.normal(0, 4), (start + end) / 2)
        points = curve.smooth([(x + across * 0.5, start), middle, (x + across * 1.8, end)], 8)
        sheet.ribbon(points, rng.uniform(1, 4), RICE_PAPER, 0.5)
    sheet.ellipse(x, top + length, 90, 34, RICE_PAPER, 0.75, blur=22)


def _pavilion(sheet, x, y, size):
    for side in (-0.62, -0.2, 0.2, 0.62):
        sheet.line([(x + side * size, y), (x + side * size, y - size * 0.7)], 3.4, INK, 0.85)
    sheet.box(x - size * 0.8, y - 2, size * 1.6, 7, INK, opacity=0.75)
    for level, reach in ((0.66, 1.0), (1.06, 0.66)):
        eave = y - size * level
        left = curve.bezier((x, eave - size * 0.5), (x - reach * size * 0.3, eave - size * 0.1),
                            (x - reach * size * 0.7, eave), (x - reach * size, eave - size * 0.1))
        roof = np.vstack([left, curve.mirrored(left, x)[::-1]])
        sheet.polygon(roof, INK, 0.86)
    sheet.circle(x, y - size * 1.62, 5, INK, 0.9)


def _water(sheet, rng):
    y = np.arange(sheet.height)[:, None]
    paper = np.clip((y - 1090) / 130, 0, 1) * np.ones((1, sheet.width))
    sheet.cover(paper * 0.82, RICE_PAPER)
    for _ in range(150):
        x, line = rng.uniform(0, sheet.width), 1150 + 330 * rng.random() ** 1.3
        length = rng.uniform(40, 230) * (line - 1000) / 400
        points = [(x, line), (x + length / 2, line + rng.normal(0, 2.4)), (x + length, line)]
        points = curve.smooth(points, 6)
        swell = np.sin(np.linspace(0, np.pi, len(points))) * rng.uniform(1, 2.6) + 0.3
        sheet.ribbon(points, swell, "#5d6b75", rng.uniform(0.1, 0.3))


def _near_bank(sheet, rng):
    x = np.arange(sheet.width)
    crest = 1500 - 330 * np.exp(-(x / 430) ** 2) * (0.75 + 0.4 * texture.ridge(sheet.width, 200, 4))
    crest -= 130 * np.exp(-(((x - 2400) / 260) ** 2)) * (0.8 + 0.3 * texture.ridge(sheet.width, 150, 9))
    below = np.arange(sheet.height)[:, None] - crest[None, :]
    wet = texture.clouds(sheet.width, sheet.height, 130, 77)
    sheet.stain(np.clip(below / 3, 0, 1) * (0.32 + 0.5 * wet), "#22252b")
    _wrinkles(sheet, np.where(crest > 1480, 1600, crest), 0.9, 130, rng, INK, 900)
    for place, size in ((120, 390), (265, 330), (30, 300), (380, 230)):
        pine(sheet, place, crest[place] + 14, size, rng, INK, 0.9)
    for _ in range(130):
        place = int(rng.uniform(420, 640) if rng.random() < 0.6 else rng.uniform(2120, 2395))
        foot = max(crest[place], 1400) + rng.uniform(-10, 70)
        dab(sheet, place, foot, rng.uniform(40, 120), 4, -90 + rng.normal(0, 14), INK, 0.6)


def _boat(sheet, x, y, size):
    hull = curve.smooth([(-150, -14), (-90, 14), (0, 22), (90, 14), (158, -22)], 8)
    deck = curve.smooth([(158, -22), (80, -1), (0, 4), (-80, 0), (-150, -14)], 8)
    sheet.polygon(curve.moved(np.vstack([hull, deck]), x, y, 0, size), INK, 0.9)
    cabin = np.vstack([curve.arc(-20, 2, 52, 48, 180, 360), [(32, 4), (-72, 4)]])
    sheet.polygon(curve.moved(cabin, x, y, 0, size), "#4b4a49", 0.92)
    for rib in range(-60, 30, 11):
        sheet.line(curve.moved([(rib, -6 - 30 * (1 - ((rib + 20) / 56) ** 2)), (rib, 2)], x, y), 1.4, RICE_PAPER, 0.4)
    sheet.polygon(curve.moved([(72, 0), (84, -46), (98, -46), (108, 0)], x, y, 0, size), "#5c5b5d", 0.95)
    sheet.circle(x + 91, y - 54, 9, "#c9a184")
    sheet.polygon(curve.moved([(64, -54), (91, -76), (118, -54)], x, y), INK, 0.95)
    sheet.line([(x + 96, y - 30), (x + 214, y - 118)], 2.4, INK, 0.9)
    sheet.line([(x + 214, y - 118), (x + 218, y + 30)], 1.1, INK, 0.6)
    for ring in range(3):
        sheet.outline(curve.oval(x + 218, y + 32, 9 + 12 * ring, 3 + 3 * ring), 1.1, INK, 0.4 - 0.1 * ring)
    sheet.ellipse(x, y + 34, 150, 10, INK, 0.22, blur=6)


def _geese(sheet, x, y, rng):
    for number in range(9):
        side = -1 if number % 2 else 1
        rank = (number + 1) // 2
        place = np.array([x + rank * 52, y + side * rank * 26 + rng.normal(0, 5)])
        wing = curve.smooth([(-17, -9), (-6, -2), (0, 3), (6, -3), (16, -12)], 5) + place
        sheet.ribbon(wing, 1 + 3.4 * np.sin(np.linspace(0, np.pi, len(wing))), INK, 0.75)


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
    halo = np.exp(-((far - radius) / 160) ** 2) * (far > radius - 1)
    wet = texture.clouds(sheet.width, sheet.height, 240, 15)
    sheet.stain(halo * (0.18 + 0.3 * wet), "#6f7d89")
    sheet.circle(x, y, radius, "#faf4e3", 0.9)
    sheet.stain((wet - 0.5) * 0.16 * (far < radius), "#b8a98a")


TRUNK = [(1820, 2080), (1400, 1790), (1250, 1500), (960, 1360), (820, 1120), (600, 1010), (430, 760)]
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
        sheet.ellipse(*place, rng.uniform(2, 8), rng.uniform(1.4, 3.6), "#17171a", rng.uniform(0.2, 0.7), rng.uniform(0, 180))


REDS = ("#c23a4a", "#d05a63", "#b32c41", "#dc7a7c")


def _blossom(sheet, x, y, size, rng):
    colour, turn, flat = REDS[rng.integers(4)], rng.uniform(0, 72), rng.uniform(0.72, 1)
    for number in range(5):
        angle = np.radians(turn + 72 * number)
        px, py = x + np.cos(angle) * size * 0.56, y + np.sin(angle) * size * 0.56 * flat
        sheet.ellipse(px, py, size * 0.5, size * 0.46, colour, 0.72, turn + 72 * number, blur=0.8)
        sheet.ellipse(px + 2, py + 2, size * 0.3, size * 0.26, mix(colour, "#8e1c33", 0.5), 0.3, blur=size * 0.1)
        rim = curve.oval(px, py, size * 0.47, size * 0.43, turn + 72 * number)[6:30]
        sheet.line(rim, 1.2, mix(colour, "#fff0ea", 0.7), 0.5)
    for number in range(15):
        angle, reach = rng.uniform(0, 2 * np.pi), size * rng.uniform(0.35, 0.62)
        tip = (x + np.cos(angle) * reach, y + np.sin(angle) * reach * flat)
        sheet.line([(x, y), tip], 1.3, "#5b1524", 0.75)
        sheet.circle(*tip, 2.6, "#f1c65b")
    sheet.circle(x, y, size * 0.1, "#e8d27a", 0.9)


def _bud(sheet, x, y, size, rng):
    colour = REDS[rng.integers(4)]
    turn = rng.uniform(200, 340)
    sheet.circle(x, y, size, colour, 0.85, blur=0.8)
    sheet.ellipse(x + size * 0.2, y + size * 0.2, size * 0.5, size * 0.7, mix(colour, "#7d1930", 0.5), 0.4, blur=2)
    base = curve.moved([(-size * 0.9, 0)], x, y, turn)[0]
    for spread in (-28, 0, 28):
        dab(sheet, *base, size * 0.9, 5.5, turn + spread, INK, 0.85)


def _fallen_petal(sheet, rng):
    x, y = rng.uniform(120, 1250), rng.uniform(1650, 2120)
    shape = curve.petal(x, y, rng.uniform(22, 36), rng.uniform(14, 22), rng.uniform(0, 360))
    sheet.polygon(shape, REDS[rng.integers(4)], rng.uniform(0.35, 0.7), blur=0.7)


def bamboo_rain():
    sheet = Sheet(1500, 2250, "#e9e8dc")
    rng = np.random.default_rng(33)
    wet = texture.clouds(1500, 2250, 700, 12)
    sheet.stain((wet - 0.3) * 0.42, "#7f918e")
    stalks = [(260, 60, 0.16), (1290, 50, 0.18), (760, 44, 0.14), (1080, 66, 0.30), (480, 74, 0.42), (1190, 92, 0.72), (330, 104, 0.86)]
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
        way = curve.smooth([(x, y - end), ((x + top[0]) / 2, y - length / 2), (top[0], top[1] + end)], 8)
        thick = width * (1 - 0.045 * number) * (1 + 0.12 * np.abs(np.linspace(-1, 1, len(way))) ** 4)
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
    twig = curve.smooth([(x, y), (x + side * reach * 0.5, y - 70), (x + side * reach, y - 40 + rng.normal(0, 60))], 9)
    sheet.ribbon(twig, np.linspace(7, 2, len(twig)), colour, min(ink + 0.1, 0.9))
    for share in (0.45, 0.7, 1.0):
        knot = twig[int((len(twig) - 1) * share)]
        for _ in range(rng.integers(4, 7)):
            turn = 90 - side * rng.uniform(-12, 74)
            deep = min(ink * rng.uniform(0.75, 1.25), 0.95)
            _leaf(sheet, *knot, rng.uniform(130, 250), rng.uniform(20, 34), turn, mix(colour, INK, 0.35), deep)


def _leaf(sheet, x, y, length, width, turn, colour, opacity):
    t = np.linspace(0, 1, 18)
    spine = curve.moved(np.column_stack([t * length, 0.05 * length * np.sin(t * np.pi)]), x, y, turn)
    size = width * np.clip(np.minimum(t * 6, 1.28 * (1 - t) ** 0.75), 0.05, 1)
    sheet.ribbon(spine, size, colour, opacity)
    sheet.ribbon(spine[3:-2], 1.1, "#f2f1e6", opacity * 0.22)


def _mist_band(sheet, middle, strength):
    y = np.arange(sheet.height)[:, None]
    drift = texture.clouds(sheet.width, sheet.height, 500, int(middle), stretch=2)
    sheet.cover(np.exp(-(((y - middle) / 330) ** 2)) * (strength + 0.36 * drift), "#eceae0")


def _sparrow(sheet, x, y, rng):
    """Sits dry enough, ruffled, on a twig under the leaves."""
    sheet.ribbon(curve.smooth([(x - 210, y + 62), (x, y + 52), (x + 290, y + 6)], 10), np.linspace(4, 11, 21), "#24332e", 0.9)
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
        dab(sheet, *start, 62 - number * 2, 9, 162 + number * 2, ("#5f4331", "#7d5b43", "#b5926f")[number % 3], 0.9)
    for number in range(5):
        dab(sheet, x - 58, y + 8 + number * 4, 104, 9, 166 + number * 4, "#56402f", 0.92)
    for side in (4, 24):
        sheet.line([(x + side, y + 48), (x + side + 2, y + 62)], 4, "#7d5a48")
    for _ in range(70):
        angle, reach = rng.uniform(0, 6.28), rng.uniform(0.3, 0.95)
        dab(sheet, x + 66 * reach * np.cos(angle), y + 44 * reach * np.sin(angle), 12, 2, 150 + rng.normal(0, 20), "#6b4b36", 0.4)


def _ground(sheet, rng):
    for _ in range(330):
        x, y = rng.uniform(-20, 1520), 2080 + 190 * rng.random() ** 0.6
        dab(sheet, x, y, rng.uniform(30, 110), 5, -90 + rng.normal(0, 24), "#2c3b35", rng.uniform(0.25, 0.7))
    for x, y, size in ((620, 2150, 150), (880, 2190, 110), (80, 2170, 120)):
        rock = curve.smooth(curve.oval(x, y, size, size * 0.62, steps=11) + rng.normal(0, size * 0.07, (11, 2)), 8, closed=True)
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
        sheet.ribbon([(x, y), end], [0.5, rng.uniform(1, 2.2)], "#fbfaf2" if light else "#56655f", rng.uniform(0.15, 0.5))
