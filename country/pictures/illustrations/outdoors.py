"""Work and sport under the open sky."""

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
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN,
    STONE,
    STRAW,
    TEA,
    WOOD,
    along,
    darker,
    lighter,
)
from studio.crowd import child
from studio.figures import Look, Pose, figure
from studio.sheet import Sheet
from studio.things import (
    ball,
    basket,
    blossom,
    cloud,
    disc,
    fir,
    grass,
    hill,
    shadow,
    sky,
    tree,
)

from illustrations.stage import HIGH, WIDE, finished


def farm_field():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#b4d0d4", "#f6ead0", 420)
    disc(sheet, 1010, 170, 76, "#f8e3ae")
    cloud(sheet, 300, 140, 130)
    cloud(sheet, 700, 90, 80)
    hill(sheet, [(-20, 330), (260, 230), (560, 320), (900, 240), (1300, 330)], "#a9c3b4")
    hill(sheet, [(-20, 390), (420, 340), (800, 380), (1300, 340)], "#8fb08f")
    for x, size in ((120, 90), (200, 70), (1130, 96), (1210, 74), (620, 56)):
        tree(sheet, x, 398, size, TEA, seed=x)
    _cottage(sheet, 880, 392, 120)
    sheet.wash("#c4d7c4", "#a9c9bf", "#8fb8b4", top=400)
    for number, y in enumerate((400, 448, 516, 610, 728)):
        edge = curve.smooth([(-20, y + 6), (400, y - 8), (900, y + 8), (1300, y - 4)], 12)
        sheet.ribbon(edge, 7 + number * 4, "#8b7a4e")
        sheet.ribbon(edge - (0, 3 + number * 2), 4 + number * 2, TEA)
    rng = np.random.default_rng(5)
    for row, y in enumerate((470, 494, 544, 578, 640, 684, 760)):
        step = 20 + row * 7
        for x in np.arange(-10, 1300, step):
            if (row < 4 or x < 560 or x > 1120) and rng.random() < 0.93:
                for turn in (-112, -90, -68):
                    sheet.polygon(
                        curve.petal(x, y, 12 + row * 4.5, 4 + row, turn, tip=0.4),
                        along((TEA, "#9fb85f", MOSS), rng.random()),
                    )
    workers = ((720, 676, 270, 1, GOLD), (1010, 640, 240, -1, LAKE), (860, 560, 190, 1, ROSE))
    for x, y, height, facing, top in workers[::-1]:
        sheet.ellipse(x, y + 4, height * 0.3, height * 0.05, "#6f9a98", 0.5)
        spots = figure(
            sheet,
            x,
            y,
            height,
            Pose(
                lean=58,
                nod=-18,
                near_arm=(24, 6),
                far_arm=(40, 8),
                near_leg=(2, 14),
                far_leg=(-20, 4),
            ),
            Look(top=top, bottom=NAVY, hat="straw", style="short", trousers="short", shoes=SKIN[0]),
            facing,
        )
        for turn in (-120, -95, -70):
            sheet.polygon(
                curve.petal(*(spots["near_hand"] + (0, 12)), height * 0.13, height * 0.03, turn),
                "#8fb04f",
            )
    basket(sheet, 590, 640, 90, 60)
    for turn in (-140, -115, -90, -65, -40):
        sheet.polygon(curve.petal(590, 640, 56, 15, turn), "#8fb04f")
    for x, y, size in ((380, 300, 1), (430, 280, 0.8), (470, 312, 0.7)):
        _egret(sheet, x, y, size)
    return finished(sheet, 11)


def _egret(sheet, x, y, size):
    for side in (-1, 1):
        sheet.ribbon(
            curve.smooth(
                [
                    (x, y),
                    (x + side * 18 * size, y - 14 * size),
                    (x + side * 40 * size, y - 4 * size),
                ],
                6,
            ),
            np.linspace(8, 1, 13) * size,
            "#fffaf0",
        )


