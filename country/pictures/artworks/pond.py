"""Pictures of water and fields: a lotus pond, terraces at dawn, sunflowers."""

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
    (1500, 560, 120), (420, 610, 150), (1960, 640, 165), (860, 690, 175), (1340, 800, 165), (180, 890, 230),
    (2270, 930, 250), (640, 1010, 255), (1720, 1010, 280), (1130, 1030, 150), (60, 1250, 280), (2080, 1330, 340),
    (760, 1430, 330), (1560, 1520, 270),
]
FLOWERS = [(1870, 1060, 470, 150, 0.75), (560, 1060, 600, 195, 1.0), (1610, 1330, 800, 270, 0.95), (930, 760, 520, 86, 0.6)]


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
    sheet.ribbon(body + (14, 26), width, "#0c2c3a", 0.35, blur=9)
    tail = [(size * 0.92, 0), (size * 1.45, -size * 0.34), (size * 1.24, 0), (size * 1.42, size * 0.3)]
    sheet.polygon(curve.moved(curve.smooth(tail, 6, closed=True), x, y, turn), colours[0], 0.6)
    for side in (-1, 1):
        fin = curve.petal(-size * 0.35, side * size * 0.2, size * 0.42, size * 0.2, side * 52)
        sheet.polygon(curve.moved(fin, x, y, turn), mix(colours[0], "#ffffff", 0.3), 0.55)
    sheet.ribbon(body, width, colours[0], 0.9)
    with sheet.within(np.vstack([body + curve.normals(body) * width[:, None] / 2, (body - curve.normals(body) * width[:, None] / 2)[::-1]])):
        for _ in range(6):
            spot = body[rng.integers(2, 24)] + rng.normal(0, size * 0.08, 2)
            sheet.ellipse(*spot, size * rng.uniform(0.09, 0.2), size * rng.uniform(0.08, 0.14), colours[1], 0.9, turn, blur=2)
        for step in range(3, 23):
            for lane in (-0.3, -0.1, 0.1, 0.3):
                place = body[step] + curve.normals(body)[step] * width[step] * (lane + 0.1 * (step % 2))
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
    sheet.polygon(edge + (0, size * 0.07), "#0f3340", 0.4, blur=size * 0.03)
    sheet.polygon(edge + (0, 4), mix(tone, "#1c4632", 0.6))
    light = Gradient((x - size, y - size * flat), (x + size * 0.7, y + size * flat), mix(tone, "#dff0b4", 0.42), tone, mix(tone, "#1e5a4c", 0.5))
    sheet.polygon(edge, light)
    for angle in np.linspace(turn + 16, turn + 344, 21):
        reach = size * rng.uniform(0.84, 0.95)
        end = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle)) * flat])
        sheet.ribbon([(x, y), end * reach * 0.6 + (x, y), end * reach + (x, y)], np.array([3.4, 2, 0.7]) * size / 200, mix(tone, "#f2f6cf", 0.55), 0.6)
        for side in (-9, 9):
            fork = np.array([np.cos(np.radians(angle + side)), np.sin(np.radians(angle + side)) * flat])
            sheet.ribbon([end * reach * 0.55 + (x, y), fork * reach * 0.93 + (x, y)], [size / 150, 0.5], mix(tone, "#f2f6cf", 0.5), 0.4)
    if size > 100:
        for _ in range(rng.integers(1, 5)):
            _drop(sheet, x + rng.normal(0, size * 0.4), y + rng.normal(0, size * 0.13), size * rng.uniform(0.018, 0.045))


def _drop(sheet, x, y, size):
    sheet.ellipse(x + 1, y + size * 0.5, size * 1.1, size * 0.7, "#1d4a3c", 0.35, blur=2)
    sheet.ellipse(x, y, size, size * 0.75, "#cfe6d8", 0.75)
    sheet.ellipse(x - size * 0.3, y - size * 0.25, size * 0.3, size * 0.2, "#ffffff", 0.95)


def _stem(sheet, x, foot, top, rng):
    line = curve.smooth([(x + rng.normal(0, 30), foot), (x + rng.normal(0, 22), (foot + top) / 2), (x, top)], 12)
    for ring in (18, 34, 54):
        sheet.outline(curve.oval(line[0][0], foot, ring, ring * 0.28), 1.6, "#dcecdf", 9 / ring)
    sheet.ribbon(line, 15, "#4c7d4c")
    sheet.ribbon(line - (3, 0), 4, "#9cc184", 0.7)
    for _ in range(60):
        place = line[rng.integers(0, len(line))]
        sheet.circle(place[0] + rng.uniform(-6, 6), place[1] + rng.uniform(-6, 6), 1.4, "#2e5a37", 0.8)


