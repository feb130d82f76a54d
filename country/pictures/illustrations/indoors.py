"""Learning and making under a roof."""

import numpy as np
from studio import curve
from studio.colour import (
    BARK,
    BRICK,
    CLAY,
    CREAM,
    GOLD,
    INK,
    JADE,
    LAKE,
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN,
    STONE,
    TEA,
    WOOD,
    darker,
    lighter,
    mix,
)
from studio.figures import Look, Pose, figure, sitting
from studio.sheet import Sheet
from studio.things import (
    basket,
    plant,
    pot,
    room,
    rug,
    shadow,
    shelf,
    steam,
    stool,
    table,
    window,
)

from illustrations.stage import HIGH, WIDE, finished

AT_TABLE = {"near_arm": (44, 46), "far_arm": (56, 30)}


def workshop():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#e9dcc4", "#cfb18a", 540)
    window(sheet, 70, 110, 250, 230)
    _pinned_pictures(sheet, 400, 90)
    shelf(sheet, 1010, 120, 210, 330, 3, seed=5, fill="pots")
    figure(
        sheet,
        900,
        660,
        380,
        Pose(lean=10, near_arm=(56, 16), far_arm=(30, 40), nod=8),
        Look(top=JADE, bottom=NAVY, style="bun", apron=CREAM, glasses=True),
        facing=-1,
    )
    for x, top, style, _act in (
        (250, ROSE, "plaits", 0),
        (440, GOLD, "short", 1),
        (640, LAKE, "bob", 2),
    ):
        figure(
            sheet,
            x,
            566,
            270,
            Pose("front", near_arm=(22, -58), far_arm=(22, -58), nod=6),
            Look(top=top, style=style, child=True, apron=CREAM),
            stands=False,
        )
    table(sheet, 120, 580, 680, 170, WOOD, 3)
    _paper_cut_in_hand(sheet, 250, 560)
    sheet.polygon([(392, 574), (488, 574), (500, 590), (380, 590)], CREAM)
    for number, tone in enumerate((RED, GOLD, TEA, LAKE)):
        sheet.circle(400 + number * 24, 582, 8, tone)
    sheet.polygon(curve.box(606, 520, 70, 58, 12), CLAY)
    for row in range(3):
        sheet.line([(610, 532 + row * 15), (672, 532 + row * 15)], 2.4, darker(CLAY, 0.25))
    for x in (340, 560, 740):
        sheet.polygon(
            [(x - 16, 546), (x + 16, 546), (x + 12, 580), (x - 12, 580)], lighter(LAKE, 0.3)
        )
        for brush in (-9, 0, 9):
            sheet.line([(x + brush * 0.6, 560), (x + brush, 500 - abs(brush))], 4, WOOD)
            sheet.ribbon([(x + brush, 504), (x + brush, 488)], [6, 1], INK)
    plant(sheet, 1120, 720, 190, BRICK)
    return finished(sheet, 21)


def _pinned_pictures(sheet, x, y):
    sheet.line([(x - 20, y + 8), (x + 560, y + 8)], 2.4, BARK)
    for number, tone in enumerate((RED, LAKE, TEA, GOLD, PLUM)):
        left = x + number * 112
        sheet.box(left, y + 16, 96, 122, "#fbf5e6")
        sheet.box(left + 41, y + 4, 14, 22, WOOD, corner=3)
        if number % 2 == 0:
            for petal in range(8):
                sheet.polygon(curve.petal(left + 48, y + 76, 40, 20, petal * 45), tone)
            sheet.circle(left + 48, y + 76, 9, "#fbf5e6")
        else:
            sheet.polygon(
                [
                    (left + 10, y + 124),
                    (left + 38, y + 70),
                    (left + 58, y + 100),
                    (left + 72, y + 82),
                    (left + 88, y + 124),
                ],
                tone,
            )
            sheet.circle(left + 66, y + 48, 11, GOLD)


def _paper_cut_in_hand(sheet, x, y):
    for petal in range(12):
        sheet.polygon(curve.petal(x, y - 6, 44, 17, petal * 30), RED)
        sheet.polygon(
            curve.petal(*curve.moved([(14, 0)], x, y - 6, petal * 30)[0], 20, 7, petal * 30), CREAM
        )
    sheet.circle(x, y - 6, 10, CREAM)