def _cottage(sheet, x, ground, wide):
    sheet.box(x, ground - wide * 0.5, wide, wide * 0.5, "#f3ead8")
    sheet.polygon(
        [
            (x - 12, ground - wide * 0.48),
            (x + wide * 0.14, ground - wide * 0.8),
            (x + wide * 0.86, ground - wide * 0.8),
            (x + wide + 12, ground - wide * 0.48),
        ],
        "#5f666b",
    )
    sheet.box(x + wide * 0.42, ground - wide * 0.32, wide * 0.16, wide * 0.32, BARK)
    for place in (0.12, 0.72):
        sheet.box(x + wide * place, ground - wide * 0.34, wide * 0.16, wide * 0.16, "#8fb0b4")


def tea_garden():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#bcd4d0", "#f4ecd4", 460)
    for points, tone in (
        ([(-20, 300), (240, 170), (520, 280), (820, 190), (1300, 300)], "#b5cdc2"),
        ([(-20, 370), (330, 290), (760, 350), (1300, 270)], "#9dbba4"),
    ):
        hill(sheet, points, tone)
    for band, opacity in ((300, 0.5), (370, 0.35)):
        sheet.ellipse(640, band, 760, 34, "#f6efdc", opacity, blur=22)
    hill(sheet, [(-20, 470), (360, 400), (820, 440), (1300, 360)], "#7f9a5f")
    for number in range(9):
        y = 452 + number * number * 5.2
        edge = curve.smooth([(-30, y + 30), (330, y - 34), (800, y + 10), (1310, y - 70)], 30)
        size = 22 + number * 9
        sheet.ribbon(curve.moved(edge, 0, size * 0.42), size * 0.7, "#53653c")
        for place in edge[:: 2 if number > 3 else 1]:
            sheet.ellipse(
                place[0],
                place[1],
                size * 0.62,
                size * 0.46,
                ("#6d8f4d", "#7fa257", "#5f8145")[int(place[0] * 7) % 3],
            )
            sheet.ellipse(
                place[0] - size * 0.1,
                place[1] - size * 0.18,
                size * 0.4,
                size * 0.22,
                "#a9c46e",
                0.8,
            )
        if number in (3, 5, 7):
            _tea_pickers(sheet, number, edge)
    _cottage(sheet, 1050, 366, 130)
    for x, y, size in ((960, 382, 90), (1210, 350, 110), (90, 440, 120)):
        tree(sheet, x, y, size, MOSS, seed=x)
    return finished(sheet, 12)


def _tea_pickers(sheet, number, edge):
    places = {3: ((0.3, 1), (0.62, -1)), 5: ((0.18, 1), (0.75, -1)), 7: ((0.46, 1),)}[number]
    for share, facing in places:
        x, y = edge[int(share * len(edge))]
        height = 120 + number * 26
        look = Look(
            top=(ROSE, "#4c6a86", CREAM, GOLD)[(number + int(share * 10)) % 4],
            bottom=NAVY,
            hat="straw" if facing > 0 else "kerchief",
            hat_colour=STRAW if facing > 0 else "#4c6a86",
            style="bun",
            apron=CREAM,
        )
        spots = figure(
            sheet,
            x,
            y + height * 0.26,
            height,
            Pose(lean=20, near_arm=(52, 12), far_arm=(70, 10), nod=8),
            look,
            facing,
        )
        back = spots["neck"] * 0.45 + spots["hip"] * 0.55 + (-facing * 0.12 * height, 0)
        basket(sheet, back[0], back[1] - 0.1 * height, 0.2 * height, 0.24 * height)
        for leaf in range(7):
            sheet.polygon(
                curve.petal(
                    back[0] + (leaf - 3) * 0.025 * height,
                    back[1] - 0.1 * height,
                    0.07 * height,
                    0.03 * height,
                    -140 + leaf * 16,
                ),
                "#8fb04f",
            )
        sheet.ellipse(x, y + height * 0.2, height * 0.36, height * 0.13, "#6d8f4d")
        sheet.ellipse(x - 6, y + height * 0.16, height * 0.26, height * 0.07, "#a9c46e", 0.8)