def _flower(sheet, x, y, size, openness, rng):
    rows = [(11, 1.0, 82 * openness + 14, 0.42), (9, 0.98, 60 * openness + 10, 0.44), (7, 0.9, 36 * openness + 6, 0.46)]
    for number, (count, reach, spread, wide) in enumerate(rows):
        turns = np.linspace(-spread, spread, count)
        for turn in sorted(turns, key=lambda t: -abs(t)):
            _petal(sheet, x, y + size * 0.25, size * reach * rng.uniform(0.95, 1.05), size * wide, turn - 90, number, rng)
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
    sheet.polygon(shape + (2, 5), "#7b3553", 0.16, blur=4)
    sheet.polygon(shape, Gradient((x, y), tip, root, mix(root, end, 0.22), mix(root, end, 0.55), end))
    for lane in np.linspace(-0.8, 0.8, 13):
        t = np.linspace(0.06, 0.94 - 0.1 * abs(lane), 12)
        half = width / 2 * np.sin(np.pi * t ** (np.log(0.5) / np.log(0.62))) * lane
        sheet.ribbon(curve.moved(np.column_stack([t * length, half]), x, y, turn), 0.9, "#b8446f", 0.26)
    sheet.line(shape[:22], 1.3, "#b04a72", 0.55)
    sheet.line(shape[22:], 1.3, "#fff6f2", 0.7)


def _heart(sheet, x, y, size, rng):
    for _ in range(90):
        turn, reach = rng.uniform(-75, 75) - 90, size * rng.uniform(0.3, 0.46)
        tip = curve.moved([(reach, 0)], x, y + size * 0.2, turn)[0]
        sheet.line([(x, y + size * 0.2), tip], 1.3, "#d9a23c", 0.7)
        sheet.ellipse(*tip, size * 0.018, size * 0.01, "#f4cf63", 1, turn)
    sheet.ellipse(x, y - size * 0.02, size * 0.2, size * 0.1, "#b9c25a")
    sheet.polygon([(x - size * 0.2, y - size * 0.02), (x + size * 0.2, y - size * 0.02), (x + size * 0.08, y + size * 0.26), (x - size * 0.08, y + size * 0.26)], "#a3b24c")
    for angle in range(0, 360, 45):
        spot = curve.oval(x, y - size * 0.02, size * 0.12, size * 0.055)[int(angle / 7.6)]
        sheet.ellipse(*spot, size * 0.018, size * 0.011, "#6f7f2f")


def _bud(sheet, x, foot, y, size, rng):
    _stem(sheet, x, foot, y + size * 0.5, rng)
    for turn, wide in ((-16, 0.5), (16, 0.5), (0, 0.56)):
        _petal(sheet, x, y + size * 0.62, size * 1.5, size * wide, turn - 90, 0 if turn else 1, rng)


def _seed_pod(sheet, x, foot, y, size, rng):
    _stem(sheet, x, foot, y, rng)
    cone = np.vstack([curve.arc(x, y, size, size * 0.3, 180, 0, 20), [(x + 14, y + size * 1.05), (x - 14, y + size * 1.05)]])
    sheet.polygon(cone, Gradient((x - size, y), (x + size, y), "#a9b56a", "#5d7a42"))
    sheet.ellipse(x, y, size, size * 0.36, "#8fa356")
    for ring, count in ((0, 1), (0.42, 5), (0.76, 9)):
        for number in range(count):
            angle = number * 2 * np.pi / count + ring
            sheet.ellipse(x + size * ring * np.cos(angle), y + size * 0.36 * ring * np.sin(angle), 9, 5.5, "#41552b")
            sheet.ellipse(x + size * ring * np.cos(angle), y - 2 + size * 0.36 * ring * np.sin(angle), 5, 3, "#c7cf86")


