"""A field of sunflowers, seeds in golden-angle spirals."""

import numpy as np
from studio import curve, texture
from studio.colour import along
from studio.sheet import Sheet


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
            _sunflower(
                sheet,
                x + rng.normal(0, size * 0.25),
                y + rng.normal(0, size * 0.3),
                size * rng.uniform(0.85, 1.1),
                rng,
            )
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
    for foot, tall, colour, seed in (
        (560, 120, "#8fb0b4", 3),
        (590, 80, "#6d9887", 5),
        (610, 44, "#557f5c", 8),
    ):
        crest = foot - tall * texture.ridge(2400, 500, seed, rough=0.45)
        below = np.arange(sheet.height)[:, None] - crest[None, :]
        sheet.cover(np.clip(below, 0, 1), colour)
    sheet.wash("#7f9547", "#4d6b32", "#24401f", top=596)
    for x, size in ((1650, 1.0), (1760, 0.8)):
        sheet.box(x, 530, 84 * size, 60 * size, "#f3ead8")
        sheet.polygon(
            [(x - 10, 532), (x + 16 * size, 496), (x + 70 * size, 496), (x + 94 * size, 532)],
            "#a9553f",
        )
        sheet.box(x + 30 * size, 554, 18 * size, 34 * size, "#6f5442")
    for _ in range(44):
        x = rng.uniform(0, 2400)
        sheet.ellipse(
            x,
            588,
            rng.uniform(14, 30),
            rng.uniform(16, 36),
            along(("#3f6b45", "#6a8d4c"), rng.random()),
            0.95,
        )


def _sunflower(sheet, x, y, size, rng):
    """Seeds in a golden-angle spiral, two rings of petals, a stem and leaves."""
    if size > 14:
        _stalk(sheet, x, y, size, rng)
    tilt, squeeze = rng.normal(0, 8), rng.uniform(0.88, 0.98)
    count = 21 if size > 30 else 13
    for ring, (reach, wide, tones) in enumerate(
        ((1.0, 0.34, ("#d98d16", "#e8a41f")), (0.92, 0.30, ("#f2b928", "#fbd048")))
    ):
        for number in range(count):
            turn = tilt + (number + 0.5 * ring) * 360 / count + rng.normal(0, 3)
            length = size * reach * rng.uniform(0.92, 1.08)
            leaf = curve.moved(
                curve.petal(size * 0.36, 0, length - size * 0.36, size * wide, 0, tip=0.45),
                0,
                0,
                turn,
            ) * (1, squeeze) + (x, y)
            tone = along(tones, rng.random())
            sheet.polygon(leaf, tone)
            if size > 60:
                for lane in (-0.25, 0, 0.25):
                    vein = curve.moved(
                        [(size * 0.4, lane * size * 0.12), (length * 0.95, 0)], 0, 0, turn
                    ) * (1, squeeze) + (x, y)
                    sheet.ribbon(vein, [size * 0.012, 0.6], "#a9650d", 0.4)
    sheet.ellipse(x, y, size * 0.47, size * 0.47 * squeeze, "#4a2c18")
    seeds = int(min(size * 2.6, 620)) if size > 20 else 0
    for number in range(seeds):
        reach, angle = np.sqrt((number + 0.5) / seeds), number * 2.399963
        place = (
            x + np.cos(angle) * reach * size * 0.45,
            y + np.sin(angle) * reach * size * 0.45 * squeeze,
        )
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
                    vein = curve.moved(
                        [
                            (length * step, 0),
                            (length * (step + 0.16), across * size * 0.24 * np.sin(np.pi * step)),
                        ],
                        *root,
                        turn,
                    )
                    sheet.line(vein, 1.1, "#a9c274", 0.5)


def _bee(sheet, x, y, size):
    for turn in (-120, -60):
        sheet.polygon(
            curve.petal(x, y - 6 * size, 34 * size, 17 * size, turn, tip=0.65), "#f4fbff", 0.75
        )
    sheet.ellipse(x, y, 22 * size, 13 * size, "#e9a820")
    for across in (-8, 2, 12):
        sheet.line(
            [(x + across * size, y - 10 * size), (x + across * size, y + 10 * size)],
            4 * size,
            "#3b2a1c",
        )
    sheet.circle(x - 22 * size, y - 1, 8 * size, "#3b2a1c")
