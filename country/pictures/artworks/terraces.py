"""Rice terraces that mirror the dawn."""

import numpy as np
from studio import curve, texture
from studio.colour import along
from studio.sheet import Sheet


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
    for x, y, size in (
        (2230, 1420, 400),
        (110, 1250, 330),
        (300, 800, 130),
        (2090, 700, 110),
        (1240, 690, 90),
    ):
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
        crest = (
            420
            + number * 54
            - (150 - number * 12)
            * texture.ridge(sheet.width, 620 - number * 70, 11 + number, rough=0.42)
        )
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
    sky = (
        np.array(
            [(251, 231, 189), (246, 205, 158), (228, 166, 150), (160, 144, 172), (96, 116, 158)],
            float,
        )
        / 255
    )
    water = np.stack([np.interp(mirror, places, sky[:, part]) for part in range(3)], -1)
    ripple = texture.clouds(sheet.width, sheet.height, 30, 35, octaves=3, stretch=8) - 0.5
    water *= (1 + 0.12 * ripple)[..., None]
    glow = np.exp(-(((x - 1540) / 420) ** 2)) * np.exp(-depth * 1.3)
    water = water * (1 - 0.55 * glow[..., None]) + 0.55 * glow[..., None] * np.array(
        [1, 0.93, 0.72]
    )
    slope = np.hypot(*np.gradient(height)) + 1e-6
    bank = np.clip(within / slope, 0, 99)
    wide = 3 + 12 * depth
    grass = (
        np.array([0.36, 0.45, 0.27])
        * (0.75 + 0.5 * fine[..., None])
        * (1 - 0.28 * depth[..., None])
    )
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
        sheet.polygon(
            [(x - 8, y), (x + 9, y - 20), (x + wide - 9, y - 20), (x + wide + 8, y)],
            along(("#5a4d4b", "#75605a", "#4b4448"), rng.random()),
        )
        sheet.box(x + wide * 0.6, y + 7, 7, 8, "#ffd98a")
        if number % 4 == 0:
            smoke = curve.smooth(
                [(x + 20, y - 20), (x + 10, y - 70), (x + 34, y - 120), (x + 22, y - 190)], 10
            )
            sheet.ribbon(smoke, np.linspace(5, 26, len(smoke)), "#fdf3e4", 0.4, blur=5)


def _farmer_with_buffalo(sheet, x, y, size):
    dark = "#332c33"

    def put(points):
        return curve.moved(points, x, y, 0, size)

    body = [(-34, -40), (0, -46), (30, -40), (36, -22), (28, -12), (-30, -12), (-38, -26)]
    sheet.polygon(put(curve.smooth(body, 6, closed=True)), dark)
    for leg in (-28, -18, 18, 27):
        sheet.line(put([(leg, -18), (leg + 2, 4)]), 6 * size, dark)
    sheet.polygon(
        put(curve.smooth([(30, -40), (52, -44), (62, -30), (48, -24), (32, -24)], 6, closed=True)),
        dark,
    )
    sheet.ribbon(
        put(curve.smooth([(46, -42), (36, -54), (24, -52)], 6)), np.linspace(5, 1, 13) * size, dark
    )
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
    trunk = curve.smooth(
        [(x, y), (x + size * 0.05, y - size * 0.4), (x - size * 0.04, y - size * 0.8)], 8
    )
    sheet.ribbon(trunk, np.linspace(size * 0.075, size * 0.02, len(trunk)), "#3d332f")
    for _ in range(int(60 + size * 1.4)):
        angle, reach = rng.uniform(0, 6.28), rng.random() ** 0.6 * size * 0.36
        place = (x + np.cos(angle) * reach * 1.1, y - size * 0.78 + np.sin(angle) * reach * 0.8)
        tone = along(
            ("#2f4536", "#48603f", "#7c8650", "#c9a25f"),
            np.clip(0.5 - np.sin(angle) * reach / size + rng.normal(0, 0.16), 0, 1),
        )
        sheet.ellipse(
            *place,
            size * rng.uniform(0.02, 0.06),
            size * rng.uniform(0.016, 0.04),
            tone,
            0.85,
            rng.uniform(0, 180),
        )


def _egrets(sheet, rng):
    for number in range(8):
        x, y = 900 + number * 84 + rng.normal(0, 26), 880 - number * 22 + rng.normal(0, 30)
        for side in (-1, 1):
            wing = curve.smooth([(x, y), (x + side * 15, y - 14), (x + side * 36, y - 5)], 6)
            sheet.ribbon(wing, np.linspace(7, 1, len(wing)), "#fffaf0")
        sheet.ellipse(x, y + 1, 5, 9, "#fffaf0")