def museum():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#d7cdbb", "#b79f80", 600)
    sheet.box(80, 90, 330, 300, "#efe6d2")
    sheet.outline(curve.box(80, 90, 330, 300), 10, BARK)
    _small_landscape(sheet, 90, 100, 310, 280)
    for x in (520, 880):
        sheet.polygon([(x + 105, 0), (x - 40, 340), (x + 250, 340)], "#fff3cf", 0.28)
        sheet.box(x, 450, 210, 170, "#8a7660", corner=4)
        sheet.box(x - 8, 440, 226, 16, "#9d8970", corner=3)
        sheet.box(x + 8, 210, 194, 232, "#eaf2ee", opacity=0.55)
        sheet.outline(curve.box(x + 8, 210, 194, 232), 3, "#f9fbf8")
        sheet.box(x + 60, 500, 90, 34, "#e8dcc2", corner=3)
        for line in range(3):
            sheet.line(
                [(x + 70, 509 + line * 8), (x + 140 - line * 12, 509 + line * 8)], 2, "#8a7660"
            )
    _bronze_ding(sheet, 625, 440)
    pot(sheet, 985, 440, 200, "#6f93b4", 0)
    for number in range(7):
        sheet.polygon(curve.petal(985, 360, 44, 15, number * 51), "#34568f")
    shadow(sheet, 450, 742, 90)
    guide = figure(
        sheet,
        450,
        736,
        380,
        Pose(near_arm=(96, 12), far_arm=(10, 70)),
        Look(top=NAVY, bottom="#4a4350", style="bun"),
    )
    sheet.polygon(curve.box(guide["far_hand"][0] - 8, guide["far_hand"][1] - 30, 40, 54, 3), CREAM)
    for x, height, style, top, pose in (
        (700, 270, "short", GOLD, Pose("back", near_arm=(8, 6), far_arm=(8, 6))),
        (800, 250, "plaits", ROSE, Pose("back", near_arm=(120, 16), far_arm=(8, 6))),
        (910, 280, "tail", JADE, Pose("back", near_arm=(8, 6), far_arm=(20, -40))),
        (1100, 370, "short", LAKE, Pose(near_arm=(20, 96), far_arm=(10, 14), nod=4)),
    ):
        shadow(sheet, x, 766, 60)
        figure(
            sheet,
            x,
            762,
            height,
            pose,
            Look(top=top, bottom=NAVY, style=style, child=height < 300),
            facing=-1 if x > 1000 else 1,
        )
    return finished(sheet, 22)


def _small_landscape(sheet, x, y, wide, high):
    with sheet.within(curve.box(x, y, wide, high)):
        for share, tone in ((0.5, "#a9b5b0"), (0.66, "#7d9089"), (0.82, "#55695f")):
            edge = curve.smooth(
                [
                    (x - 20, y + high * (share + 0.1)),
                    (x + wide * 0.25, y + high * (share - 0.28)),
                    (x + wide * 0.45, y + high * share),
                    (x + wide * 0.75, y + high * (share - 0.2)),
                    (x + wide + 20, y + high * share),
                ],
                9,
            )
            sheet.polygon(
                np.vstack([edge, [(x + wide + 20, y + high * 0.92), (x - 20, y + high * 0.92)]]),
                tone,
                0.75,
            )
        sheet.box(x, y + high * 0.88, wide, high * 0.2, "#efe6d2")
    sheet.circle(x + wide * 0.8, y + high * 0.2, 17, RED, 0.85)
    sheet.box(x + 14, y + high - 40, 20, 26, RED, corner=2)


def _bronze_ding(sheet, x, foot):
    tone = "#5f7d6a"
    for leg in (-52, 0, 52):
        sheet.ribbon(
            [(x + leg * 0.9, foot - 70), (x + leg, foot - 20), (x + leg * 1.06, foot)],
            [22, 15, 19],
            darker(tone, 0.15),
        )
    sheet.polygon(
        curve.smooth(
            [
                (x - 76, foot - 150),
                (x + 76, foot - 150),
                (x + 70, foot - 84),
                (x, foot - 58),
                (x - 70, foot - 84),
            ],
            6,
            closed=True,
        ),
        tone,
    )
    sheet.box(x - 84, foot - 160, 168, 16, lighter(tone, 0.15), corner=4)
    for side in (-56, 56):
        sheet.line(
            [
                (x + side - 13, foot - 158),
                (x + side - 13, foot - 196),
                (x + side + 13, foot - 196),
                (x + side + 13, foot - 158),
            ],
            9,
            tone,
        )
    for mark in range(5):
        hook = curve.moved(
            np.array([(0, 0), (0, -17), (17, -17), (17, -5), (7, -5)]),
            x - 62 + mark * 28,
            foot - 112,
        )
        sheet.line(hook, 3, lighter(tone, 0.42))