def greenhouse():
    sheet = Sheet(WIDE, HIGH)
    sheet.wash("#d6e6dc", "#eef0dc")
    hill(sheet, [(-20, 420), (400, 330), (800, 400), (1300, 340)], "#b4cdb4")
    for frame in range(5):
        scale = 1 - frame * 0.155
        arch = curve.arc(640, 640 - frame * 46, 640 * scale, 560 * scale, 180, 360, 50)
        sheet.line(arch, 12 - 2 * frame, "#fbfaf2")
        sheet.line(arch, 5 - frame * 0.7, "#9fb4b0")
    for spoke in np.linspace(195, 345, 9):
        outer, inner = (
            curve.arc(640, 640, 640, 560, spoke, spoke, 1)[0],
            curve.arc(640, 456, 243, 213, spoke, spoke, 1)[0],
        )
        sheet.line([outer, inner], 4, "#b3c6c0", 0.9)
    sheet.polygon([(0, 800), (0, 660), (430, 470), (850, 470), (1280, 660), (1280, 800)], "#c7a77c")
    sheet.polygon([(470, 800), (585, 470), (695, 470), (810, 800)], "#e6d6b4")
    rng = np.random.default_rng(3)
    for row in range(6):
        share = row / 5
        y = 486 + 300 * share**1.5
        size = 40 + 120 * share**1.4
        for side in (-1, 1):
            for place in (0.62, 1.0, 1.42):
                x = 640 + side * (120 + 290 * share**1.2) * place * 1.3
                if -80 < x < 1360:
                    _bed_plant(sheet, x, y, size, (row + int(place * 3) + (side > 0)) % 3, rng)
    shadow(sheet, 570, 726, 70)
    girl = figure(
        sheet,
        560,
        722,
        260,
        Pose(lean=8, near_arm=(60, 14), far_arm=(44, 30)),
        Look(top=ROSE, bottom=NAVY, style="tail", child=True, scarf=True),
        facing=-1,
    )
    _watering_can(sheet, girl["near_hand"], -1)
    shadow(sheet, 740, 676, 70)
    teacher = figure(
        sheet,
        742,
        672,
        320,
        Pose(lean=24, near_arm=(64, 20), far_arm=(52, 30), nod=6),
        Look(top=JADE, bottom=BARK, hat="straw", style="short", glasses=True),
        facing=1,
    )
    sheet.polygon(curve.moved(curve.box(-6, -26, 44, 56, 3), *teacher["near_hand"], 16), CREAM)
    return finished(sheet, 13)


def _bed_plant(sheet, x, y, size, kind, rng):
    sheet.ellipse(x, y + size * 0.04, size * 0.52, size * 0.12, "#7d5f45", 0.8)
    if kind == 0:
        sheet.line([(x, y), (x, y - size * 1.3)], 3, "#8a7a58")
        for step in range(6):
            for side in (-1, 1):
                sheet.polygon(
                    curve.petal(
                        x, y - size * (0.2 + 0.18 * step), size * 0.36, size * 0.18, -90 + side * 62
                    ),
                    (TEA, MOSS)[step % 2],
                )
            sheet.circle(
                x + size * 0.16 * (-1) ** step,
                y - size * (0.26 + 0.18 * step),
                size * 0.09,
                (RED, "#d9683f", GOLD)[step % 3],
            )
    elif kind == 1:
        for turn in np.linspace(-170, -10, 9):
            leaf = curve.petal(x, y, size * 0.56, size * 0.3, turn, tip=0.7)
            sheet.polygon(leaf, along(("#8fb35c", "#6f9a4c", "#b3cd7c"), rng.random()))
            sheet.line(curve.moved([(0, 0), (size * 0.5, 0)], x, y, turn), 1.5, "#dbe8b4", 0.8)
    else:
        for _ in range(15):
            spot = (x + rng.normal(0, size * 0.22), y - abs(rng.normal(0, size * 0.3)))
            sheet.circle(*spot, size * 0.12, along((MOSS, TEA, JADE), rng.random()))
        for _ in range(5):
            blossom(
                sheet,
                x + rng.normal(0, size * 0.2),
                y - size * rng.uniform(0.1, 0.6),
                size * 0.08,
                (CREAM, ROSE)[rng.integers(2)],
            )