def _dragonfly(sheet, x, y, size):
    for turn, length in ((-152, 150), (-170, 140), (-28, 150), (-10, 140)):
        wing = curve.petal(x, y, length * size, 40 * size, turn, tip=0.7)
        sheet.polygon(wing, "#e8f4f4", 0.5)
        sheet.outline(wing, 1.3, "#37606a", 0.8)
        for lane in np.linspace(-0.7, 0.7, 6):
            vein = curve.moved([(8, 0), (length * 0.9 * size, lane * 15 * size)], x, y, turn)
            sheet.line(vein, 0.8, "#37606a", 0.5)
        for share in np.linspace(0.2, 0.9, 11):
            cross = curve.moved([(length * share * size, -13 * size), (length * share * size, 13 * size)], x, y, turn)
            sheet.line(cross, 0.6, "#37606a", 0.35)
        spot = curve.moved([(length * 0.86 * size, -9 * size)], x, y, turn)[0]
        sheet.ellipse(*spot, 8 * size, 3 * size, "#9c3b2a", 0.9, turn)
    body = curve.smooth([(x, y - 20 * size), (x, y + 40 * size), (x + 6 * size, y + 160 * size)], 12)
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
        line = curve.smooth([(x, -20), (x - 16 + rng.normal(0, 12), end * 0.5), (x - 44 + rng.normal(0, 16), end)], 22)
        sheet.ribbon(line, 3, "#51763f", 0.9)
        for place in line[3:]:
            for side in (58, 122):
                leaf = curve.petal(*place, rng.uniform(24, 46), 9, side + rng.normal(0, 12), tip=0.4)
                sheet.polygon(leaf, along(("#5f8a45", "#86ab58", "#3f6c40"), rng.random()), 0.9)


def terraces_at_dawn():
    sheet = Sheet(2400, 1600)
    sheet.wash("#6f86ac", "#b79fb2", "#eab39a", "#f9d9a4", "#fbe7bd", bottom=620)
    _sun(sheet, 1540, 396)
    _far_hills(sheet)
    _paddies(sheet)
    rng = np.random.default_rng(15)
    _mist_between(sheet)
    _village(sheet, rng)
    for x, y, size in ((455, 1010, 1.0), (1490, 1180, 1.35), (1980, 905, 0.8)):
        _farmer_with_buffalo(sheet, x, y, size)
    for x, y, size in ((2230, 1420, 400), (110, 1250, 330), (300, 800, 130), (2090, 700, 110), (1240, 690, 90)):
        _tree(sheet, x, y, size, rng)
    _egrets(sheet, rng)
    texture.grain(sheet, 8, 0.03)
    texture.vignette(sheet, 0.16)
    return sheet


def _sun(sheet, x, y):
    down, across = np.mgrid[0 : sheet.height, 0 : sheet.width]
    far = np.hypot(across - x, (down - y) * 1.3)
    sheet.cover(np.exp(-far / 260) * 0.75, "#fff0c4")
    sheet.circle(x, y, 54, "#fffbe8", blur=1.5)


def _far_hills(sheet):
    for number, colour in enumerate(("#b7a3b4", "#97909f", "#76808c", "#5b7274")):
        crest = 420 + number * 54 - (150 - number * 12) * texture.ridge(sheet.width, 620 - number * 70, 11 + number, rough=0.42)
        below = np.arange(sheet.height)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1) * np.clip(1.05 - below / 420, 0, 1), colour)
        sheet.cover(np.clip(below / 190, 0, 1) * (below < 330), "#f3d2b0")