def kitchen():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#ece0c4", "#cdae86", 560)
    for row in range(4):
        for column in range(16):
            if 250 < 200 + row * 60 < 450:
                sheet.box(column * 84 + 4, 300 + row * 60, 76, 52, "#e3e6d8", corner=3, opacity=0.7)
    window(sheet, 500, 80, 260, 190)
    sheet.box(60, 110, 300, 12, WOOD)
    for number in range(5):
        pot(
            sheet,
            90 + number * 60,
            110,
            64 + (number % 2) * 14,
            (LAKE, CLAY, CREAM, JADE, GOLD)[number],
            number,
        )
    for number, tone in enumerate((RED, GOLD, RED, TEA)):
        x = 900 + number * 52
        sheet.line([(x, 60), (x, 110)], 2, BARK)
        for pod in range(6):
            sheet.polygon(curve.petal(x, 104 + pod * 17, 30, 11, 60 + (pod % 2) * 60), tone)
    sheet.box(0, 500, WIDE, 40, "#d9cdb4")
    sheet.box(0, 540, WIDE, 200, "#a9805a")
    for x in range(30, WIDE, 210):
        sheet.outline(curve.box(x, 560, 180, 160, 6), 4, darker(WOOD, 0.2))
        sheet.circle(x + 160, 640, 6, GOLD)
    _wok(sheet, 880, 500)
    _chopping(sheet, 370, 500)
    figure(
        sheet,
        690,
        650,
        430,
        Pose(lean=4, near_arm=(62, 30), far_arm=(48, 46), nod=8),
        Look(top=JADE, bottom=NAVY, hair="#8d8a86", style="bun", apron=CREAM),
    )
    figure(
        sheet,
        480,
        690,
        330,
        Pose(lean=6, near_arm=(66, 22), far_arm=(56, 36), nod=8),
        Look(top=ROSE, bottom=PLUM, style="plaits", apron=GOLD, child=True),
        facing=-1,
    )
    figure(
        sheet,
        1130,
        690,
        330,
        Pose(near_arm=(60, 56), far_arm=(66, 50)),
        Look(top=LAKE, bottom=NAVY, style="short", apron=CREAM, child=True),
        facing=-1,
    )
    sheet.ellipse(1052, 512, 56, 14, "#fbf7ec")
    sheet.polygon(curve.arc(1052, 512, 56, 44, 0, 180, 20), "#fbf7ec")
    for number in range(6):
        sheet.ellipse(1014 + number * 15, 506 - (number % 2) * 8, 16, 11, "#f3e3bd")
    return finished(sheet, 23)


def _wok(sheet, x, y):
    sheet.box(x - 110, y - 8, 220, 20, "#4a4f55", corner=5)
    for flame in range(-4, 5):
        sheet.polygon(
            curve.petal(x + flame * 18, y - 8, 30 - abs(flame) * 2, 15, -90),
            (GOLD, "#e07b3c")[flame % 2],
        )
    sheet.polygon(curve.arc(x, y - 64, 120, 54, 0, 180, 26), "#3c4046")
    sheet.ellipse(x, y - 64, 120, 20, "#545a61")
    sheet.line([(x - 118, y - 64), (x - 176, y - 88)], 12, BARK)
    rng = np.random.default_rng(1)
    for _ in range(40):
        spot = (x + rng.uniform(-92, 92), y - 66 + rng.uniform(-9, 9))
        sheet.ellipse(
            *spot, 12, 6, (TEA, RED, GOLD, "#8fb35c")[rng.integers(4)], turn=rng.uniform(0, 180)
        )
    steam(sheet, x, y - 84, 130)


def _chopping(sheet, x, y):
    sheet.box(x - 110, y - 14, 190, 16, "#d8b988", corner=6)
    for slice_ in range(7):
        sheet.ellipse(x - 80 + slice_ * 16, y - 20, 10, 9, "#e98a4a")
        sheet.ellipse(x - 80 + slice_ * 16, y - 20, 5, 4, "#f3b06e")
    for turn in (-160, -130, -110):
        sheet.polygon(curve.petal(x - 96, y - 16, 60, 26, turn), TEA)
    sheet.polygon(
        [(x + 34, y - 52), (x + 72, y - 52), (x + 72, y - 16), (x + 30, y - 16)], "#c9ced2"
    )


