"""Which things stand around people? Rooms, furniture, plants, hills, all in one calm style."""

import numpy as np

from studio import curve
from studio.colour import (
    BARK,
    CLAY,
    CREAM,
    GOLD,
    INK,
    JADE,
    LAKE,
    MOSS,
    PAPER,
    PLUM,
    RED,
    ROSE,
    STONE,
    STRAW,
    TEA,
    WOOD,
    along,
    darker,
    lighter,
    mix,
)

BOOKS = (CLAY, JADE, GOLD, LAKE, PLUM, TEA, ROSE, STONE, "#4c6a86", "#b9604f")


def room(sheet, wall="#ecdfc6", floor="#d3b78f", line=560):
    """A wall and a wooden floor."""
    sheet.wash(lighter(wall, 0.15), wall, bottom=line)
    sheet.wash(darker(floor, 0.06), floor, lighter(floor, 0.1), top=line)
    sheet.box(0, line - 10, sheet.width, 10, darker(wall, 0.14))
    middle = sheet.width / 2
    for place in np.linspace(-1.8, 2.8, 24):
        top = middle + (place * sheet.width - middle) * 0.55
        sheet.line(
            [(top, line), (place * sheet.width, sheet.height)], 1.6, darker(floor, 0.14), 0.55
        )


def sky(sheet, top="#a9cbd6", bottom="#f3ead2", line=None):
    sheet.wash(top, mix(top, bottom, 0.6), bottom, bottom=line or sheet.height)


def disc(sheet, x, y, radius, colour, opacity=1.0):
    """The large quiet sun or moon that many of the scenes share."""
    sheet.circle(x, y, radius, colour, opacity)


def hill(sheet, points, colour):
    """Ground from a curved upper edge down to the foot of the sheet."""
    edge = curve.smooth(points, 14)
    sheet.polygon(
        np.vstack([edge, [(edge[-1][0], sheet.height + 2), (edge[0][0], sheet.height + 2)]]), colour
    )
    return edge


def cloud(sheet, x, y, size, colour=CREAM, opacity=0.9):
    for across, up, radius in (
        (-0.5, 0, 0.24),
        (-0.18, 0.12, 0.34),
        (0.2, 0.06, 0.3),
        (0.52, -0.02, 0.2),
    ):
        sheet.circle(x + across * size, y - up * size, radius * size, colour, opacity)
    sheet.box(
        x - 0.72 * size, y, 1.42 * size, 0.24 * size, colour, corner=0.12 * size, opacity=opacity
    )


def tree(sheet, x, y, size, tone=TEA, seed=1):
    """A round tree in three tones with a few branches showing."""
    rng = np.random.default_rng(seed)
    sheet.ribbon(
        curve.smooth([(x, y), (x + size * 0.02, y - size * 0.4), (x, y - size * 0.72)], 6),
        np.linspace(size * 0.085, size * 0.03, 13),
        BARK,
    )
    for across, up, radius, share in (
        (-0.2, 0.6, 0.24, 0.18),
        (0.2, 0.62, 0.25, 0.1),
        (0, 0.84, 0.27, 0),
        (-0.08, 0.68, 0.26, -0.12),
    ):
        colour = darker(tone, share) if share > 0 else lighter(tone, -share)
        sheet.circle(x + across * size, y - up * size, radius * size, colour)
    for side in (-1, 1):
        sheet.ribbon(
            [(x, y - size * 0.42), (x + side * size * 0.15, y - size * 0.6)],
            [size * 0.03, size * 0.012],
            BARK,
        )
    for _ in range(26):
        turn, reach = rng.uniform(0, 6.28), rng.random() ** 0.5 * size * 0.34
        leaf = curve.petal(
            x + np.cos(turn) * reach,
            y - size * 0.72 + np.sin(turn) * reach * 0.8,
            size * 0.06,
            size * 0.03,
            rng.uniform(0, 360),
        )
        sheet.polygon(leaf, lighter(tone, 0.3) if rng.random() < 0.5 else darker(tone, 0.22), 0.7)


