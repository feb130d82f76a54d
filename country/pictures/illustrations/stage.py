"""Music, dance and theatre."""

import numpy as np
from studio import curve, texture
from studio.colour import (
    BARK,
    CLAY,
    CREAM,
    GOLD,
    HAIR,
    INK,
    JADE,
    LAKE,
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN,
    TEA,
    WOOD,
    darker,
    lighter,
    mix,
)
from studio.figures import Look, Pose, figure, sitting
from studio.sheet import Sheet
from studio.things import (
    cloud,
    disc,
    hill,
    lantern,
    note,
    plant,
    shadow,
    sky,
    stool,
    tree,
)

WIDE, HIGH = 1280, 800


def finished(sheet, seed=1):
    texture.grain(sheet, seed, 0.035)
    return sheet


def chorus():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#eadcc0", "#f1e6cf", bottom=600)
    disc(sheet, 640, 330, 290, "#f6eed9")
    sheet.wash("#c39b6f", "#d5b186", top=600)
    rng = np.random.default_rng(3)
    tops = (CREAM, CREAM, CREAM)
    for row, (count, ground, height, block) in enumerate(
        ((7, 470, 250, "#a57c55"), (8, 545, 250, "#b58c62"), (7, 625, 250, "#c39b6f"))
    ):
        sheet.box(120 - row * 26, ground - 8, 1040 + row * 52, 90, block, corner=6)
        sheet.line(
            [(124 - row * 26, ground - 5), (1156 + row * 26, ground - 5)], 3, lighter(block, 0.3)
        )
        for number in range(count):
            x = 640 + (number - (count - 1) / 2) * (122 + row * 6)
            girl = (number + row) % 2 == 0
            look = Look(
                top=tops[row],
                bottom=(RED if girl else NAVY),
                style=("plaits", "short", "bob", "short", "tail", "short")[
                    (number * 2 + row + (0 if girl else 1)) % 6
                ],
                scarf=True,
                child=True,
                skirt=0.5 if girl else 0,
                hair=(HAIR, "#44362e")[number % 2],
                skin=SKIN[(number + row) % 2],
            )
            figure(
                sheet,
                x,
                ground,
                height,
                Pose(
                    "front",
                    near_arm=(7, 4),
                    far_arm=(7, 4),
                    look=(640 - x) / 700,
                    singing=rng.random() < 0.7,
                ),
                look,
            )
    shadow(sheet, 640, 770, 90)
    figure(
        sheet,
        640,
        770,
        320,
        Pose("back", near_arm=(104, 26), far_arm=(96, 44)),
        Look(top=PLUM, bottom="#4a4350", style="bun"),
    )
    for x, y, size, pair in (
        (150, 190, 66, True),
        (290, 110, 50, False),
        (980, 120, 60, True),
        (1120, 210, 48, False),
        (640, 76, 46, False),
        (440, 60, 40, False),
        (830, 66, 44, False),
    ):
        note(sheet, x, y, size, CLAY, 0.7, pair)
    return finished(sheet, 3)