def woodwork():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#e3d2b4", "#c2a076", 560)
    sheet.box(360, 90, 560, 230, "#cdae80", corner=6)
    _tools(sheet, 390, 110)
    window(sheet, 70, 120, 220, 220)
    for number in range(5):
        sheet.polygon(
            [
                (1010 + number * 34, 560),
                (1034 + number * 34, 560),
                (1060 + number * 26, 150 + number * 16),
                (1040 + number * 26, 150 + number * 16),
            ],
            (WOOD, "#c79a68", "#b98a5a", "#d9b27c", "#a57c55")[number],
        )
    figure(
        sheet,
        410,
        690,
        400,
        Pose(
            lean=20, near_arm=(58, 8), far_arm=(68, 10), near_leg=(18, 10), far_leg=(-20, 6), nod=4
        ),
        Look(top=LAKE, bottom=BARK, style="short", hair="#8d8a86", apron=CLAY, glasses=True),
    )
    apprentice = figure(
        sheet,
        880,
        700,
        350,
        Pose(lean=14, near_arm=(50, 26), far_arm=(64, 14), near_leg=(10, 8), far_leg=(-12, 6)),
        Look(top=GOLD, bottom=NAVY, style="tail", apron=TEA),
        facing=-1,
    )
    table(sheet, 250, 540, 780, 200, "#b98a5a", 2)
    sheet.box(340, 508, 420, 32, "#e0bf8c", corner=3)
    for line in range(5):
        sheet.line(
            curve.smooth([(346, 514 + line * 5), (500, 512 + line * 6), (754, 514 + line * 5)], 8),
            1.3,
            "#b58c56",
            0.8,
        )
    _plane(sheet, 560, 508)
    hand = apprentice["near_hand"]
    sheet.polygon(
        [
            curve.moved(hand, -4, -8),
            curve.moved(hand, -150, 40),
            curve.moved(hand, -144, 58),
            curve.moved(hand, 6, 16),
        ],
        STONE,
    )
    sheet.polygon(curve.box(hand[0] - 12, hand[1] - 16, 34, 32, 8), BARK)
    for tooth in range(17):
        spot = hand + np.array([-144 + tooth * 9, 58 - tooth * 2.6])
        sheet.polygon([spot, curve.moved(spot, 4, 7), curve.moved(spot, 8, -2)], STONE)
    rng = np.random.default_rng(4)
    for _ in range(26):
        x, y = rng.uniform(300, 980), rng.uniform(730, 785)
        t = np.linspace(0, rng.uniform(4, 8), 22)
        sheet.line(
            np.column_stack([x + (14 - t) * np.cos(t), y + (9 - t) * 0.6 * np.sin(t)]),
            3,
            "#e9cd9b",
            0.95,
        )
    return finished(sheet, 24)


def _tools(sheet, x, y):
    sheet.polygon([(x + 10, y + 20), (x + 150, y + 40), (x + 150, y + 76), (x + 10, y + 36)], STONE)
    sheet.box(x + 146, y + 32, 44, 52, BARK, corner=12)
    for number in range(5):
        left = x + 220 + number * 36
        sheet.box(left, y + 10, 14, 56, (CLAY, WOOD)[number % 2], corner=6)
        sheet.polygon(
            [
                (left + 2, y + 66),
                (left + 12, y + 66),
                (left + 12, y + 120 + number * 5),
                (left + 2, y + 128 + number * 5),
            ],
            STONE,
        )
    sheet.box(x + 420, y + 40, 14, 140, WOOD, corner=5)
    sheet.box(x + 396, y + 16, 64, 30, "#5b6068", corner=5)
    sheet.line(
        [(x + 30, y + 190), (x + 30, y + 110), (x + 120, y + 190), (x + 30, y + 190)], 8, GOLD
    )
    for step in range(6):
        sheet.line([(x + 48 + step * 12, y + 190), (x + 48 + step * 12, y + 182)], 2, BARK)


def _plane(sheet, x, y):
    sheet.polygon([(x - 66, y), (x + 70, y), (x + 70, y - 34), (x - 54, y - 34)], "#8a5a36")
    sheet.polygon([(x - 14, y - 30), (x + 8, y - 72), (x + 22, y - 66), (x + 4, y - 28)], STONE)
    t = np.linspace(0, 9, 40)
    sheet.line(
        np.column_stack([x + 8 + (20 - t * 1.6) * np.cos(t), y - 70 + (20 - t * 1.6) * np.sin(t)]),
        4,
        "#f0d9ac",
    )


