"""Films of the body in motion: running, jumping, throwing, ball games, water, ice, tai chi."""

from dataclasses import replace

import numpy as np
from cinema import WIDE, Film, between, moving, on, turning
from studio import curve
from studio.colour import (
    CLAY,
    CREAM,
    GOLD,
    INK,
    LAKE,
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN,
    STONE,
    TEA,
    darker,
    lighter,
)
from studio.figures import Look, Pose, figure, skeleton
from studio.things import disc, fir, hill, shadow, tree

RUNNER = Look(top=RED, bottom=NAVY, trousers="short", sleeves="short", style="short", shoes=INK)
GIRL = Look(top=LAKE, bottom=NAVY, trousers="short", sleeves="short", style="tail", shoes=INK)
BONES = (
    ("neck", "hip"),
    ("head", "neck"),
    ("near_shoulder", "near_elbow"),
    ("near_elbow", "near_hand"),
    ("near_hip", "near_knee"),
    ("near_knee", "near_ankle"),
)
FAR_BONES = (
    ("far_shoulder", "far_elbow"),
    ("far_elbow", "far_hand"),
    ("far_hip", "far_knee"),
    ("far_knee", "far_ankle"),
)


def bones(sheet, spots, strength):
    """The skeleton over the figure, far side paler."""
    if strength < 0.02:
        return
    for pairs, tone in ((FAR_BONES, "#f0c9a8"), (BONES, "#fff6dc")):
        for start, end in pairs:
            sheet.line([spots[start], spots[end]], 3, tone, strength)
            for spot in (spots[start], spots[end]):
                sheet.circle(*spot, 4, GOLD, strength)


# Running

HIP = [(0, 30), (0.12, 12), (0.24, -10), (0.34, -26), (0.48, -8), (0.62, 32), (0.76, 52), (0.9, 44)]
KNEE = [(0, 16), (0.12, 36), (0.24, 24), (0.34, 14), (0.46, 76), (0.6, 110), (0.74, 84), (0.9, 24)]


def _gait(phase):
    return turning(HIP, phase), turning(KNEE, phase)


def _running_pose(phase):
    swing = np.sin(2 * np.pi * (phase + 0.12))
    return Pose(
        lean=9,
        near_arm=(-6 - 44 * swing, 84 - 14 * swing),
        far_arm=(-6 + 44 * swing, 84 + 14 * swing),
        near_leg=_gait(phase),
        far_leg=_gait(phase + 0.5),
    )


def _sports_ground(sheet):
    sheet.wash("#b9d3dc", "#f3ead2", bottom=210)
    disc(sheet, 520, 70, 30, "#f8e6b4")
    hill(sheet, [(-10, 180), (160, 130), (340, 176), (660, 136)], "#a9c3b0")
    sheet.wash("#9ab870", "#8fae66", top=196)


def _track(sheet):
    _sports_ground(sheet)
    sheet.wash("#c7795c", "#b96a50", top=268)
    for y in (268, 300, 338):
        sheet.line([(0, y), (WIDE, y)], 2, CREAM, 0.9)


def running(t):
    sheet = on(_track)
    phase = moving([(0, 0), (6, 9), (7, 10.2), (14, 15)], t) if t < 7 else 10.2 + (t - 7) * 0.62
    way = phase * 150
    for number in range(3):
        x = (number * 300 - way * 0.5) % 900 - 120
        tree(sheet, x, 222, 74 + number % 2 * 18, TEA, seed=number)
    for number in range(8):
        x = (number * 110 - way) % 880 - 100
        sheet.box(x, 318, 44, 3, CREAM, opacity=0.6)
    bob = 4 * np.cos(4 * np.pi * (phase - 0.02))
    shadow(sheet, 322, 334, 50 - bob)
    spots = figure(sheet, 310, 232 + bob, 200, _running_pose(phase), RUNNER, stands=False)
    bones(sheet, spots, between(t, 6.4, 7.4))
    return sheet