def ensemble():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#dfe3d2", "#eee7d2", bottom=590)
    sheet.wash("#bb9a74", "#cfb08a", top=590)
    disc(sheet, 640, 320, 250, "#f6eed9")
    for x in (150, 1130):
        lantern(sheet, x, 130, 90)
    _screen_of_bamboo(sheet)
    for x in (230, 480, 790, 1050):
        stool(sheet, x, 560, 92, 128)
        shadow(sheet, x + 20, 700, 100)
    erhu = figure(
        sheet,
        230,
        552,
        380,
        sitting(near_arm=(14, 84), far_arm=(66, 50)),
        Look(top="#f2e8d2", bottom=NAVY, style="short"),
        stands=False,
    )
    _erhu(sheet, erhu["near_knee"] + (10, -14), erhu["near_hand"])
    pipa = figure(
        sheet,
        480,
        552,
        370,
        sitting(near_arm=(24, 92), far_arm=(52, 100)),
        Look(top=ROSE, bottom=PLUM, style="bun", skirt=0.9),
        stands=False,
    )
    _pipa(sheet, pipa["near_hand"])
    flute = figure(
        sheet,
        790,
        552,
        380,
        sitting(near_arm=(58, 96), far_arm=(70, 78)),
        Look(top=JADE, bottom="#4d6659", style="short"),
        facing=-1,
        stands=False,
    )
    _flute(sheet, flute["head"])
    figure_drum = figure(
        sheet,
        1050,
        552,
        370,
        sitting(near_arm=(30, 96), far_arm=(46, 40)),
        Look(top=GOLD, bottom=BARK, style="tail"),
        facing=-1,
        stands=False,
    )
    _stand_drum(sheet, 930, 610, figure_drum)
    for x, y, size, pair in ((350, 170, 56, True), (650, 110, 48, False), (900, 190, 56, True)):
        note(sheet, x, y, size, JADE, 0.8, pair)
    return finished(sheet, 4)


def _screen_of_bamboo(sheet):
    for panel in range(5):
        x = 280 + panel * 148
        sheet.box(x, 150, 138, 420, "#f3ead4", corner=4)
        sheet.outline(curve.box(x, 150, 138, 420, 4), 7, WOOD)
        for stem in (0.3, 0.66):
            foot = x + 138 * stem
            sheet.line([(foot, 556), (foot + 8, 190)], 6, mix(TEA, "#f3ead4", 0.35))
            for step in range(5):
                for side in (-1, 1):
                    leaf = curve.petal(foot + 6, 230 + step * 62, 52, 13, 90 - side * 58)
                    sheet.polygon(leaf, mix(TEA, "#f3ead4", 0.25 + 0.1 * (step % 2)))


def _erhu(sheet, foot, hand):
    x, y = foot
    sheet.line([(x, y), (x + 16, y - 240)], 8, "#5d3324")
    sheet.polygon(curve.oval(x, y - 12, 30, 26), "#8a4a2e")
    sheet.polygon(curve.oval(x + 6, y - 12, 17, 21), "#d9c79f")
    for peg in (196, 222):
        sheet.line([(x - 6, y - peg), (x + 34, y - peg - 6)], 5, "#3f241b")
    sheet.line([(x + 8, y - 14), (x + 20, y - 236)], 1.6, CREAM)
    sheet.line([hand, (x + 92, y - 44)], 4, "#5d3324")
    sheet.line([curve.moved(hand, 0, 7), (x + 92, y - 38)], 2, CREAM)


def _pipa(sheet, hand):
    x, y = hand
    body = curve.smooth(
        [
            (0, -120),
            (16, -64),
            (52, -10),
            (60, 46),
            (30, 84),
            (-30, 84),
            (-60, 46),
            (-52, -10),
            (-16, -64),
        ],
        7,
        closed=True,
    )
    sheet.polygon(curve.moved(body, x + 16, y + 26, 10), "#9a6238")
    sheet.polygon(curve.moved(body * 0.86, x + 16, y + 28, 10), "#dcb57c")
    sheet.polygon(curve.moved(curve.box(-10, -196, 20, 120, 6), x + 16, y + 26, 10), "#6b3d26")
    for string in (-7, -2, 3, 8):
        sheet.line(
            curve.moved([(string, -180), (string * 1.8, 62)], x + 16, y + 26, 10), 1.3, "#fbf5e6"
        )
    for fret in range(6):
        sheet.line(
            curve.moved([(-16, -58 + fret * 12), (16, -58 + fret * 12)], x + 16, y + 26, 10),
            2,
            "#6b3d26",
        )
    for side in (-1, 1):
        for peg in range(2):
            sheet.line(
                curve.moved(
                    [(side * 8, -176 + peg * 22), (side * 28, -180 + peg * 22)], x + 16, y + 26, 10
                ),
                5,
                "#3f241b",
            )
    sheet.circle(x + 10, y + 8, 11, SKIN[0])