def laboratory():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#dde5df", "#bfb8a8", 560)
    sheet.box(420, 80, 470, 250, "#3f5f56", corner=6)
    sheet.outline(curve.box(420, 80, 470, 250, 6), 12, WOOD)
    _chalk_molecule(sheet, 520, 200)
    shelf(sheet, 1010, 110, 210, 320, 3, seed=9, fill="pots", colour="#c9bfa9")
    window(sheet, 80, 110, 240, 220)
    for x, style, top, pose in (
        (300, "bob", ROSE, Pose("front", near_arm=(30, -50), far_arm=(26, -66), nod=8, look=0.6)),
        (640, "short", LAKE, Pose("front", near_arm=(24, -60), far_arm=(70, -100), look=-0.3)),
        (940, "tail", GOLD, Pose("front", near_arm=(26, -60), far_arm=(30, -56), nod=6, look=-0.6)),
    ):
        spots = figure(
            sheet, x, 560, 400, pose, Look(top="#f8f6ee", bottom=NAVY, style=style), stands=False
        )
        sheet.polygon(
            [spots["neck"] + (-16, 2), spots["neck"] + (16, 2), spots["neck"] + (0, 40)], top
        )
        head = spots["head"]
        sheet.outline(curve.box(head[0] - 34, head[1] - 8, 68, 26, 12), 4, "#5f8f9a")
    table(sheet, 90, 560, 1100, 180, "#d8d2c2", 4)
    _microscope(sheet, 300, 560)
    _flask(sheet, 520, 560, 100, "#6fa393")
    _flask(sheet, 760, 560, 84, "#d9885f")
    _test_tubes(sheet, 640, 560)
    _scales(sheet, 960, 560)
    _flask(sheet, 1120, 560, 76, "#c9a441")
    return finished(sheet, 25)


def _chalk_molecule(sheet, x, y):
    ring = curve.oval(x, y, 66, steps=6)
    sheet.outline(ring, 4, "#eef2e6", 0.9)
    sheet.outline(curve.oval(x, y, 46, steps=6), 3, "#eef2e6", 0.5)
    for spot in ring[::2]:
        end = (spot - (x, y)) * 1.7 + (x, y)
        sheet.line([spot, end], 4, "#eef2e6", 0.9)
        sheet.circle(*end, 10, "#f2c77a", 0.95)
    for row in range(4):
        sheet.line([(680, 140 + row * 40), (840 - row % 2 * 40, 140 + row * 40)], 4, "#eef2e6", 0.7)


def _flask(sheet, x, foot, size, colour):
    body = [
        (x - size * 0.12, foot - size),
        (x + size * 0.12, foot - size),
        (x + size * 0.14, foot - size * 0.62),
        (x + size * 0.46, foot - size * 0.06),
        (x + size * 0.4, foot),
        (x - size * 0.4, foot),
        (x - size * 0.46, foot - size * 0.06),
        (x - size * 0.14, foot - size * 0.62),
    ]
    sheet.polygon(body, "#f2f7f4", 0.75)
    sheet.polygon(
        [
            (x - size * 0.3, foot - size * 0.34),
            (x + size * 0.3, foot - size * 0.34),
            (x + size * 0.44, foot - size * 0.05),
            (x + size * 0.38, foot - 3),
            (x - size * 0.38, foot - 3),
            (x - size * 0.44, foot - size * 0.05),
        ],
        colour,
        0.9,
    )
    sheet.outline(body, 3, "#8aa6a6", 0.9)
    sheet.line([(x - size * 0.17, foot - size), (x + size * 0.17, foot - size)], 6, "#8aa6a6")
    for number in range(4):
        sheet.circle(
            x + (number - 1.5) * size * 0.13,
            foot - size * (0.12 + 0.07 * (number % 3)),
            size * 0.035,
            "#ffffff",
            0.8,
        )


def _test_tubes(sheet, x, foot):
    for number, tone in enumerate((RED, GOLD, TEA, LAKE, PLUM)):
        left = x - 62 + number * 27
        sheet.box(left, foot - 96, 17, 90, "#f2f7f4", corner=8, opacity=0.9)
        sheet.box(left, foot - 60 + number * 4, 17, 54 - number * 4, tone, corner=8)
    for level in (-70, -22):
        sheet.box(x - 76, foot + level, 152, 10, WOOD, corner=3)
    sheet.box(x - 80, foot - 8, 160, 8, WOOD)