def fir(sheet, x, y, size, tone=MOSS, snow=False):
    sheet.box(x - size * 0.04, y - size * 0.16, size * 0.08, size * 0.17, BARK)
    for level in range(4):
        foot, half = y - size * (0.1 + 0.2 * level), size * (0.27 - 0.05 * level)
        shape = curve.smooth(
            [
                (x - half, foot),
                (x - half * 0.35, foot - size * 0.16),
                (x, foot - size * 0.36),
                (x + half * 0.35, foot - size * 0.16),
                (x + half, foot),
                (x, foot + size * 0.035),
            ],
            6,
            closed=True,
        )
        sheet.polygon(shape, mix(tone, "#ffffff" if snow else lighter(tone, 0.4), 0.12 * level))
        if snow:
            cap = curve.smooth(
                [
                    (x - half * 0.5, foot - size * 0.12),
                    (x, foot - size * 0.34),
                    (x + half * 0.3, foot - size * 0.18),
                    (x, foot - size * 0.13),
                ],
                6,
                closed=True,
            )
            sheet.polygon(cap, "#fdfcf8", 0.9)


def plant(sheet, x, y, size, pot=CLAY, tone=TEA, leaves=9):
    """A pot plant; (x, y) is the middle of the pot's foot."""
    for number in range(leaves):
        turn = -90 + (number - (leaves - 1) / 2) * 150 / leaves
        length = size * (0.86 - 0.04 * abs(number - leaves / 2))
        leaf = curve.petal(x, y - size * 0.36, length, size * 0.2, turn, tip=0.55)
        sheet.polygon(leaf, (tone, darker(tone, 0.16), lighter(tone, 0.14))[number % 3])
        sheet.line(
            curve.moved([(size * 0.08, 0), (length * 0.86, 0)], x, y - size * 0.36, turn),
            max(size * 0.012, 0.8),
            lighter(tone, 0.4),
            0.7,
        )
    sheet.polygon(
        [
            (x - size * 0.24, y - size * 0.4),
            (x + size * 0.24, y - size * 0.4),
            (x + size * 0.17, y),
            (x - size * 0.17, y),
        ],
        pot,
    )
    sheet.box(
        x - size * 0.27,
        y - size * 0.44,
        size * 0.54,
        size * 0.1,
        lighter(pot, 0.12),
        corner=size * 0.03,
    )


def window(sheet, x, y, wide, high, view="#cfe0de", frame=WOOD, hills=True):
    sheet.box(x - 10, y - 10, wide + 20, high + 20, frame, corner=5)
    sheet.box(x, y, wide, high, view)
    if hills:
        with sheet.within(curve.box(x, y, wide, high)):
            sheet.circle(x + wide * 0.72, y + high * 0.28, high * 0.1, "#f8e6b4")
            for share, tone in ((0.58, mix(JADE, view, 0.55)), (0.74, mix(TEA, view, 0.4))):
                edge = curve.smooth(
                    [
                        (x - 9, y + high * (share + 0.1)),
                        (x + wide * 0.3, y + high * (share - 0.1)),
                        (x + wide * 0.65, y + high * share),
                        (x + wide + 9, y + high * (share - 0.06)),
                    ],
                    8,
                )
                sheet.polygon(
                    np.vstack([edge, [(x + wide + 9, y + high + 9), (x - 9, y + high + 9)]]), tone
                )
    sheet.box(x + wide / 2 - 3, y, 6, high, frame)
    sheet.box(x, y + high * 0.42, wide, 6, frame)
    sheet.box(x - 18, y + high + 8, wide + 36, 12, darker(frame, 0.12), corner=4)


def table(sheet, x, y, wide, high, colour=WOOD, legs=2):
    """A table; (x, y) is the left end of its top."""
    for place in np.linspace(0.06, 0.94, legs):
        sheet.polygon(
            [
                (x + wide * place - 9, y + 14),
                (x + wide * place + 9, y + 14),
                (x + wide * place + 6, y + high),
                (x + wide * place - 6, y + high),
            ],
            darker(colour, 0.18),
        )
    sheet.box(x + 12, y + 14, wide - 24, 16, darker(colour, 0.12))
    sheet.box(x, y, wide, 18, colour, corner=5)
    sheet.line([(x + 8, y + 4), (x + wide - 8, y + 4)], 2, lighter(colour, 0.3), 0.8)


def stool(sheet, x, y, wide, high, colour=WOOD):
    for side in (-1, 1):
        sheet.line(
            [(x + side * wide * 0.32, y + 6), (x + side * wide * 0.42, y + high)],
            8,
            darker(colour, 0.2),
        )
    sheet.line(
        [(x - wide * 0.36, y + high * 0.6), (x + wide * 0.36, y + high * 0.6)],
        5,
        darker(colour, 0.2),
    )
    sheet.box(x - wide / 2, y, wide, 13, colour, corner=6)