def _paddies(sheet):
    """A hillside cut into steps: each step is one level of water that mirrors the dawn."""
    y, x = np.mgrid[0 : sheet.height, 0 : sheet.width].astype(float)
    edge = 560 + 60 * texture.ridge(sheet.width, 800, 6, octaves=4)[None, :]
    depth = np.clip((y - edge) / (sheet.height - edge), 0.0005, 1)
    bulge = texture.clouds(sheet.width, sheet.height, 620, 31, octaves=3, stretch=1.7)
    fine = texture.clouds(sheet.width, sheet.height, 150, 32, octaves=3, stretch=2)
    height = 14 * np.log(0.06 + depth) + 9 * bulge + 0.8 * fine + 90
    level, within = np.floor(height).astype(int), height % 1
    chance = np.random.default_rng(2).random(200)
    mirror = np.clip(0.15 + 0.75 * depth + 0.25 * (chance[level % 200] - 0.5), 0, 1)
    places = np.linspace(0, 1, 5)
    sky = np.array([(251, 231, 189), (246, 205, 158), (228, 166, 150), (160, 144, 172), (96, 116, 158)], float) / 255
    water = np.stack([np.interp(mirror, places, sky[:, part]) for part in range(3)], -1)
    ripple = texture.clouds(sheet.width, sheet.height, 30, 35, octaves=3, stretch=8) - 0.5
    water *= (1 + 0.12 * ripple)[..., None]
    glow = np.exp(-(((x - 1540) / 420) ** 2)) * np.exp(-depth * 1.3)
    water = water * (1 - 0.55 * glow[..., None]) + 0.55 * glow[..., None] * np.array([1, 0.93, 0.72])
    slope = np.hypot(*np.gradient(height)) + 1e-6
    bank = np.clip(within / slope, 0, 99)
    wide = 3 + 12 * depth
    grass = np.array([0.36, 0.45, 0.27]) * (0.75 + 0.5 * fine[..., None]) * (1 - 0.28 * depth[..., None])
    grown = (chance[(level * 7) % 200] < 0.26)[..., None]
    rice = (np.abs(np.sin(within * 21)) ** 3 * 0.5 + 0.35)[..., None]
    water = np.where(grown, water * (1 - rice) + rice * np.array([0.45, 0.58, 0.33]), water)
    share = np.clip((wide - bank) / 2, 0, 1)[..., None]
    earth = np.array([0.24, 0.20, 0.20])
    lip = np.clip((wide * 0.34 - bank) / 1.6, 0, 1)[..., None]
    field = water * (1 - share) + grass * share
    field = field * (1 - lip) + earth * lip
    top = np.array([1.0, 0.95, 0.8])
    shine = np.clip(1 - np.abs(bank - wide - 1.5) / 1.6, 0, 1)[..., None] * 0.5
    field = field * (1 - shine) + top * shine
    there = np.clip(y - edge, 0, 1)[..., None]
    sheet.put(sheet.array() * (1 - there) + field * there)


def _mist_between(sheet):
    y = np.arange(sheet.height)[:, None]
    drift = texture.clouds(sheet.width, sheet.height, 520, 19, stretch=3)
    sheet.cover(np.exp(-(((y - 640) / 95) ** 2)) * np.clip(drift * 1.5 - 0.2, 0, 0.92), "#f8e3c6")
    sheet.cover(np.exp(-(((y - 980) / 120) ** 2)) * np.clip(drift - 0.55, 0, 1) * 1.1, "#f6dcc2")


def _village(sheet, rng):
    for number in range(13):
        x, y = 760 + number % 7 * 62 + rng.normal(0, 8), 742 + number // 7 * 42 + rng.normal(0, 7)
        wide, high = rng.uniform(34, 48), rng.uniform(18, 26)
        sheet.box(x, y, wide, high, "#8a6a54")
        sheet.box(x, y, wide * 0.4, high, "#6c5146")
        sheet.polygon([(x - 8, y), (x + 9, y - 20), (x + wide - 9, y - 20), (x + wide + 8, y)], along(("#5a4d4b", "#75605a", "#4b4448"), rng.random()))
        sheet.box(x + wide * 0.6, y + 7, 7, 8, "#ffd98a")
        if number % 4 == 0:
            smoke = curve.smooth([(x + 20, y - 20), (x + 10, y - 70), (x + 34, y - 120), (x + 22, y - 190)], 10)
            sheet.ribbon(smoke, np.linspace(5, 26, len(smoke)), "#fdf3e4", 0.4, blur=5)


def _farmer_with_buffalo(sheet, x, y, size):
    dark = "#332c33"

    def put(points):
        return curve.moved(points, x, y, 0, size)

    body = [(-34, -40), (0, -46), (30, -40), (36, -22), (28, -12), (-30, -12), (-38, -26)]
    sheet.polygon(put(curve.smooth(body, 6, closed=True)), dark)
    for leg in (-28, -18, 18, 27):
        sheet.line(put([(leg, -18), (leg + 2, 4)]), 6 * size, dark)
    sheet.polygon(put(curve.smooth([(30, -40), (52, -44), (62, -30), (48, -24), (32, -24)], 6, closed=True)), dark)
    sheet.ribbon(put(curve.smooth([(46, -42), (36, -54), (24, -52)], 6)), np.linspace(5, 1, 13) * size, dark)
    sheet.line(put([(-36, -30), (-44, -10)]), 2.4 * size, dark)
    sheet.line(put([(-34, -20), (-80, -8), (-118, -34)]), 2.4 * size, dark)
    sheet.line(put([(-84, -8), (-74, 4)]), 4 * size, dark)
    sheet.ribbon(put([(-124, -52), (-120, -26)]), np.array([12, 15]) * size, "#45566b")
    sheet.line(put([(-122, -26), (-130, 4)]), 6 * size, dark)
    sheet.line(put([(-118, -26), (-108, 4)]), 6 * size, dark)
    sheet.line(put([(-124, -48), (-110, -34)]), 5 * size, "#45566b")
    sheet.circle(*put([(-123, -62)])[0], 7 * size, "#b98a68")
    sheet.polygon(put([(-142, -63), (-123, -80), (-104, -63)]), "#d8b878")
    for shape in (put(curve.oval(0, 10, 46, 5)), put(curve.oval(-120, 9, 20, 4))):
        sheet.polygon(shape, "#2c2b36", 0.3, blur=3)