def _flute(sheet, head):
    x, y = head
    sheet.line([(x + 8, y + 18), (x - 190, y + 44)], 10, "#c9a35d")
    for hole in range(7):
        sheet.circle(x - 60 - hole * 18, y + 26 + hole * 2.4, 2.6, "#5d3f22")
    for band in (-30, -170):
        sheet.line([(x + band, y + 16 - band * 0.12), (x + band, y + 28 - band * 0.12)], 4, RED)
    sheet.line([(x - 188, y + 46), (x - 196, y + 96)], 2.4, RED)


def _stand_drum(sheet, x, y, spots):
    for leg in (-34, 0, 34):
        sheet.line([(x + leg * 0.5, y - 20), (x + leg, y + 92)], 6, BARK)
    sheet.polygon([(x - 56, y - 70), (x + 56, y - 70), (x + 46, y - 16), (x - 46, y - 16)], RED)
    sheet.ellipse(x, y - 70, 57, 15, CREAM)
    sheet.outline(curve.oval(x, y - 70, 57, 15), 3, GOLD)
    for stud in range(-4, 5):
        sheet.circle(x + stud * 12, y - 54 + 3 * np.cos(stud / 3), 3, GOLD)
    for hand in (spots["near_hand"], spots["far_hand"]):
        sheet.line([hand, (x + 16, y - 76)], 4.5, "#e7d2a4")


def group_dance():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#e7d2c4", "#f3e6d4", "#f0d9c2", bottom=620)
    disc(sheet, 640, 300, 240, "#f9ead2")
    sheet.wash("#b98a72", "#cda487", top=620)
    for x, y, size in ((170, 130, 120), (1080, 170, 140), (420, 90, 70), (900, 76, 80)):
        cloud(sheet, x, y, size, "#fbf1e0", 0.8)
    places = (
        (200, 640, 300, 1),
        (400, 690, 320, 1),
        (880, 690, 320, -1),
        (1080, 640, 300, -1),
        (640, 736, 370, 1),
    )
    for number, (x, y, height, facing) in enumerate(places):
        shadow(sheet, x, y + 4, height * 0.32)
        lead = number == 4
        pose = Pose(
            "front",
            lean=0 if lead else 7 * facing,
            near_arm=(118, 18) if lead else (128 if facing > 0 else 64, 12),
            far_arm=(118, 18) if lead else (64 if facing > 0 else 128, 12),
            near_leg=(6, 0),
            far_leg=(6, 0),
            look=0 if lead else facing * 0.6,
            nod=-4,
        )
        dress = (ROSE, "#c9707c", "#c9707c", ROSE, RED)[number]
        spots = figure(
            sheet,
            x,
            y,
            height,
            pose,
            Look(top=dress, bottom=lighter(dress, 0.12), style="bun", skirt=0.93, child=not lead),
        )
        for side in ("near", "far"):
            _water_sleeve(sheet, spots[f"{side}_elbow"], spots[f"{side}_hand"], height, number)
        sheet.ribbon(
            [spots["hip"] + (-0.09 * height, -6), spots["hip"] + (0.09 * height, -6)],
            0.045 * height,
            GOLD,
        )
        sheet.circle(spots["head"][0], spots["head"][1] - 0.135 * height, 0.02 * height, GOLD)
    for x, y in ((90, 700), (1190, 700)):
        plant(sheet, x, y, 120, LAKE, TEA)
    return finished(sheet, 5)


def _water_sleeve(sheet, elbow, hand, height, number):
    """The long white silk that carries the arm's movement further."""
    way = (hand - elbow) / np.hypot(*(hand - elbow))
    across = np.array([-way[1], way[0]]) * (1 if way[0] < 0 else -1)
    t = np.linspace(0, 1, 26)[:, None]
    wave = np.sin(t * 4.4 + number) * 0.075 * height * t
    line = hand + way * t * 0.36 * height + across * (wave - 0.20 * height * t**2)
    sheet.ribbon(line, np.linspace(0.05, 0.105, 26) * height, "#fdf7ea", 0.95)
    sheet.ribbon(line[4:], np.linspace(1, 3, 22), ROSE, 0.5)