def shelf(sheet, x, y, wide, high, rows, seed=1, colour=WOOD, fill="books"):
    rng = np.random.default_rng(seed)
    sheet.box(x - 9, y - 9, wide + 18, high + 14, darker(colour, 0.2), corner=4)
    sheet.box(x, y, wide, high, darker(colour, 0.42))
    tall = high / rows
    for row in range(rows):
        foot = y + (row + 1) * tall - 8
        (_books if fill == "books" else _pots)(sheet, x + 6, foot, wide - 12, tall * 0.78, rng)
        sheet.box(x, foot, wide, 8, colour)


def _books(sheet, x, foot, wide, high, rng):
    end = x + wide
    while x < end - 10:
        thick, tall = rng.uniform(9, 20), high * rng.uniform(0.68, 1)
        if rng.random() < 0.07:
            x += rng.uniform(14, 34)
            continue
        if x + thick > end:
            break
        tone = darker(BOOKS[rng.integers(len(BOOKS))], rng.uniform(0, 0.14))
        sheet.box(x, foot - tall, thick, tall, tone, corner=1.5)
        sheet.box(x + 2, foot - tall * 0.84, thick - 4, 3, lighter(tone, 0.45))
        sheet.box(x + 2, foot - tall * 0.2, thick - 4, 3, lighter(tone, 0.45))
        x += thick + 1.4


def _pots(sheet, x, foot, wide, high, rng):
    count = max(int(wide / 66), 1)
    for number in range(count):
        pot(
            sheet,
            x + wide * (number + 0.5) / count,
            foot,
            high * rng.uniform(0.6, 0.92),
            BOOKS[rng.integers(len(BOOKS))],
            int(rng.integers(4)),
        )


POTS = (
    [(0.14, 1.0), (0.12, 0.86), (0.34, 0.6), (0.36, 0.36), (0.18, 0.02)],
    [(0.3, 0.7), (0.36, 0.5), (0.34, 0.2), (0.18, 0.0)],
    [(0.44, 0.6), (0.4, 0.36), (0.24, 0.1), (0.16, 0.0)],
    [(0.1, 1.0), (0.09, 0.7), (0.22, 0.46), (0.3, 0.2), (0.2, 0.0)],
)


def pot(sheet, x, foot, high, colour, kind=0):
    """Jar, pot, bowl or bottle by its profile."""
    side = curve.smooth([(half * high, -up * high) for half, up in POTS[kind % len(POTS)]], 6)
    shape = curve.moved(np.vstack([side, (side * (-1, 1))[::-1]]), x, foot)
    sheet.polygon(shape, colour)
    light = curve.moved(np.vstack([side * (-0.72, 1), (side * (-0.4, 1))[::-1]]), x, foot)
    sheet.polygon(light, lighter(colour, 0.4), 0.5)
    band = high * (0.42 if kind % 2 else 0.5)
    half = np.interp(band, -side[::-1, 1], side[::-1, 0]) * 0.97
    sheet.line(
        [(x - half, foot - band), (x + half, foot - band)], high * 0.04, darker(colour, 0.35), 0.7
    )


def rug(sheet, x, y, rx, ry, colour=ROSE):
    sheet.ellipse(x, y, rx, ry, colour, 0.85)
    sheet.outline(curve.oval(x, y, rx * 0.92, ry * 0.88), 3, lighter(colour, 0.4), 0.9)
    sheet.outline(curve.oval(x, y, rx * 0.8, ry * 0.74), 2, lighter(colour, 0.4), 0.7)


def shadow(sheet, x, y, wide, opacity=0.16):
    sheet.ellipse(x, y, wide, wide * 0.14, INK, opacity)