# Jumping


def _pit(sheet):
    _sports_ground(sheet)
    sheet.wash("#c7795c", "#b96a50", top=286)
    sheet.box(306, 290, 340, 80, "#e6cf9d")
    for number in range(60):
        sheet.circle(316 + number * 53 % 300, 300 + number * 37 % 56, 1.4, "#c9ad74")
    sheet.box(298, 286, 9, 80, CREAM)


JUMP = [  # time, lean, nod, arms, elbow, hip, knee
    (0.0, (4, 0, 6, 12, 4, 6)),
    (0.7, (4, 0, 150, 6, 0, 2)),
    (1.5, (42, -16, -70, 6, 74, 104)),
    (1.9, (30, -8, 120, 8, -8, 8)),
    (2.3, (10, 0, 160, 6, -14, 40)),
    (2.75, (26, 0, 100, 6, 78, 66)),
    (3.1, (40, -10, 60, 8, 84, 70)),
    (3.5, (38, -10, 74, 8, 86, 112)),
    (4.4, (4, 0, 8, 12, 4, 6)),
    (6.0, (4, 0, 6, 12, 4, 6)),
]


def _jump_pose(s):
    lean, nod, arm, elbow, hip, knee = moving([(moment, value) for moment, value in JUMP], s)
    return Pose(
        lean=lean,
        nod=nod,
        near_arm=(arm, elbow),
        far_arm=(arm - 8, elbow),
        near_leg=(hip, knee),
        far_leg=(hip - 5, knee - 4),
    )


def _jump_place(s):
    """The hip flies on a parabola between take-off and landing."""
    share = np.clip((s - 1.9) / 1.2, 0, 1)
    return 270 + 230 * share, 78 * 4 * share * (1 - share)


def jumping(t):
    sheet = on(_pit)
    slow = t >= 5
    s = t if not slow else moving([(5, 0.6), (7, 1.8), (12.2, 3.3), (13.5, 4.4), (14, 4.5)], t)
    if slow:
        for dot in np.arange(1.9, min(s, 3.1), 0.06):
            x, up = _jump_place(dot)
            sheet.circle(x, 196 - up, 3, GOLD)
    x, up = _jump_place(s)
    shadow(sheet, x, 314, 46 - up * 0.2)
    spots = figure(sheet, x, 312 - up, 190, _jump_pose(s), GIRL)
    if slow:
        bones(sheet, spots, 0.9)
        if s > 3.1:
            sheet.line([(270, 336), (520, 336)], 3, RED)
            for end in (270, 520):
                sheet.line([(end, 328), (end, 344)], 3, RED)
    for grain in range(14):
        puff = s - 3.1
        if 0 < puff < 0.7:
            turn = np.radians(200 + grain * 10)
            sheet.circle(
                540 + np.cos(turn) * puff * 90,
                312 + np.sin(turn) * puff * 80 + puff * puff * 120,
                3,
                "#e6cf9d",
            )
    return sheet


# Throwing


def _field(sheet):
    _sports_ground(sheet)
    for x in range(200, 640, 60):
        sheet.line([(x, 300), (x + 16, 350)], 2, CREAM, 0.6)
    sheet.wash("#9ab870", "#86a65e", top=330)


THROW = [
    (0.0, (2, 10, 20, 20, 20, 6, 4, -8, 4)),
    (1.0, (-20, -60, 30, 84, 10, 24, 12, -20, 26)),
    (1.7, (-24, -110, 40, 100, 6, 40, 10, -26, 18)),
    (2.0, (6, 150, 24, 30, 40, 26, 16, -28, 10)),
    (2.35, (26, 60, 14, -30, 40, 30, 24, -34, 30)),
    (3.2, (12, 20, 20, -10, 30, 18, 14, -20, 14)),
    (4.4, (2, 10, 20, 20, 20, 6, 4, -8, 4)),
    (9.0, (2, 10, 20, 20, 20, 6, 4, -8, 4)),
]
RELEASE, SPEED, RISE, FALL = 2.02, 150.0, -190.0, 165.0