def stage_drama():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#33415c", "#4f5f7a", "#8a7f86")
    disc(sheet, 870, 210, 92, "#f6e7b6")
    for x, y in ((420, 130), (520, 220), (700, 110), (620, 250), (1010, 120), (360, 230)):
        sheet.polygon(curve.star(x, y, 12, 5, 5), "#f6e7b6")
    hill(sheet, [(150, 520), (400, 420), (680, 490), (960, 400), (1150, 500)], "#46607a")
    _painted_house(sheet)
    sheet.wash("#a97c54", "#bd9166", "#8a6243", top=580, bottom=690)
    for x in range(160, 1130, 62):
        sheet.line([(x + (640 - x) * 0.12, 580), (x, 690)], 1.6, "#7d593b", 0.6)
    shadow(sheet, 520, 668, 90)
    shadow(sheet, 730, 668, 90)
    fox = figure(
        sheet,
        520,
        664,
        250,
        Pose(lean=8, near_arm=(70, 34), far_arm=(96, 24), near_leg=(20, 16), far_leg=(-20, 10)),
        Look(top=CLAY, bottom="#8c5238", style="short", child=True),
    )
    _fox_ears_and_tail(sheet, fox)
    crow = figure(
        sheet,
        730,
        664,
        250,
        Pose("front", near_arm=(112, 14), far_arm=(112, 14), look=-0.8, singing=True),
        Look(top="#454a5e", bottom="#343848", style="bob", child=True),
    )
    _crow_wings(sheet, crow)
    _curtains(sheet)
    sheet.box(0, 690, WIDE, HIGH - 690, "#4a343a")
    sheet.box(0, 690, WIDE, 26, "#5f3a33")
    for x in range(170, 1120, 88):
        sheet.ellipse(x, 692, 24, 11, "#f7dd9c")
    _audience(sheet)
    return finished(sheet, 6)


def _painted_house(sheet):
    sheet.ribbon([(1010, 590), (1000, 300)], [40, 26], "#6b4f3e")
    for across, up, radius in ((-50, 330, 76), (40, 320, 86), (0, 260, 76)):
        sheet.circle(1000 + across, up, radius, "#5c7a62")
    sheet.ribbon([(1000, 400), (900, 372)], [16, 8], "#6b4f3e")
    sheet.box(230, 430, 140, 160, "#d9b98d")
    sheet.polygon([(210, 436), (300, 350), (390, 436)], "#9c5847")
    sheet.box(276, 500, 48, 90, "#7a4c3a")
    sheet.circle(300, 410, 17, "#f6e7b6")


def _fox_ears_and_tail(sheet, spots):
    x, y = spots["head"]
    for side in (-14, 20):
        sheet.polygon(
            [(x + side - 14, y - 20), (x + side + 2, y - 52), (x + side + 16, y - 20)], CLAY
        )
        sheet.polygon(
            [(x + side - 6, y - 24), (x + side + 2, y - 42), (x + side + 8, y - 24)], CREAM
        )
    hx, hy = spots["hip"]
    tail = curve.smooth(
        [(hx - 8, hy), (hx - 60, hy + 16), (hx - 92, hy - 36), (hx - 74, hy - 84)], 10
    )
    sheet.ribbon(tail, 14 + 26 * np.sin(np.linspace(0.2, np.pi, len(tail))), CLAY)
    sheet.ribbon(tail[-8:], np.linspace(26, 8, 8), CREAM)