def note(sheet, x, y, size, colour=INK, opacity=0.85, pair=False):
    """A quaver, or two joined ones."""
    for step in (0, 1) if pair else (0,):
        left = x + step * size * 0.7
        sheet.ellipse(left, y, size * 0.2, size * 0.14, colour, opacity, turn=-20)
        sheet.line(
            [(left + size * 0.18, y), (left + size * 0.18, y - size * 0.76)],
            size * 0.055,
            colour,
            opacity,
        )
    if pair:
        sheet.line(
            [(x + size * 0.18, y - size * 0.74), (x + size * 0.88, y - size * 0.74)],
            size * 0.12,
            colour,
            opacity,
        )
    else:
        flag = curve.smooth(
            [
                (x + size * 0.18, y - size * 0.76),
                (x + size * 0.42, y - size * 0.54),
                (x + size * 0.36, y - size * 0.32),
            ],
            6,
        )
        sheet.ribbon(flag, np.linspace(size * 0.1, 1, len(flag)), colour, opacity)


def lantern(sheet, x, y, size, colour=RED):
    sheet.line([(x, y - size * 0.9), (x, y - size * 0.5)], 2, BARK)
    sheet.ellipse(x, y, size * 0.52, size * 0.44, colour)
    for across in (-0.3, 0, 0.3):
        rib = curve.arc(
            x, y, size * abs(across) + 0.01, size * 0.44, -90, 90 if across >= 0 else -270, 14
        )
        sheet.line(rib, 1.6, darker(colour, 0.25), 0.7)
    for end in (-0.48, 0.4):
        sheet.box(x - size * 0.2, y + size * end, size * 0.4, size * 0.09, GOLD, corner=2)
    for thread in (-0.1, 0, 0.1):
        sheet.line(
            [(x + thread * size, y + size * 0.49), (x + thread * size, y + size * 0.8)], 2, GOLD
        )


def grass(sheet, top, bottom, count, seed, tone=TEA):
    rng = np.random.default_rng(seed)
    for _ in range(count):
        x, y = rng.uniform(0, sheet.width), rng.uniform(top, bottom)
        sheet.ribbon(
            [(x, y), (x + rng.normal(0, 3), y - rng.uniform(6, 14))],
            [2.2, 0.6],
            along((darker(tone, 0.2), lighter(tone, 0.3)), rng.random()),
            0.7,
        )


def ball(sheet, x, y, radius, turn=0.0):
    """A football with its dark patches."""
    sheet.circle(x, y, radius, "#fbf8f0")
    with sheet.within(curve.oval(x, y, radius)):
        sheet.polygon(
            curve.moved(curve.star(0, 0, radius * 0.42, radius * 0.34, 5), x, y, turn), INK
        )
        for step in range(5):
            spot = curve.moved([(radius * 0.98, 0)], x, y, turn + step * 72 - 90)[0]
            sheet.circle(*spot, radius * 0.3, INK)
            sheet.line([(x, y), spot], max(radius * 0.07, 0.8), INK, 0.7)
    sheet.outline(curve.oval(x, y, radius), max(radius * 0.08, 1), INK, 0.6)


def steam(sheet, x, y, size, phase=0.0):
    for side in (-0.28, 0, 0.28):
        t = np.linspace(0, 1, 16)
        line = np.column_stack(
            [x + side * size + np.sin(t * 5 + phase + side * 9) * size * 0.09, y - t * size]
        )
        sheet.ribbon(line, np.linspace(5, 12, 16) * size / 90, PAPER, 0.5)


def blossom(sheet, x, y, size, colour=ROSE):
    for number in range(5):
        turn = np.radians(number * 72 - 90)
        sheet.circle(
            x + np.cos(turn) * size * 0.5, y + np.sin(turn) * size * 0.5, size * 0.42, colour
        )
    sheet.circle(x, y, size * 0.3, GOLD)


def basket(sheet, x, y, wide, high, colour=STRAW):
    """A woven basket; (x, y) is the middle of its rim."""
    body = [
        (x - wide / 2, y),
        (x + wide / 2, y),
        (x + wide * 0.38, y + high),
        (x - wide * 0.38, y + high),
    ]
    sheet.polygon(body, colour)
    for row in range(1, 5):
        half = wide / 2 - wide * 0.12 * row / 5
        sheet.line(
            [(x - half, y + high * row / 5), (x + half, y + high * row / 5)],
            1.6,
            darker(colour, 0.3),
            0.7,
        )
    for column in np.linspace(-0.4, 0.4, 7):
        sheet.line(
            [(x + column * wide, y), (x + column * wide * 0.78, y + high)],
            1.4,
            darker(colour, 0.3),
            0.6,
        )
    sheet.box(
        x - wide * 0.53, y - high * 0.08, wide * 1.06, high * 0.16, darker(colour, 0.12), corner=4
    )