def _throw_pose(s):
    lean, arm, elbow, other, other_elbow, hip, knee, far_hip, far_knee = moving(
        [(m, v) for m, v in THROW], s
    )
    return Pose(
        lean=lean,
        near_arm=(arm, elbow),
        far_arm=(other, other_elbow),
        near_leg=(far_hip, far_knee),
        far_leg=(hip, knee),
        nod=-6,
    )


def _flight(u):
    return 190 + SPEED * u, 130 + RISE * u + FALL / 2 * u * u


def throwing(t):
    sheet = on(_field)
    s = t if t < 5 else moving([(5, 1.4), (6, 1.9), (7, 2.1), (13, 4.9), (14, 5.0)], t)
    end = 2.9
    shadow(sheet, 140, 334, 44)
    spots = figure(sheet, 140, 332, 196, _throw_pose(min(s, 4.4)), replace(RUNNER, top=GOLD))
    u = np.clip(s - RELEASE, 0, end)
    if s < RELEASE:
        sheet.circle(*spots["near_hand"], 9, RED)
        return sheet
    for dot in np.arange(0, u, 0.12):
        sheet.circle(*_flight(dot), 2.6, darker(GOLD, 0.1), 0.8)
    x, y = _flight(u)
    if u >= end / 2 * 0.8 and t > 5:
        top = -RISE / FALL
        sheet.line([_flight(min(top, u)), (_flight(min(top, u))[0], 330)], 1.6, STONE, 0.9)
    if t > 5 and u < end:
        _arrow(sheet, x, y, SPEED * 0.34, 0, LAKE)
        _arrow(sheet, x, y, 0, (RISE + FALL * u) * 0.34, CLAY)
    sheet.circle(x, y, 9, RED)
    sheet.circle(x - 3, y - 3, 3, lighter(RED, 0.5))
    return sheet


def _arrow(sheet, x, y, across, down, colour):
    length = np.hypot(across, down)
    if length > 6:
        tip = np.array([x + across, y + down])
        sheet.line([(x, y), tip], 3.4, colour)
        turn = np.degrees(np.arctan2(down, across))
        sheet.polygon(curve.moved([(8, 0), (-5, -7), (-5, 7)], *tip, turn), colour)


# Ball games


def _gym(sheet):
    sheet.wash("#e9ddc6", "#f1e6cf", bottom=236)
    sheet.wash("#d5b186", "#c9a274", top=236)
    for x in range(-200, 900, 70):
        sheet.line([(320 + (x - 320) * 0.6, 236), (x, 360)], 1.2, "#b8905f", 0.6)
    for x in (60, 240, 420):
        sheet.box(x, 40, 120, 70, "#cfe0de", corner=4)
        sheet.line([(x + 60, 40), (x + 60, 110)], 3, CREAM)
    sheet.box(0, 228, WIDE, 9, "#c9b391")
    sheet.line([(0, 300), (WIDE, 300)], 3, CREAM, 0.8)


def basketball(sheet, x, y, radius, squeeze=1.0, turn=0.0):
    round_ = curve.moved(curve.oval(0, 0, radius / squeeze**0.5, radius * squeeze), x, y)
    sheet.polygon(round_, "#d9803f")
    with_lines = [
        curve.arc(0, 0, radius * 0.98, radius * 0.3, 0, 180),
        curve.arc(0, 0, radius * 0.3, radius * 0.98, -90, 90),
        np.array([(-radius, 0.0), (radius, 0.0)]),
    ]
    for line in with_lines[:2]:
        sheet.line(
            curve.moved(line, x, y, turn) * (1, squeeze) + (0, y * (1 - squeeze)), 1.6, "#7a3f1c"
        )