def _crow_wings(sheet, spots):
    for side, way in (("near", 1), ("far", -1)):
        shoulder, hand = spots[f"{side}_shoulder"], spots[f"{side}_hand"]
        for number in range(6):
            root = shoulder + (hand - shoulder) * (0.25 + 0.15 * number)
            sheet.polygon(
                curve.petal(*root, 62 + 5 * number, 24, 90 - way * (8 + number * 6)),
                ("#3b4052", "#50566c")[number % 2],
            )
    x, y = spots["head"]
    sheet.polygon([(x - 16, y + 4), (x + 4, y + 4), (x - 14, y + 20)], GOLD)


def _curtains(sheet):
    for side in (0, 1):
        for fold in range(6):
            x = fold * 33 if side == 0 else WIDE - 33 - fold * 33
            tone = (RED, darker(RED, 0.16))[fold % 2]
            edge = curve.smooth(
                [(x, 0), (x, 420), (x + (6 - fold if side == 0 else fold - 6) * -4, 700)], 8
            )
            sheet.ribbon(curve.moved(edge, 17, 0), 36, tone)
        knot = 190 if side == 0 else WIDE - 190
        sheet.circle(knot - 40 if side == 0 else knot + 40, 470, 14, GOLD)
    for number in range(9):
        x = number * 160
        sheet.polygon(
            np.vstack([curve.arc(x, 0, 88, 118, 0, 180, 20)]), (RED, darker(RED, 0.12))[number % 2]
        )
        sheet.line(curve.arc(x, 0, 84, 112, 10, 170, 20), 4, GOLD)


def _audience(sheet):
    rng = np.random.default_rng(2)
    for row, (y, size, tone) in enumerate(((752, 30, "#3d2f35"), (800, 38, "#2c2329"))):
        for number in range(17 - row * 3):
            x = (number + 0.5 * (row % 2) + 0.3) * (78 + row * 16) + rng.normal(0, 6)
            sheet.circle(x, y - 8, size * 0.62, tone)
            sheet.ellipse(x, y + size * 1.1, size * 1.05, size, tone)
            if rng.random() < 0.4:
                for side in (-1, 1):
                    sheet.circle(x + side * size * 0.56, y - 4, size * 0.2, tone)


