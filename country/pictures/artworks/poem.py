"""A Tang quatrain in regular script on gold-flecked paper."""

import numpy as np
from studio import curve, letters, texture
from studio.colour import INK
from studio.sheet import Sheet

POEM = ("白日依山尽", "黄河入海流", "欲穷千里目", "更上一层楼")


def poem():
    sheet = Sheet(2000, 2400, "#efe2c4")
    rng = np.random.default_rng(9)
    _gold_flecked(sheet, rng)
    _tower_by_the_river(sheet, rng)
    for number, line in enumerate(POEM):
        x = 1500 - number * 300
        sheet.line([(x + 150, 250), (x + 150, 1980)], 2, "#b98d57", 0.55)
        for row, character in enumerate(line):
            _written(
                sheet, character, x + rng.normal(0, 5), 420 + row * 330 + rng.normal(0, 6), 268, rng
            )
    sheet.line([(450, 250), (450, 1980)], 2, "#b98d57", 0.55)
    sheet.outline(curve.box(330, 250, 1340, 1730), 5, "#b98d57", 0.7)
    letters.column(sheet, "登鹳雀楼", 1760, 330, 84, INK, 0.9)
    letters.column(sheet, "唐王之涣", 1760, 760, 56, INK, 0.85)
    letters.column(sheet, "书院抄录", 240, 1400, 62, INK, 0.85)
    letters.seal(sheet, "书院", 240, 1740, 104)
    letters.seal(sheet, "登高望远", 1760, 1130, 92, seed=8)
    texture.grain(sheet, 41, 0.05, fibres=320)
    texture.vignette(sheet, 0.14)
    return sheet


def _gold_flecked(sheet, rng):
    tea = texture.clouds(2000, 2400, 700, 17) - 0.5
    sheet.put(sheet.array() * (1 + 0.1 * tea)[..., None])
    for _ in range(900):
        x, y, size = rng.uniform(0, 2000), rng.uniform(0, 2400), rng.gamma(1.6, 2.6)
        fleck = curve.oval(
            x, y, size, size * rng.uniform(0.4, 1), rng.uniform(0, 180), steps=7
        ) + rng.normal(0, size * 0.16, (7, 2))
        sheet.polygon(fleck, "#c99a3f", rng.uniform(0.25, 0.75))


def _tower_by_the_river(sheet, rng):
    """A pale landscape below the writing: the tower, the river, the setting sun."""
    for foot, tall, ink, seed in ((2230, 260, 0.12, 3), (2300, 190, 0.18, 5)):
        crest = foot - tall * texture.ridge(2000, 600, seed, rough=0.45) - 60
        below = np.arange(2400)[:, None] - crest[None, :]
        sheet.stain(ink * np.exp(-np.clip(below, 0, None) / 110) * np.clip(below, 0, 1), "#5a4a33")
    sheet.circle(1420, 2110, 62, "#c8573a", 0.35)
    x, ground = 420, 2330
    for level, wide in enumerate((230, 190, 150)):
        y = ground - level * 104
        sheet.box(x - wide * 0.42, y - 84, wide * 0.84, 86, "#8d7350", opacity=0.45)
        for post in np.linspace(-0.38, 0.38, 5):
            sheet.line([(x + post * wide, y - 82), (x + post * wide, y)], 5, "#5a4630", 0.6)
        eave = curve.smooth(
            [
                (x - wide * 0.72, y - 92),
                (x - wide * 0.5, y - 82),
                (x - wide * 0.3, y - 112),
                (x + wide * 0.3, y - 112),
                (x + wide * 0.5, y - 82),
                (x + wide * 0.72, y - 92),
                (x, y - 74),
            ],
            7,
            closed=True,
        )
        sheet.polygon(eave, "#5a4630", 0.65)
    sheet.polygon(
        [(x - 70, ground - 318), (x, ground - 372), (x + 70, ground - 318)], "#5a4630", 0.65
    )
    for _ in range(90):
        start = rng.uniform(560, 1950)
        y = 2270 + rng.random() * 120
        line = curve.smooth(
            [(start, y), (start + 60, y - 6), (start + 120, y + 2), (start + 190, y - 4)], 6
        )
        sheet.ribbon(
            line,
            1 + 2 * np.sin(np.linspace(0, np.pi, len(line))),
            "#7a6140",
            rng.uniform(0.15, 0.4),
        )
    for number in range(5):
        bird = curve.moved(
            curve.smooth([(-16, -7), (0, 2), (16, -9)], 5),
            1130 + number * 50,
            2090 - number * 18 + rng.normal(0, 8),
        )
        sheet.ribbon(bird, 3, "#5a4630", 0.55)


def _written(sheet, character, x, y, size, rng):
    """One character whose ink thins out a little where the brush ran dry."""
    mask = Sheet(int(size * 1.3), int(size * 1.3), "#000000")
    mask.text(character, mask.width / 2, mask.height / 2, letters.brush(size), "#ffffff")
    seed = int(rng.integers(1, 9999))
    dry = texture.clouds(mask.width, mask.height, 70, seed, octaves=4)
    hair = texture.clouds(mask.width, mask.height, 5, seed + 1, octaves=2, stretch=7)
    depth = mask.array()[..., 0] * np.clip(
        1.02 - np.clip(dry - 0.62, 0, 1) * 1.6 * hair * 1.7, 0, 1
    )
    left, top = int(x - mask.width / 2), int(y - mask.height / 2)
    region = sheet.image.crop((left, top, left + mask.width, top + mask.height))
    patch = Sheet(mask.width, mask.height)
    patch.image = region
    patch.stain(depth * 0.95, "#171416")
    sheet.image.paste(patch.image, (left, top))