def _tree(sheet, x, y, size, rng):
    trunk = curve.smooth([(x, y), (x + size * 0.05, y - size * 0.4), (x - size * 0.04, y - size * 0.8)], 8)
    sheet.ribbon(trunk, np.linspace(size * 0.075, size * 0.02, len(trunk)), "#3d332f")
    for _ in range(int(60 + size * 1.4)):
        angle, reach = rng.uniform(0, 6.28), rng.random() ** 0.6 * size * 0.36
        place = (x + np.cos(angle) * reach * 1.1, y - size * 0.78 + np.sin(angle) * reach * 0.8)
        tone = along(("#2f4536", "#48603f", "#7c8650", "#c9a25f"), np.clip(0.5 - np.sin(angle) * reach / size + rng.normal(0, 0.16), 0, 1))
        sheet.ellipse(*place, size * rng.uniform(0.02, 0.06), size * rng.uniform(0.016, 0.04), tone, 0.85, rng.uniform(0, 180))


def _egrets(sheet, rng):
    for number in range(8):
        x, y = 900 + number * 84 + rng.normal(0, 26), 880 - number * 22 + rng.normal(0, 30)
        for side in (-1, 1):
            wing = curve.smooth([(x, y), (x + side * 15, y - 14), (x + side * 36, y - 5)], 6)
            sheet.ribbon(wing, np.linspace(7, 1, len(wing)), "#fffaf0")
        sheet.ellipse(x, y + 1, 5, 9, "#fffaf0")


def sunflower_field():
    sheet = Sheet(2400, 1600)
    rng = np.random.default_rng(12)
    sheet.wash("#4f97c4", "#8fc3dc", "#d4e7e2", "#f6ecc9", bottom=640)
    _summer_clouds(sheet)
    _horizon(sheet, rng)
    rows = np.linspace(0, 1, 15) ** 1.7
    for row in rows:
        size, y = 9 + 96 * row, 600 + 640 * row
        step = size * 1.75
        for x in np.arange(-step, 2400 + step, step):
            _sunflower(sheet, x + rng.normal(0, size * 0.25), y + rng.normal(0, size * 0.3), size * rng.uniform(0.85, 1.1), rng)
    for x, y, size in ((380, 1090, 250), (1990, 1160, 215), (1180, 1330, 300)):
        _sunflower(sheet, x, y, size, rng)
    for x, y in ((640, 850), (1560, 1010), (1300, 1020), (2080, 880)):
        _bee(sheet, x, y, rng.uniform(0.8, 1.3))
    texture.grain(sheet, 11, 0.03)
    return sheet


def _summer_clouds(sheet):
    puff = texture.clouds(sheet.width, sheet.height, 480, 52, octaves=6, stretch=1.8)
    y = np.arange(sheet.height)[:, None]
    share = np.clip((puff - 0.54) * 3.4, 0, 1) * np.exp(-(((y - 260) / 210) ** 2))
    sheet.cover(share * 0.95, "#ffffff")
    sheet.stain(np.clip(share - 0.55, 0, 1) * 0.35, "#8fa9bd")


def _horizon(sheet, rng):
    for foot, tall, colour, seed in ((560, 120, "#8fb0b4", 3), (590, 80, "#6d9887", 5), (610, 44, "#557f5c", 8)):
        crest = foot - tall * texture.ridge(2400, 500, seed, rough=0.45)
        below = np.arange(sheet.height)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
    sheet.wash("#7f9547", "#4d6b32", "#24401f", top=596)
    for x, size in ((1650, 1.0), (1760, 0.8)):
        sheet.box(x, 530, 84 * size, 60 * size, "#f3ead8")
        sheet.polygon([(x - 10, 532), (x + 16 * size, 496), (x + 70 * size, 496), (x + 94 * size, 532)], "#a9553f")
        sheet.box(x + 30 * size, 554, 18 * size, 34 * size, "#6f5442")
    for _ in range(44):
        x = rng.uniform(0, 2400)
        sheet.ellipse(x, 588, rng.uniform(14, 30), rng.uniform(16, 36), along(("#3f6b45", "#6a8d4c"), rng.random()), 0.95)