def _microscope(sheet, x, foot):
    sheet.box(x - 50, foot - 14, 100, 14, "#4c5562", corner=6)
    sheet.line(curve.arc(x - 4, foot - 78, 44, 64, -70, 82, 20), 15, "#4c5562")
    sheet.box(x - 52, foot - 54, 74, 9, "#343b45", corner=3)
    sheet.polygon(curve.moved(curve.box(-12, -62, 24, 84, 4), x - 18, foot - 100, -16), "#65707f")
    sheet.polygon(curve.moved(curve.box(-9, -90, 18, 34, 3), x - 18, foot - 100, -16), "#343b45")
    sheet.polygon(curve.moved(curve.box(-7, 20, 14, 20, 2), x - 18, foot - 100, -16), GOLD)


def _scales(sheet, x, foot):
    sheet.box(x - 46, foot - 10, 92, 10, "#8a7660", corner=4)
    sheet.line([(x, foot - 10), (x, foot - 120)], 7, GOLD)
    sheet.line([(x - 66, foot - 108), (x + 66, foot - 118)], 6, GOLD)
    for side, top in ((-66, -108), (66, -118)):
        sheet.line([(x + side, foot + top), (x + side - 22, foot + top + 56)], 1.6, BARK)
        sheet.line([(x + side, foot + top), (x + side + 22, foot + top + 56)], 1.6, BARK)
        sheet.polygon(curve.arc(x + side, foot + top + 56, 28, 14, 0, 180, 12), STONE)


def library():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#e6d8bd", "#c9a97f", 580)
    for number in range(4):
        if number != 2:
            shelf(sheet, 40 + number * 312, 60, 250, 500, 5, seed=30 + number)
    window(sheet, 672, 90, 240, 300)
    sheet.box(640, 470, 300, 90, "#b9916a", corner=5)
    sheet.box(640, 450, 300, 26, ROSE, corner=10)
    girl = figure(
        sheet,
        790,
        448,
        300,
        sitting(lean=-6, near_arm=(52, 66), far_arm=(60, 60), nod=14),
        Look(top=CREAM, bottom=LAKE, style="bob", child=True),
        facing=-1,
        stands=False,
    )
    _open_book(sheet, *girl["near_hand"], 60, RED)
    for rail in (1010, 1062):
        sheet.line([(rail, 570), (rail + 30, 90)], 8, BARK)
    for rung in range(9):
        sheet.line(
            [(1012 + rung * 3, 540 - rung * 52), (1064 + rung * 3, 540 - rung * 52)], 6, BARK
        )
    figure(
        sheet,
        1052,
        434,
        300,
        Pose("back", near_arm=(140, 10), far_arm=(30, 10), near_leg=(4, 0), far_leg=(6, 0)),
        Look(top=TEA, bottom=NAVY, style="short"),
    )
    rug(sheet, 560, 730, 560, 70, "#c98d7c")
    for x, style, top, look in ((330, "short", GOLD, 0.4), (760, "plaits", JADE, -0.4)):
        stool(sheet, x, 640, 90, 110)
        figure(
            sheet,
            x,
            640,
            280,
            Pose(
                "front",
                near_arm=(22, -62),
                far_arm=(22, -62),
                nod=8,
                near_leg=(16, 4),
                far_leg=(16, 4),
                look=look,
            ),
            Look(top=top, style=style, child=True, scarf=True),
            stands=False,
        )
    table(sheet, 200, 652, 700, 120, WOOD, 3)
    _open_book(sheet, 330, 634, 92, LAKE)
    _open_book(sheet, 760, 634, 92, CLAY)
    for number, tone in enumerate((RED, JADE, GOLD, PLUM)):
        sheet.box(500 + number * 4, 632 - number * 19, 110 - number * 9, 18, tone, corner=3)
        sheet.box(506 + number * 4, 637 - number * 19, 100 - number * 9, 8, CREAM)
    plant(sheet, 1180, 760, 170, LAKE)
    return finished(sheet, 26)


def _open_book(sheet, x, y, wide, cover):
    for side in (-1, 1):
        sheet.polygon(
            [
                (x, y + 12),
                (x + side * wide * 0.62, y + 4),
                (x + side * wide * 0.62, y - wide * 0.34),
                (x, y - wide * 0.26),
            ],
            cover,
        )
        page = curve.smooth(
            [(x, y + 6), (x + side * wide * 0.3, y - 2), (x + side * wide * 0.57, y + 1)], 6
        )
        top = curve.moved(page, 0, -wide * 0.3)
        sheet.polygon(np.vstack([page, top[::-1]]), "#fdf8ea")
        for line in range(4):
            sheet.line(curve.moved(page[2:-2], 0, -wide * (0.06 + 0.055 * line)), 1.5, STONE, 0.8)