def _watering_can(sheet, hand, facing):
    x, y = hand
    sheet.polygon(curve.box(x - 26, y + 6, 56, 44, 6), LAKE)
    sheet.line(curve.arc(x + 2, y + 8, 24, 24, 180, 360, 14), 6, darker(LAKE, 0.15))
    sheet.ribbon([(x + facing * 22, y + 34), (x + facing * 66, y + 4)], [12, 7], LAKE)
    sheet.ribbon([(x + facing * 62, y - 4), (x + facing * 72, y + 12)], 9, darker(LAKE, 0.12))
    for drop in range(12):
        fall = (x + facing * (74 + drop % 4 * 8), y + 14 + drop * 7)
        sheet.ribbon([fall, (fall[0] + facing * 2, fall[1] + 7)], [1, 3], "#7fb2c4", 0.9)


def volunteers():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#b9d3dc", "#f5ead2", 560)
    cloud(sheet, 260, 120, 110)
    cloud(sheet, 980, 90, 90)
    for x, wide, tall, tone in (
        (60, 190, 330, "#e3cfae"),
        (260, 150, 260, "#d8c3ae"),
        (900, 170, 290, "#e3cfae"),
        (1080, 180, 350, "#d4c7b0"),
    ):
        sheet.box(x, 520 - tall, wide, tall, tone)
        sheet.polygon(
            [(x - 10, 522 - tall), (x + wide / 2, 480 - tall), (x + wide + 10, 522 - tall)],
            BRICK_ROOF,
        )
        for row in range(int(tall / 76)):
            for column in range(int(wide / 52)):
                sheet.box(x + 16 + column * 52, 540 - tall + row * 72, 28, 38, "#8fb0b8", corner=3)
                sheet.box(x + 12 + column * 52, 580 - tall + row * 72, 36, 5, CREAM)
    sheet.wash("#a9bf83", "#93ad6d", top=516)
    way = curve.smooth([(-20, 650), (420, 610), (860, 640), (1300, 600)], 12)
    sheet.ribbon(curve.moved(way, 0, 60), 190, "#e3d4b4")
    grass(sheet, 530, 580, 160, 4)
    for x, size in ((470, 220), (770, 250), (1210, 200)):
        tree(sheet, x, 560, size, TEA, seed=x)
    vest = RED
    _sapling(sheet, 330, 690)
    a = figure(
        sheet,
        260,
        706,
        280,
        Pose(lean=26, near_arm=(52, 20), far_arm=(60, 16), near_leg=(22, 20), far_leg=(-12, 10)),
        Look(top=vest, bottom=NAVY, style="short", hat="cap", hat_colour=vest, child=True),
    )
    _spade(sheet, a)
    b = figure(
        sheet,
        420,
        712,
        270,
        Pose(lean=12, near_arm=(46, 22), far_arm=(58, 20)),
        Look(top=vest, bottom=NAVY, style="tail", child=True),
        facing=-1,
    )
    sheet.polygon(curve.box(b["near_hand"][0] - 26, b["near_hand"][1] + 8, 46, 42, 5), LAKE)
    sheet.line(
        curve.arc(b["near_hand"][0] - 3, b["near_hand"][1] + 10, 20, 22, 180, 360, 12),
        4,
        darker(LAKE, 0.2),
    )
    elder = figure(
        sheet,
        700,
        724,
        300,
        Pose(lean=10, near_arm=(34, 30), far_arm=(20, 40), near_leg=(10, 6), far_leg=(-8, 4)),
        Look(top=PLUM, bottom="#5b5566", hair="#dcd8d0", style="bun", glasses=True),
    )
    sheet.line([elder["near_hand"], (elder["near_hand"][0] + 14, 726)], 6, BARK)
    figure(
        sheet,
        628,
        726,
        290,
        Pose(near_arm=(40, 30), far_arm=(10, 20), near_leg=(14, 4), far_leg=(-12, 6)),
        Look(top=vest, bottom=NAVY, style="bob", child=True),
    )
    c = figure(
        sheet,
        980,
        716,
        300,
        Pose(lean=16, near_arm=(30, 40), far_arm=(54, 30), near_leg=(16, 10), far_leg=(-14, 8)),
        Look(top=vest, bottom="#4d6659", style="short", glasses=True),
        facing=-1,
    )
    _broom(sheet, c)
    d = figure(
        sheet,
        1140,
        726,
        270,
        Pose("front", near_arm=(142, 12), far_arm=(14, 20), look=-0.5),
        Look(top=vest, bottom=NAVY, style="plaits", child=True),
    )
    sheet.polygon(curve.box(d["far_hand"][0] - 30, d["far_hand"][1], 46, 66, 9), "#4d5666")
    return finished(sheet, 14)