def _sunflower(sheet, x, y, size, rng):
    """Seeds in a golden-angle spiral, two rings of petals, a stem and leaves."""
    if size > 14:
        _stalk(sheet, x, y, size, rng)
    tilt, squeeze = rng.normal(0, 8), rng.uniform(0.88, 0.98)
    count = 21 if size > 30 else 13
    for ring, (reach, wide, tones) in enumerate(((1.0, 0.34, ("#d98d16", "#e8a41f")), (0.92, 0.30, ("#f2b928", "#fbd048")))):
        for number in range(count):
            turn = tilt + (number + 0.5 * ring) * 360 / count + rng.normal(0, 3)
            length = size * reach * rng.uniform(0.92, 1.08)
            leaf = curve.moved(curve.petal(size * 0.36, 0, length - size * 0.36, size * wide, 0, tip=0.45), 0, 0, turn) * (1, squeeze) + (x, y)
            tone = along(tones, rng.random())
            sheet.polygon(leaf, tone)
            if size > 60:
                for lane in (-0.25, 0, 0.25):
                    vein = curve.moved([(size * 0.4, lane * size * 0.12), (length * 0.95, 0)], 0, 0, turn) * (1, squeeze) + (x, y)
                    sheet.ribbon(vein, [size * 0.012, 0.6], "#a9650d", 0.4)
    sheet.ellipse(x, y, size * 0.47, size * 0.47 * squeeze, "#4a2c18")
    seeds = int(min(size * 2.6, 620)) if size > 20 else 0
    for number in range(seeds):
        reach, angle = np.sqrt((number + 0.5) / seeds), number * 2.399963
        place = (x + np.cos(angle) * reach * size * 0.45, y + np.sin(angle) * reach * size * 0.45 * squeeze)
        tone = along(("#8a9a3c", "#7a5a25", "#3a2214", "#5b3517", "#c98a25"), reach)
        sheet.circle(*place, size * 0.62 / np.sqrt(seeds) * (0.6 + 0.4 * reach), tone)


def _stalk(sheet, x, y, size, rng):
    foot = y + size * 3.2
    stem = curve.smooth([(x, y), (x + rng.normal(0, size * 0.1), y + size * 1.5), (x, foot)], 8)
    sheet.ribbon(stem, size * 0.13, "#527536")
    sheet.ribbon(stem - (size * 0.03, 0), size * 0.04, "#8aa653", 0.7)
    for share, side in ((0.35, -1), (0.5, 1), (0.68, -1), (0.8, 1)):
        root = stem[int(share * (len(stem) - 1))]
        turn = 90 - side * rng.uniform(45, 78)
        length = size * rng.uniform(0.9, 1.25)
        leaf = curve.petal(*root, length, size * 0.72, turn, tip=0.4)
        sheet.polygon(leaf, along(("#3e6a2f", "#5d8a3c", "#76a04a"), rng.random()))
        tip = curve.moved([(length, 0)], *root, turn)[0]
        sheet.ribbon([root, tip], [size * 0.035, 0.6], "#a9c274", 0.7)
        if size > 60:
            for step in np.linspace(0.15, 0.75, 6):
                for across in (-1, 1):
                    vein = curve.moved([(length * step, 0), (length * (step + 0.16), across * size * 0.24 * np.sin(np.pi * step))], *root, turn)
                    sheet.line(vein, 1.1, "#a9c274", 0.5)


def _bee(sheet, x, y, size):
    for turn in (-120, -60):
        sheet.polygon(curve.petal(x, y - 6 * size, 34 * size, 17 * size, turn, tip=0.65), "#f4fbff", 0.75)
    sheet.ellipse(x, y, 22 * size, 13 * size, "#e9a820")
    for across in (-8, 2, 12):
        sheet.line([(x + across * size, y - 10 * size), (x + across * size, y + 10 * size)], 4 * size, "#3b2a1c")
    sheet.circle(x - 22 * size, y - 1, 8 * size, "#3b2a1c")