def pottery():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#e5d3b8", "#b9946e", 570)
    shelf(sheet, 60, 90, 330, 400, 3, seed=14, fill="pots")
    shelf(sheet, 890, 90, 330, 400, 3, seed=22, fill="pots")
    window(sheet, 500, 90, 280, 230)
    stool(sheet, 520, 600, 110, 150)
    potter = figure(
        sheet,
        520,
        592,
        440,
        sitting(
            lean=24, near_arm=(50, 16), far_arm=(62, 14), nod=6, near_leg=(70, 74), far_leg=(96, 84)
        ),
        Look(top=JADE, bottom=BARK, style="short", hair="#8d8a86", apron=CLAY),
        stands=False,
    )
    x, y = potter["near_hand"][0] + 34, potter["near_hand"][1] + 44
    sheet.polygon([(x - 26, y + 18), (x + 26, y + 18), (x + 44, 760), (x - 44, 760)], BARK)
    sheet.ellipse(x, 752, 96, 20, "#8a6a4a")
    sheet.ellipse(x, y + 14, 104, 24, "#6f5442")
    sheet.ellipse(x, y + 6, 104, 24, "#8f6f54")
    for ring in (88, 66):
        sheet.outline(curve.oval(x, y + 6, ring, ring * 0.22), 2, "#b3926f")
    vase = curve.smooth([(30, -120), (24, -100), (52, -56), (50, -20), (34, 4)], 7)
    sheet.polygon(curve.moved(np.vstack([vase, (vase * (-1, 1))[::-1]]), x, y), "#c98f68")
    sheet.ellipse(x, y - 120, 30, 9, "#9d6a4a")
    for row in range(7):
        half = np.interp(-100 + row * 15, vase[:, 1], vase[:, 0])
        sheet.line(curve.arc(x, y - 100 + row * 15, half * 0.94, 6, 10, 170, 14), 2, "#a8714e", 0.8)
    for hand in ("far_hand", "near_hand"):
        sheet.circle(*potter[hand], 17, mix(SKIN[0], "#c98f68", 0.3))
    child_spots = figure(
        sheet,
        900,
        740,
        300,
        Pose(lean=12, near_arm=(40, 70), far_arm=(50, 60), nod=8),
        Look(top=ROSE, bottom=NAVY, style="plaits", apron=CREAM, child=True),
        facing=-1,
    )
    pot(sheet, *(child_spots["near_hand"] + (-12, 20)), 70, CLAY, 2)
    basket(sheet, 1090, 690, 150, 84)
    for lump in range(5):
        sheet.circle(1040 + lump * 25, 682 - lump % 2 * 12, 24, ("#b98560", "#a9744f")[lump % 2])
    return finished(sheet, 27)


def robot():
    sheet = Sheet(WIDE, HIGH)
    room(sheet, "#dfe2da", "#c7b494", 560)
    sheet.box(70, 100, 380, 220, "#f6f3e8", corner=8)
    sheet.outline(curve.box(70, 100, 380, 220, 8), 8, STONE)
    _flow_chart(sheet, 100, 130)
    window(sheet, 930, 100, 260, 230)
    figure(
        sheet,
        250,
        570,
        300,
        Pose("front", near_arm=(26, -60), far_arm=(30, -60), nod=6, look=0.7),
        Look(top=GOLD, style="short", child=True, glasses=True),
        stands=False,
    )
    figure(
        sheet,
        1010,
        570,
        300,
        Pose("front", near_arm=(130, 12), far_arm=(24, -60), look=-0.7),
        Look(top=ROSE, style="plaits", child=True, scarf=True),
        stands=False,
    )
    figure(
        sheet,
        800,
        566,
        400,
        Pose("front", near_arm=(14, 10), far_arm=(30, -40), look=-0.6, nod=4),
        Look(top=LAKE, style="bob"),
        stands=False,
    )
    table(sheet, 110, 580, 1060, 170, "#c9a877", 3)
    _laptop(sheet, 260, 580)
    _walking_robot(sheet, 560, 580)
    _small_parts(sheet, 900, 580)
    return finished(sheet, 28)