BRICK_ROOF = "#a9644c"


def _sapling(sheet, x, y):
    sheet.ellipse(x, y + 6, 60, 13, "#7d5f45")
    sheet.ribbon(
        curve.smooth([(x, y), (x + 5, y - 90), (x - 3, y - 170)], 7), np.linspace(9, 4, 15), BARK
    )
    for step in range(11):
        turn = -90 + (-1) ** step * (30 + step * 3)
        sheet.polygon(
            curve.petal(x, y - 70 - step * 10, 48, 21, turn),
            (TEA, lighter(TEA, 0.2), MOSS)[step % 3],
        )


def _spade(sheet, spots):
    start = spots["near_hand"] + (-26, -44)
    end = spots["near_hand"] + (54, 84)
    sheet.line([start, end], 6, WOOD)
    sheet.polygon(curve.moved([(-8, -14), (34, -11), (44, 0), (34, 11), (-8, 14)], *end, 58), STONE)


def _broom(sheet, spots):
    start, end = spots["far_hand"] + (30, -70), spots["near_hand"] + (-66, 96)
    sheet.line([start, end], 6, WOOD)
    for spread in range(-5, 6):
        sheet.line(
            [end, end + np.array([-34 + spread * 5, 34 + spread * 1.5])],
            3.4,
            ("#c9a35d", "#a9853f")[spread % 2],
        )
    for leaf in range(6):
        sheet.polygon(
            curve.petal(end[0] - 60 - leaf * 22, end[1] + 34 - leaf % 2 * 8, 20, 12, leaf * 50),
            (GOLD, CLAY)[leaf % 2],
        )