def ball_bounce(t):
    """Dribbling: the hand follows the ball down and meets it on its way up."""
    sheet = on(_gym)
    beat = 0.72 if t < 5 or t > 10 else 0.5
    start = 0 if t < 5 else (5 if t < 10 else 10)
    phase = ((t - start) / beat) % 1.0
    low = 4 * phase * (1 - phase)
    floor, top = 316, 204 if beat > 0.6 else 236
    y = top + (floor - top) * (1 - abs(2 * phase - 1) ** 1.7)
    squeeze = 1 - 0.22 * np.exp(-(((phase - 0.5) / 0.05) ** 2))
    reach = 1 - min(low * 1.4, 1)
    crouch = 0 if beat > 0.6 else 1
    pose = Pose(
        lean=14 + 12 * crouch,
        nod=-10,
        near_arm=(30 + 12 * reach + 6 * crouch, 40 + 26 * reach),
        far_arm=(-10, 40),
        near_leg=(26 + 16 * crouch, 34 + 26 * crouch),
        far_leg=(-14, 22 + 20 * crouch),
    )
    shadow(sheet, 300, 326, 60)
    shadow(sheet, 394, 330, 16 + 10 * low)
    figure(sheet, 300, 324, 210, pose, replace(RUNNER, top=LAKE, style="short"))
    basketball(sheet, 394, y, 17, squeeze, t * 100)
    for number in range(4):
        lit = int((t - start) / beat) % 4 == number
        sheet.circle(500 + number * 30, 150, 9 if lit else 6, RED if lit else STONE)
    return sheet


def ball_pass(t):
    """A chest pass there and back; both step into it and take the ball softly."""
    sheet = on(_gym)
    period, flight = 3.0, 0.9
    turn = int(t / period) % 2
    s = t % period
    throw = between(s, 0.7, 1.1) * (1 - between(s, 1.4, 2.1))
    draw_in = between(s, 0.1, 0.7) * (1 - between(s, 0.75, 1.0))
    catch = between(s, 1.2, 1.75) * (1 - between(s, 2.0, 2.7))
    hands = []
    for number, (x, facing) in enumerate(((150, 1), (490, -1))):
        active = number == turn
        push = throw if active else 0
        ready = 0 if active else catch
        holding = 1 if active and s < 1.1 else 0
        base = 40 * max(draw_in, holding * 0.9, ready * 0.6)
        pose = Pose(
            lean=6 + 12 * push,
            nod=-4,
            near_arm=(
                24 + 62 * max(push, ready * 0.9),
                96 - 90 * max(push, ready * 0.75) + base * 0.3,
            ),
            far_arm=(
                30 + 60 * max(push, ready * 0.9),
                90 - 84 * max(push, ready * 0.75) + base * 0.3,
            ),
            near_leg=(6 + 26 * push, 8 + 14 * push),
            far_leg=(-10 - 10 * push, 6),
        )
        shadow(sheet, x, 326, 52)
        spots = figure(sheet, x, 324, 200, pose, (RUNNER, replace(GIRL, top=TEA))[number], facing)
        hands.append((spots["near_hand"] + spots["far_hand"]) / 2 + (10 * facing, 0))
    u = np.clip((s - 1.05) / flight, 0, 1)
    start, end = hands[turn], hands[1 - turn]
    place = start + (end - start) * u - (0, 30 * 4 * u * (1 - u) * 0.5)
    if 0 < u < 1:
        for trail in range(1, 6):
            v = max(u - trail * 0.06, 0)
            ghost = start + (end - start) * v - (0, 30 * 4 * v * (1 - v) * 0.5)
            sheet.circle(*ghost, 12 - trail, "#d9803f", 0.16)
    basketball(sheet, *place, 17, turn=t * 160)
    return sheet


# Water and ice