def _flow_chart(sheet, x, y):
    boxes = ((0, 0, TEA), (130, 0, LAKE), (260, 0, CLAY), (130, 100, GOLD))
    for start, end in (
        ((60, 30), (130, 30)),
        ((190, 30), (260, 30)),
        ((160, 60), (160, 100)),
        ((130, 130), (30, 130)),
        ((30, 130), (30, 60)),
    ):
        sheet.line([(x + start[0], y + start[1]), (x + end[0], y + end[1])], 4, STONE)
    for left, top, tone in boxes:
        sheet.box(x + left, y + top, 62, 60, tone, corner=10)
        sheet.line([(x + left + 14, y + top + 24), (x + left + 48, y + top + 24)], 4, CREAM)
        sheet.line([(x + left + 14, y + top + 37), (x + left + 38, y + top + 37)], 4, CREAM)


def _laptop(sheet, x, y):
    sheet.polygon(
        [(x - 96, y - 110), (x + 70, y - 110), (x + 84, y - 6), (x - 90, y - 6)], "#5b6470"
    )
    sheet.polygon([(x - 110, y), (x + 104, y), (x + 88, y - 12), (x - 94, y - 12)], "#78818c")
    sheet.circle(x - 6, y - 58, 13, "#c3c9cf")


def _walking_robot(sheet, x, y):
    steel, dark = "#8fa5ac", "#5b6b74"
    for side in (-1, 1):
        knee = (x + side * 58 + 12, y - 66)
        sheet.line([(x + side * 34, y - 104), knee, (x + side * 50, y - 14)], 21, dark)
        sheet.circle(*knee, 14, GOLD)
        sheet.box(x + side * 50 - 32, y - 20, 64, 20, steel, corner=8)
        elbow = (x + side * 112, y - 168 if side > 0 else y - 140)
        hand = (x + side * 124, y - 236 if side > 0 else y - 92)
        sheet.line([(x + side * 62, y - 190), elbow, hand], 17, dark)
        sheet.circle(*elbow, 12, GOLD)
        for claw in (-1, 1):
            tip = -26 if side > 0 else 26
            sheet.line(
                [
                    hand,
                    (hand[0] + claw * 14, hand[1] + tip * 0.5),
                    (hand[0] + claw * 8, hand[1] + tip),
                ],
                7,
                steel,
            )
    sheet.box(x - 66, y - 214, 132, 118, steel, corner=18)
    sheet.box(x - 44, y - 190, 88, 56, "#dfe8e6", corner=8)
    sheet.line(
        curve.smooth(
            [
                (x - 36, y - 160),
                (x - 16, y - 162),
                (x - 4, y - 180),
                (x + 8, y - 146),
                (x + 18, y - 162),
                (x + 38, y - 162),
            ],
            4,
        ),
        4,
        RED,
    )
    for light, tone in enumerate((RED, GOLD, TEA)):
        sheet.circle(x - 26 + light * 26, y - 116, 8, tone)
    sheet.box(x - 16, y - 232, 32, 22, dark)
    sheet.box(x - 54, y - 310, 108, 82, lighter(steel, 0.15), corner=22)
    sheet.box(x - 40, y - 292, 80, 42, "#2f3d47", corner=14)
    for eye in (-18, 18):
        sheet.circle(x + eye, y - 271, 9, "#a9e0d6")
        sheet.circle(x + eye, y - 273, 4, "#ffffff")
    sheet.line([(x, y - 310), (x, y - 340)], 5, dark)
    sheet.circle(x, y - 346, 9, RED)


def _small_parts(sheet, x, y):
    for left, size in ((0, 34), (70, 24)):
        gear = np.vstack(
            [
                curve.arc(
                    x + left,
                    y - size,
                    size * (1.0 if step % 2 else 0.8),
                    size * (1.0 if step % 2 else 0.8),
                    step * 20,
                    step * 20 + 20,
                    3,
                )
                for step in range(18)
            ]
        )
        sheet.polygon(gear, (CLAY, GOLD)[left > 0])
        sheet.circle(x + left, y - size, size * 0.3, "#c9a877")
    sheet.box(x + 120, y - 26, 84, 26, TEA, corner=4)
    for pin in range(6):
        sheet.box(x + 128 + pin * 12, y - 34, 5, 10, STONE)
    sheet.line([(x + 220, y - 6), (x + 262, y - 40)], 8, RED)
    sheet.line([(x + 262, y - 40), (x + 276, y - 52)], 4, STONE)