def football_pitch():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#a9cbd9", "#f3ead2", 330)
    cloud(sheet, 230, 110, 100)
    cloud(sheet, 1000, 80, 120)
    hill(sheet, [(-20, 300), (320, 210), (700, 290), (1300, 220)], "#9dbba8")
    _cottage(sheet, 900, 338, 240)
    for x, size in ((90, 150), (210, 120), (1240, 150), (700, 100)):
        tree(sheet, x, 344, size, TEA, seed=x)
    for stripe in range(9):
        top, bottom = 336 + 464 * (stripe / 9) ** 1.5, 336 + 464 * ((stripe + 1) / 9) ** 1.5
        sheet.box(0, top, WIDE, bottom - top + 1, ("#8fb068", "#83a55e")[stripe % 2])
    sheet.line([(0, 352), (WIDE, 352)], 3, CREAM, 0.9)
    sheet.outline(curve.oval(600, 560, 330, 92), 5, CREAM, 0.85)
    sheet.line([(600, 352), (600, 800)], 5, CREAM, 0.85)
    _goal(sheet, 1060, 500)
    players = (
        (
            250,
            520,
            190,
            Pose(
                lean=8, near_arm=(40, 70), far_arm=(-40, 60), near_leg=(-24, 50), far_leg=(44, 40)
            ),
            LAKE,
            1,
        ),
        (
            440,
            470,
            160,
            Pose(
                lean=8, near_arm=(-36, 60), far_arm=(44, 70), near_leg=(40, 40), far_leg=(-26, 54)
            ),
            RED,
            1,
        ),
        (
            870,
            480,
            170,
            Pose(
                lean=6, near_arm=(44, 60), far_arm=(-30, 60), near_leg=(-18, 46), far_leg=(36, 36)
            ),
            LAKE,
            -1,
        ),
        (
            1120,
            600,
            230,
            Pose(
                "front",
                near_arm=(96, 14),
                far_arm=(96, 14),
                near_leg=(20, 0),
                far_leg=(20, 0),
                look=-0.8,
            ),
            GOLD,
            1,
        ),
        (
            560,
            700,
            300,
            Pose(
                lean=-10, near_arm=(-58, 30), far_arm=(70, 40), near_leg=(64, 22), far_leg=(-16, 14)
            ),
            RED,
            1,
        ),
        (
            840,
            720,
            290,
            Pose(
                lean=14, near_arm=(34, 70), far_arm=(-36, 60), near_leg=(46, 50), far_leg=(-28, 52)
            ),
            LAKE,
            -1,
        ),
    )
    for number, (x, y, height, pose, top, facing) in enumerate(players):
        shadow(sheet, x, y + 2, height * 0.26, 0.2)
        figure(
            sheet,
            x,
            y,
            height,
            pose,
            Look(
                top=top,
                bottom=CREAM if top == RED else NAVY,
                trousers="short",
                sleeves="short",
                child=True,
                style=("short", "tail", "short", "short", "tail", "bob")[number],
                skin=SKIN[number % 2],
                shoes=INK,
            ),
            facing,
        )
    shadow(sheet, 705, 728, 30, 0.25)
    ball(sheet, 704, 702, 26, 20)
    return finished(sheet, 15)


def _goal(sheet, x, y):
    for line in range(11):
        sheet.line([(x - 90 + line * 30, y - 170), (x - 60 + line * 30, y)], 1.3, CREAM, 0.7)
    for row in range(7):
        sheet.line(
            [(x - 90 + row * 4, y - 170 + row * 28), (x + 210 + row * 4, y - 170 + row * 28)],
            1.3,
            CREAM,
            0.7,
        )
    sheet.line(
        [(x - 100, y + 20), (x - 100, y - 180), (x + 230, y - 180), (x + 230, y + 20)], 9, "#fdfbf4"
    )