def shadow_play():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#43332f", "#55403a", "#3a2c2a")
    sheet.box(190, 96, 900, 430, "#7b4a32", corner=10)
    for radius, opacity in ((420, 0.12), (330, 0.16)):
        sheet.ellipse(640, 310, radius * 1.25, radius * 0.8, "#f6c979", opacity, blur=40)
    sheet.box(218, 124, 844, 374, "#f7e3b2")
    sheet.ellipse(640, 310, 360, 150, "#fff4d3", 0.75, blur=50)
    _shadow_scene(sheet)
    for x in (196, 1084):
        lantern(sheet, x, 150, 84)
    sheet.polygon([(150, 98), (190, 50), (1090, 50), (1130, 98)], "#8f3a2f")
    for x in range(170, 1120, 34):
        sheet.polygon(curve.arc(x, 96, 19, 26, 0, 180, 12), (GOLD, "#c9553f")[(x // 34) % 2])
    sheet.wash("#5a3f33", "#6d4d3c", top=560)
    rng = np.random.default_rng(6)
    for number in range(9):
        x = 120 + number * 130 + rng.normal(0, 10)
        y = 770 + (number % 2) * 44
        look = Look(
            top=(JADE, ROSE, GOLD, LAKE, CREAM, CLAY)[number % 6],
            style=("short", "bob", "plaits", "short", "tail")[number % 5],
            child=True,
        )
        stool(sheet, x, y - 66, 80, 110, "#8a6546")
        figure(
            sheet,
            x,
            y - 70,
            230,
            Pose(
                "back",
                near_arm=(150, 8) if number in (2, 6) else (8, 6),
                far_arm=(8, 6),
                near_leg=(12, 0),
                far_leg=(12, 0),
            ),
            look,
            stands=False,
        )
    return finished(sheet, 7)


def _shadow_scene(sheet):
    dark = "#3b231d"
    for x, size in ((300, 1.0), (985, 0.9)):
        sheet.ribbon(
            curve.smooth([(x, 496), (x + 12, 400), (x - 6, 300)], 8),
            np.linspace(20, 8, 17),
            "#5d6b3c",
        )
        for number in range(11):
            turn = -170 + number * 16
            sheet.polygon(
                curve.petal(x - 6, 300, 92 * size, 26, turn),
                ("#4f6a3d", "#6f7f3c")[number % 2],
                0.95,
            )
    _puppet(sheet, 500, 486, 1, RED, "#2f6f6a")
    _puppet(sheet, 790, 486, -1, "#2f5f86", GOLD)
    monkey_cloud = curve.smooth(
        [(590, 220), (620, 190), (660, 204), (700, 188), (730, 220), (690, 236), (630, 236)],
        7,
        closed=True,
    )
    sheet.polygon(monkey_cloud, "#8d6b86", 0.8)
    for x in (560, 720, 860):
        sheet.line([(x, 496), (x - 6, 520)], 2, dark, 0.6)
    sheet.box(218, 484, 844, 14, "#a9733f")


def _puppet(sheet, x, y, facing, robe, trim):
    """A leather figure: jointed arms, cut-out patterns, rods below."""

    def put(points, colour, opacity=0.95):
        sheet.polygon(curve.moved(np.asarray(points) * (facing, 1), x, y), colour, opacity)

    put(
        curve.smooth(
            [(-14, -150), (24, -150), (40, -60), (62, 0), (-66, 0), (-40, -70)], 7, closed=True
        ),
        robe,
    )
    for row in range(3):
        for column in range(-2 - row // 2, 3 + row // 2):
            put(curve.star(column * 19, -20 - row * 34 + 6, 8, 3, 6), "#ffe9bd")
    put([(-68, -8), (64, -8), (62, 2), (-66, 2)], trim)
    put(curve.smooth([(-20, -142), (30, -142), (24, -112), (-16, -112)], 6, closed=True), trim)
    put(
        curve.smooth(
            [(-8, -150), (28, -154), (38, -178), (44, -188), (34, -206), (8, -214), (-16, -196)],
            7,
            closed=True,
        ),
        "#f2d9a0",
    )
    put(
        curve.smooth(
            [(-22, -176), (-20, -216), (10, -236), (34, -212), (8, -206), (-4, -180)],
            7,
            closed=True,
        ),
        INK,
    )
    put(curve.smooth([(-12, -218), (8, -262), (32, -222)], 7, closed=True), trim)
    put(curve.oval(26, -190, 3.4), INK)
    for plume in range(3):
        sheet.line(
            curve.moved(
                curve.smooth(
                    np.array([(-4, -226), (-40, -268 + plume * 20), (-84, -246 + plume * 30)])
                    * (facing, 1),
                    8,
                ),
                x,
                y,
            ),
            3,
            trim,
        )
    for elbow, hand in (((60, -124), (104, -156)), ((50, -100), (98, -92))):
        sheet.ribbon(
            curve.moved(np.array([(14, -138), elbow]) * (facing, 1), x, y),
            [22, 17],
            darker(robe, 0.12),
        )
        sheet.ribbon(curve.moved(np.array([elbow, hand]) * (facing, 1), x, y), [15, 9], trim)
        sheet.circle(*curve.moved(np.array([hand]) * (facing, 1), x, y)[0], 7, "#f2d9a0")
        sheet.line(curve.moved(np.array([hand, (40, 10)]) * (facing, 1), x, y), 1.8, "#3b231d", 0.6)
    sheet.line(curve.moved(np.array([(104, -170), (116, -60)]) * (facing, 1), x, y), 4, "#6b4a2c")


def drum():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#d9b98c", "#f5e3bd", 600)
    disc(sheet, 980, 210, 104, "#f0c98a")
    hill(sheet, [(-20, 480), (250, 380), (560, 470), (860, 400), (1300, 480)], "#cfa36b")
    hill(sheet, [(-20, 560), (300, 500), (700, 560), (1300, 510)], "#c08f5a")
    hill(sheet, [(-20, 640), (500, 600), (1300, 636)], "#b58350")
    for x, y, size in ((90, 560, 130), (1200, 540, 140), (1110, 520, 100)):
        tree(sheet, x, y, size, "#a9863f", seed=x)
    dust = np.random.default_rng(4)
    for _ in range(60):
        sheet.ellipse(
            dust.uniform(0, WIDE),
            dust.uniform(690, 780),
            dust.uniform(20, 70),
            dust.uniform(4, 12),
            "#dcb784",
            0.35,
            blur=4,
        )
    drummers = (
        (230, 690, 320, 1, 0),
        (470, 650, 270, 1, 1),
        (680, 716, 370, 1, 2),
        (900, 650, 270, -1, 1),
        (1100, 690, 320, -1, 0),
    )
    for x, y, height, facing, step in drummers:
        shadow(sheet, x, y + 6, height * 0.3)
        _drummer(sheet, x, y, height, facing, step)
    return finished(sheet, 8)


def _drummer(sheet, x, y, height, facing, step):
    leap = (0, 0.03, 0.1)[step]
    pose = Pose(
        lean=(-8, -4, -12)[step],
        nod=-6,
        near_arm=((142, 24), (58, 60), (150, 10))[step],
        far_arm=((40, 60), (140, 20), (64, 60))[step],
        near_leg=((30, 40), (18, 24), (66, 70))[step],
        far_leg=((-14, 14), (-18, 10), (-24, 56))[step],
    )
    spots = figure(
        sheet,
        x,
        y - leap * height,
        height,
        pose,
        Look(
            top=CREAM,
            bottom="#b5392f" if step == 2 else NAVY,
            hat="kerchief",
            hat_colour=CREAM,
            style="short",
            skin=SKIN[1],
            shoes=BARK,
        ),
        facing,
    )
    hx, hy = spots["hip"]
    sheet.ribbon(
        [(hx - 0.08 * height, hy - 0.06 * height), (hx + 0.08 * height, hy - 0.06 * height)],
        0.06 * height,
        RED,
    )
    drum_turn = -14 * facing
    barrel = (
        curve.smooth(
            [
                (-0.09, -0.045),
                (0, -0.062),
                (0.09, -0.045),
                (0.09, 0.045),
                (0, 0.062),
                (-0.09, 0.045),
            ],
            6,
            closed=True,
        )
        * height
    )
    place = (hx + facing * 0.07 * height, hy - 0.03 * height)
    sheet.polygon(curve.moved(barrel, *place, drum_turn), RED)
    for end in (-0.09, 0.09):
        sheet.polygon(
            curve.moved(
                curve.oval(end * height, 0, 0.018 * height, 0.05 * height), *place, drum_turn
            ),
            CREAM,
        )
        for stud in (-0.03, 0, 0.03):
            sheet.circle(
                *curve.moved([(end * 0.76 * height, stud * height)], *place, drum_turn)[0],
                0.006 * height,
                GOLD,
            )
    for side in ("near", "far"):
        hand, elbow = spots[f"{side}_hand"], spots[f"{side}_elbow"]
        way = (hand - elbow) / np.hypot(*(hand - elbow))
        tip = hand + way * 0.1 * height
        sheet.line([hand, tip], 0.016 * height, "#e7d2a4")
        ribbon = curve.smooth(
            [
                tip,
                tip + np.array([-facing * 0.1, 0.0]) * height,
                tip + np.array([-facing * 0.17, 0.1]) * height,
                tip + np.array([-facing * 0.3, 0.06]) * height,
            ],
            9,
        )
        sheet.ribbon(ribbon, np.linspace(0.03, 0.012, len(ribbon)) * height, RED)