def _pool(sheet):
    sheet.wash("#dcebe6", "#cfe3e3", bottom=150)
    for x in range(0, 660, 40):
        sheet.box(x, 100, 38, 46, "#c3dcdc" if x // 40 % 2 else "#d3e6e2")
    sheet.wash("#8cc1cc", "#5f9fb2", "#477f99", top=150)


def _waves(sheet, t, y, size, colour, opacity):
    x = np.linspace(-10, 650, 67)
    line = y + size * np.sin(x / 34 + t * 2.2) + size * 0.5 * np.sin(x / 15 - t * 3)
    sheet.polygon(
        np.vstack([np.column_stack([x, line]), [(660, 370), (-20, 370)]]), colour, opacity
    )


def swimming(t):
    """Front crawl: arms turn against each other, six kicks to each stroke, a breath to the side."""
    sheet = on(_pool)
    for number in range(22):
        x = (number * 34 - t * 60) % 748 - 40
        sheet.ellipse(x, 160 + 2 * np.sin(x / 30 + t * 3), 12, 5, (RED, CREAM)[number % 2])
    cycle = t / 1.9
    arm = 360 * cycle
    kick = 16 * np.sin(2 * np.pi * cycle * 3)
    pose = Pose(
        lean=84 + 3 * np.sin(2 * np.pi * cycle),
        nod=-14 - 26 * max(0, np.sin(2 * np.pi * cycle - 0.5)),
        near_arm=(90 - arm, 24 + 34 * max(0, np.sin(np.radians(arm - 20)))),
        far_arm=(270 - arm, 24 + 34 * max(0, np.sin(np.radians(arm + 160)))),
        near_leg=(-88 + kick, 12 - kick * 0.6),
        far_leg=(-88 - kick, 12 + kick * 0.6),
    )
    look = Look(
        top=NAVY,
        bottom=NAVY,
        trousers="short",
        sleeves="short",
        style="short",
        hat="kerchief",
        hat_colour=RED,
        shoes=SKIN[0],
    )
    figure(sheet, 290, 216 + 3 * np.sin(t * 3), 240, pose, look, stands=False)
    for drop in range(12):
        age = (cycle * 2 + drop * 0.083) % 1
        sheet.circle(
            446 + drop * 3 - age * 40, 204 - 40 * age + 70 * age * age, 2.4, "#eef7f6", 1 - age
        )
    for puff in range(9):
        spread = (t * 1.7 + puff * 0.11) % 1
        sheet.circle(
            150 - spread * 60,
            210 + (puff % 3) * 7 - spread * 10,
            6 + 7 * spread,
            "#eef7f6",
            0.7 * (1 - spread),
        )
    _waves(sheet, t, 222, 4, "#5f9fb2", 0.62)
    for number in range(7):
        x = (number * 100 - t * 60) % 700 - 40
        sheet.line(
            curve.smooth(
                [(x, 290 + number * 9), (x + 34, 284 + number * 9), (x + 70, 290 + number * 9)], 5
            ),
            2.4,
            "#a9d3d8",
            0.6,
        )
    return sheet


def _rink(sheet):
    sheet.wash("#c9dbe4", "#e8eff0", bottom=190)
    hill(sheet, [(-10, 150), (120, 80), (250, 140), (400, 60), (560, 130), (660, 100)], "#b4c8d4")
    for x, size in ((40, 90), (120, 70), (560, 100), (620, 80)):
        fir(sheet, x, 196, size, "#6f9389", snow=True)
    sheet.wash("#eaf2f4", "#d5e5ec", top=190)
    sheet.box(0, 190, WIDE, 12, "#c9553f")
    sheet.box(0, 190, WIDE, 4, CREAM)


def skating(t):
    """Speed skating: low seat, long push to the side, glide on one leg, arms swing across."""
    sheet = on(_rink)
    cycle = t / 2.6
    for number in range(6):
        x = (number * 140 - t * 210) % 840 - 100
        sheet.line([(x, 322 + number % 3 * 10), (x + 74, 318 + number % 3 * 10)], 2, "#b7cfda", 0.8)
    swing = np.sin(2 * np.pi * cycle)
    near, far = max(0.0, swing), max(0.0, -swing)
    pose = Pose(
        lean=58,
        nod=-32,
        near_arm=(-20 + 76 * swing, 20),
        far_arm=(-20 - 76 * swing, 20),
        near_leg=(66 - 96 * near, 84 - 66 * near),
        far_leg=(66 - 96 * far, 84 - 66 * far),
    )
    look = replace(
        RUNNER,
        top=PLUM,
        bottom=PLUM,
        trousers="long",
        sleeves="long",
        hat="helmet",
        hat_colour=GOLD,
        style="short",
    )
    shadow(sheet, 316, 336, 76, 0.1)
    spots = figure(sheet, 300 + 8 * swing, 326 - 2 * abs(swing), 220, pose, look)
    for side in ("far", "near"):
        ankle = spots[f"{side}_ankle"]
        turn = 8 if (swing > 0) == (side == "near") and abs(swing) > 0.4 else 0
        blade = curve.moved([(-24, 13), (34, 13)], *ankle, turn)
        sheet.line(blade, 3.4, "#6d7f8c")
    for spray in range(8):
        age = (cycle * 2 + spray / 8) % 1
        if age < 0.5:
            sheet.circle(
                232 - age * 90, 330 - age * 34 + spray % 3 * 3, 3.4 * (1 - age), "#ffffff", 0.9
            )
    return sheet


# Balance and tai chi


def _beam(sheet):
    _gym(sheet)
    sheet.box(110, 292, 420, 14, "#b98a5a", corner=5)
    for x in (150, 490):
        sheet.polygon(
            [(x - 8, 304), (x + 8, 304), (x + 22, 344), (x - 22, 344)], darker("#b98a5a", 0.25)
        )
    sheet.box(90, 342, 460, 9, LAKE, corner=4)


def balance(t):
    """On one leg: the line through the centre of mass must stay above the foot."""
    sheet = on(_beam)
    lift = between(t, 1, 3) * (1 - between(t, 11.5, 13))
    sway = lift * (5 * np.sin(t * 1.7) + 3 * np.sin(t * 2.9)) * (1 - 0.5 * between(t, 6, 9))
    raise_ = 74 * lift
    pose = Pose(
        "front",
        lean=-sway,
        near_arm=(10 + raise_ + 1.6 * sway, 8),
        far_arm=(10 + raise_ - 1.6 * sway, 8),
        near_leg=(2 + 46 * lift, 100 * lift),
        far_leg=(-6 * lift, 0),
        look=0,
    )
    spots = figure(sheet, 320 + 13 * lift, 293, 210, pose, replace(GIRL, top=ROSE))
    middle = (spots["hip"] * 0.6 + spots["neck"] * 0.4) + (sway * 0.5, 0)
    foot = spots["far_ankle"][0]
    steady = abs(middle[0] - foot) < 14
    tone = TEA if steady else RED
    if lift > 0.2:
        for y in np.arange(middle[1], 290, 10):
            sheet.line([(middle[0], y), (middle[0], y + 5)], 2.4, tone, lift)
        sheet.circle(*middle, 7, tone)
        sheet.circle(*middle, 3, CREAM)
        sheet.box(foot - 17, 296, 34, 6, tone, corner=3)
    return sheet


def _courtyard(sheet):
    sheet.wash("#d8e0d6", "#f4ebd6", bottom=270)
    disc(sheet, 460, 110, 56, "#f8e6c0")
    hill(sheet, [(-10, 230), (140, 150), (300, 220), (470, 160), (660, 230)], "#b9cabb")
    hill(sheet, [(-10, 260), (200, 226), (420, 256), (660, 236)], "#a3b99d")
    sheet.wash("#d9cba9", "#cdbc96", top=268)
    for stem, foot in ((46, 280), (80, 286), (594, 284)):
        sheet.line(
            curve.smooth([(stem, foot), (stem + 5, foot - 120), (stem - 4, foot - 250)], 8), 7, TEA
        )
        for step in range(6):
            for side in (-1, 1):
                sheet.polygon(
                    curve.petal(
                        stem + 3, foot - 90 - step * 28, 42, 10, 90 - side * (52 + step * 4)
                    ),
                    (TEA, darker(TEA, 0.15))[step % 2],
                )


TAI_CHI = [  # time: lean, near arm, elbow, far arm, elbow, near leg, knee, far leg, knee, look
    (0.0, (0, 6, 4, 6, 4, 5, 0, 5, 0, 0)),
    (2.0, (0, 88, 8, 88, 8, 8, 0, 8, 0, 0)),
    (3.6, (0, 26, -24, 26, -24, 20, 26, 20, 26, 0)),
    (5.2, (4, 40, -96, 30, -110, 12, 18, 30, 34, 0.6)),
    (7.0, (8, 104, 22, 30, -12, 40, 44, 26, 6, 0.9)),
    (8.6, (0, 60, 70, 40, -100, 24, 30, 24, 30, 0)),
    (10.2, (-8, 30, -12, 104, 22, 26, 6, 40, 44, -0.9)),
    (11.8, (0, 70, 60, 70, 60, 18, 22, 18, 22, 0)),
    (14.0, (0, 6, 4, 6, 4, 5, 0, 5, 0, 0)),
]


def tai_chi(t):
    sheet = on(_courtyard)
    lean, arm, elbow, other, other_elbow, leg, knee, far, far_knee, look = moving(TAI_CHI, t)
    pose = Pose(
        "front",
        lean=lean,
        near_arm=(arm, elbow),
        far_arm=(other, other_elbow),
        near_leg=(leg, knee),
        far_leg=(far, far_knee),
        look=look,
    )
    shadow(sheet, 320, 334, 74)
    spots = figure(
        sheet,
        320 + lean * 3,
        330,
        236,
        pose,
        Look(top="#f6f0e0", bottom="#efe6d2", style="short", hair="#8d8a86", shoes=INK),
    )
    for side in ("near", "far"):
        trail = [
            skeleton(236, _tai_chi_pose(max(t - back * 0.12, 0)), Look(), 1)[f"{side}_hand"]
            for back in range(7)
        ]
        base = spots[f"{side}_hand"] - trail[0]
        sheet.ribbon(np.array(trail) + base, np.linspace(7, 1, 7), GOLD, 0.35)
    for leaf in range(5):
        fall = (t / 9 + leaf * 0.2) % 1
        sheet.polygon(
            curve.petal(
                100 + leaf * 110 + 26 * np.sin(fall * 9 + leaf), fall * 380 - 20, 13, 6, fall * 500
            ),
            (GOLD, TEA)[leaf % 2],
            0.9,
        )
    return sheet


def _tai_chi_pose(t):
    lean, arm, elbow, other, other_elbow, leg, knee, far, far_knee, _look = moving(TAI_CHI, t)
    return Pose(
        "front",
        lean=lean,
        near_arm=(arm, elbow),
        far_arm=(other, other_elbow),
        near_leg=(leg, knee),
        far_leg=(far, far_knee),
    )


FILMS = {
    "running": Film(running, 14, 9),
    "jumping": Film(jumping, 14, 10),
    "throwing": Film(throwing, 14, 10),
    "ball-bounce": Film(ball_bounce, 13, 2.2),
    "ball-pass": Film(ball_pass, 12, 1.6),
    "swimming": Film(swimming, 12, 2.6),
    "balance": Film(balance, 14, 8),
    "tai-chi": Film(tai_chi, 14, 7),
    "skating": Film(skating, 13, 0.7),
}