def snow_slope():
    sheet = Sheet(WIDE, HIGH)
    sky(sheet, "#8fb4cc", "#eef0ea", 520)
    disc(sheet, 1060, 140, 64, "#fdf3d4")
    for points, tone in (
        (
            [(-20, 330), (180, 150), (330, 260), (560, 110), (800, 290), (1010, 190), (1300, 340)],
            "#b6c9d6",
        ),
        ([(-20, 400), (300, 300), (620, 380), (980, 290), (1300, 390)], "#cfdce2"),
    ):
        hill(sheet, points, tone)
    for x, y, size in ((520, 132, 60), (180, 168, 44), (1006, 204, 40)):
        sheet.polygon(
            curve.smooth(
                [
                    (x - size, y + size * 0.9),
                    (x, y - size * 0.3),
                    (x + size, y + size),
                    (x + size * 0.4, y + size * 0.5),
                    (x, y + size),
                    (x - size * 0.5, y + size * 0.5),
                ],
                5,
                closed=True,
            ),
            "#fdfdfb",
        )
    hill(sheet, [(-20, 360), (330, 440), (760, 600), (1300, 720)], "#eef3f4")
    hill(sheet, [(-20, 520), (400, 600), (820, 720), (1300, 800)], "#fbfcfa")
    for x, y, size in (
        (90, 400, 150),
        (190, 430, 190),
        (330, 452, 120),
        (1000, 640, 170),
        (1130, 690, 240),
        (1230, 700, 180),
        (640, 540, 110),
        (60, 600, 240),
    ):
        fir(sheet, x, y, size, "#5f8379", snow=True)
    _chair_lift(sheet)
    for x, y, height, lean, top, crouch in (
        (420, 560, 190, 26, RED, 60),
        (700, 668, 250, 30, GOLD, 70),
        (960, 726, 170, 22, LAKE, 50),
        (250, 470, 130, 24, PLUM, 56),
    ):
        _skier(sheet, x, y, height, lean, top, crouch)
    rng = np.random.default_rng(8)
    for _ in range(170):
        sheet.circle(
            rng.uniform(0, WIDE), rng.uniform(0, HIGH), rng.uniform(1.2, 4), "#ffffff", 0.85
        )
    return finished(sheet, 16)


def _chair_lift(sheet):
    sheet.line([(-10, 150), (1290, 420)], 2.4, "#5d6a75")
    for share in (0.12, 0.34, 0.56, 0.78):
        x, y = 1280 * share, 150 + 270 * share
        sheet.line([(x, y), (x, y + 44), (x + 26, y + 44)], 3, "#5d6a75")
        sheet.box(x - 2, y + 40, 34, 7, CLAY, corner=3)
        if share in (0.34, 0.78):
            rng = np.random.default_rng(int(share * 100))
            child(sheet, x + 10, y + 38, 66, rng, "sitting")
    for x in (300, 860):
        y = 150 + 270 * x / 1280
        sheet.ribbon([(x, y - 8), (x, y + 200)], [8, 13], "#7b8791")


def _skier(sheet, x, y, height, lean, top, crouch):
    slope = 17
    pose = Pose(
        lean=lean,
        nod=-14,
        near_arm=(40, 66),
        far_arm=(54, 50),
        near_leg=(crouch - 8, crouch + 14),
        far_leg=(crouch - 22, crouch),
    )
    look = Look(
        top=top,
        bottom=NAVY,
        hat="helmet",
        hat_colour=darker(top, 0.2),
        style="short",
        shoes="#3a3f4a",
        child=True,
    )
    sheet.ellipse(x - 10, y + 12, height * 0.5, height * 0.05, "#9fb6c4", 0.5, turn=slope)
    spots = figure(sheet, x, y, height, pose, look)
    for foot, shift in (("far_ankle", -4), ("near_ankle", 6)):
        fx, fy = spots[foot][0], spots[foot][1] + 0.035 * height
        ski = curve.smooth([(-0.34, 0.0), (0.24, 0.0), (0.36, -0.05)], 7) * height
        sheet.ribbon(
            curve.moved(ski, fx, fy + shift * 0.3, slope * 0.6), 0.022 * height, darker(top, 0.25)
        )
    hx, hy = spots["near_hand"]
    sheet.line([(hx + 4, hy), (hx - 0.36 * height, hy + 0.3 * height)], 0.014 * height, "#4a4f58")
    head = spots["head"]
    sheet.ribbon(
        [curve.moved(head, 0.02 * height, -0.01 * height), curve.moved(head, 0.1 * height, 0.0)],
        0.05 * height,
        "#3d5a72",
    )
    for puff in range(7):
        sheet.circle(
            x - height * (0.24 + 0.06 * puff),
            y + 4 - puff * 4,
            height * (0.03 + 0.012 * (puff % 3)),
            "#ffffff",
            0.8,
        )
