"""How do we draw people? A body that bends at its joints, dressed and seen from the side, front or back."""

from dataclasses import dataclass

import numpy as np

from studio import curve
from studio.colour import CREAM, HAIR, INK, NAVY, RED, SKIN, STRAW, TEA, darker, mix


@dataclass(frozen=True)
class Pose:
    """Angles in degrees. A limb hangs at 0; from the side, more is forwards; from the front, outwards."""

    view: str = "side"
    lean: float = 0
    nod: float = 0
    near_arm: tuple = (6, 14)  # shoulder, then how far the elbow bends
    far_arm: tuple = (-4, 14)
    near_leg: tuple = (3, 3)  # hip, then how far the knee bends
    far_leg: tuple = (-4, 3)
    look: float = 0
    singing: bool = False


@dataclass(frozen=True)
class Look:
    top: str = TEA
    bottom: str = NAVY
    skin: str = SKIN[0]
    hair: str = HAIR
    style: str = "short"  # short, bob, bun, tail, plaits, bald
    hat: str = ""  # straw, cook, helmet, kerchief, cap
    hat_colour: str = STRAW
    sleeves: str = "long"
    trousers: str = "long"
    skirt: float = 0  # how far down the legs it reaches
    shoes: str = "#4a4346"
    apron: str = ""
    scarf: bool = False
    glasses: bool = False
    child: bool = False


def sitting(**more):
    return Pose(
        **{
            "near_leg": (88, 86),
            "far_leg": (82, 84),
            "near_arm": (30, 50),
            "far_arm": (36, 46),
            **more,
        }
    )


def figure(sheet, x, y, height, pose=Pose(), look=Look(), facing=1, stands=True):
    """Draws a person and says where the joints are; (x, y) is the ground below the hip, or the hip."""
    spots = skeleton(height, pose, look, facing)
    lowest = max(spots["near_sole"][1], spots["far_sole"][1]) if stands else 0
    spots = {name: curve.moved(place, x, y - lowest) for name, place in spots.items()}
    _body(sheet, height, pose, look, facing, spots)
    return spots


def skeleton(height, pose, look, facing):
    """Where each joint is, seen from the hip."""
    leg, trunk = (0.44, 0.31) if look.child else (0.49, 0.31)
    heads = 4.5 if look.child else 5.7
    flat = pose.view == "side"
    spread = (0.012, 0.012) if flat else (0.047, 0.087)
    spots = {"hip": np.zeros(2), "neck": _aim(180 - pose.lean, facing) * trunk}
    spots["head"] = spots["neck"] + _aim(180 - pose.lean - pose.nod, facing) * (0.025 + 0.5 / heads)
    for name, side in (("near", 1), ("far", -1)):
        way = facing if flat else side
        hip, knee = getattr(pose, f"{name}_leg")
        shoulder, elbow = getattr(pose, f"{name}_arm")
        root = spots["hip"] + np.array([spread[0] * side * (facing if flat else 1), 0])
        spots[f"{name}_hip"] = root
        spots[f"{name}_knee"] = root + _aim(hip, way) * leg * 0.5
        spots[f"{name}_ankle"] = spots[f"{name}_knee"] + _aim(hip - knee, way) * leg * 0.44
        sole = _aim(hip - knee, way) * leg * 0.07
        spots[f"{name}_sole"] = spots[f"{name}_ankle"] + (0, max(abs(sole[1]), 0.03))
        top = (
            spots["neck"]
            + _aim(-pose.lean, facing) * 0.035
            + (spread[1] * side * (1 if not flat else 0.2 * facing), 0)
        )
        spots[f"{name}_shoulder"] = top
        spots[f"{name}_elbow"] = top + _aim(shoulder, way) * 0.155
        spots[f"{name}_hand"] = spots[f"{name}_elbow"] + _aim(shoulder + elbow, way) * 0.15
    return {name: place * height for name, place in spots.items()}


def _aim(angle, way):
    return np.array([way * np.sin(np.radians(angle)), np.cos(np.radians(angle))])


def _body(sheet, height, pose, look, facing, spots):
    if pose.view == "side":
        _arm(sheet, height, look, spots, "far", 0.16)
        _leg(sheet, height, pose, look, facing, spots, "far", 0.16)
        _leg(sheet, height, pose, look, facing, spots, "near", 0)
        _trunk_from_side(sheet, height, pose, look, facing, spots)
        _head(sheet, height, pose, look, facing, spots)
        _arm(sheet, height, look, spots, "near", 0.07)
        return
    for side in ("far", "near"):
        _leg(sheet, height, pose, look, facing, spots, side, 0)
    behind = [side for side in ("far", "near") if getattr(pose, f"{side}_arm")[0] < -2]
    for side in behind:
        _arm(sheet, height, look, spots, side, 0.08)
    _trunk_from_front(sheet, height, look, spots, pose)
    _head(sheet, height, pose, look, facing, spots)
    for side in ("far", "near"):
        if side not in behind:
            _arm(sheet, height, look, spots, side, 0.05)


def _arm(sheet, height, look, spots, side, shade):
    sleeve, skin = darker(look.top, shade), darker(look.skin, shade * 0.6)
    shoulder, elbow, hand = (spots[f"{side}_{part}"] for part in ("shoulder", "elbow", "hand"))
    sheet.circle(*hand, 0.029 * height, skin)
    sheet.ribbon([elbow, hand], np.array([0.054, 0.042]) * height, skin)
    sheet.ribbon([shoulder, elbow], np.array([0.078, 0.062]) * height, sleeve)
    if look.sleeves == "long":
        cuff = elbow + (hand - elbow) * 0.8
        sheet.ribbon([elbow, cuff], np.array([0.062, 0.056]) * height, sleeve)


def _leg(sheet, height, pose, look, facing, spots, side, shade):
    cloth, skin = darker(look.bottom, shade), darker(look.skin, shade * 0.6)
    hip, knee, ankle = (spots[f"{side}_{part}"] for part in ("hip", "knee", "ankle"))
    _shoe(sheet, height, pose, look, facing, spots, side, shade)
    bare = look.trousers == "short" or 0 < look.skirt < 0.8
    sheet.ribbon(
        [knee, ankle],
        np.array([0.068, 0.048] if bare else [0.088, 0.066]) * height,
        skin if bare else cloth,
    )
    if look.trousers == "short":
        sheet.ribbon([hip, knee], np.array([0.11, 0.07]) * height, skin)
        sheet.ribbon([hip, hip + (knee - hip) * 0.72], np.array([0.12, 0.112]) * height, cloth)
    else:
        sheet.ribbon([hip, knee], np.array([0.118, 0.088]) * height, cloth)


def _shoe(sheet, height, pose, look, facing, spots, side, shade):
    ankle = spots[f"{side}_ankle"]
    hip, knee = getattr(pose, f"{side}_leg")
    if pose.view == "side":
        outline = [
            (-0.034, -0.014),
            (0.024, -0.02),
            (0.082, 0.012),
            (0.088, 0.034),
            (-0.036, 0.034),
        ]
        turn = -(hip - knee) * 0.85 * facing
        shape = curve.smooth(np.array(outline) * height * (facing, 1), 5, closed=True)
        sheet.polygon(curve.moved(shape, *ankle, turn), darker(look.shoes, shade))
    else:
        way = 1 if side == "near" else -1
        sheet.ellipse(
            ankle[0] + 0.008 * way * height,
            ankle[1] + 0.016 * height,
            0.04 * height,
            0.026 * height,
            look.shoes,
        )


def _trunk_from_side(sheet, height, pose, look, facing, spots):
    hip, neck = spots["hip"], spots["neck"]
    t = np.linspace(0, 1, 9)[:, None]
    spine = hip + (neck - hip) * t
    widths = np.interp(t[:, 0], [0, 0.4, 0.75, 1], [0.138, 0.132, 0.142, 0.085]) * height
    if look.skirt:
        _skirt_from_side(sheet, height, look, spots)
    across = curve.normals(spine) * widths[:, None] / 2
    sheet.circle(*hip, 0.068 * height, look.bottom)
    sheet.polygon(np.vstack([spine + across, (spine - across)[::-1]]), look.top)
    sheet.ribbon(spine[7:], widths[7:], look.top)
    head = spots["head"]
    sheet.ribbon(
        [neck + (neck - hip) * -0.02, neck + (head - neck) * 0.5],
        0.058 * height,
        darker(look.skin, 0.1),
    )
    if look.apron:
        ahead = np.array([facing * height, 0])
        knees = sorted((spots["near_knee"], spots["far_knee"]), key=lambda spot: spot[0] * facing)
        chest, waist = hip + (neck - hip) * 0.72, hip + (neck - hip) * 0.12
        edge = [
            chest + ahead * 0.05,
            chest + ahead * 0.074,
            waist + ahead * 0.076,
            knees[1] + ahead * 0.062,
        ]
        sheet.polygon([*edge, knees[1] - ahead * 0.035, waist + ahead * 0.005], look.apron)
    if look.scarf:
        _neckerchief(sheet, curve.moved(neck, facing * 0.035 * height, 0.02 * height), height)


def _skirt_from_side(sheet, height, look, spots):
    hip = spots["hip"]
    hems = [spots["far_hip"], spots["near_hip"]]
    for side, place in (("far", 0), ("near", 1)):
        foot, knee = spots[f"{side}_ankle"], spots[f"{side}_knee"]
        share = look.skirt * 2
        hems[place] = hip + (knee - hip) * min(share, 1) + (foot - knee) * max(share - 1, 0)
    hems.sort(key=lambda spot: spot[0])
    wide = 0.075 * height
    outline = [
        curve.moved(hip, -wide * 0.85, -0.03 * height),
        curve.moved(hip, wide * 0.85, -0.03 * height),
        hems[1] + (wide, 0),
        hems[0] + (-wide, 0),
    ]
    sheet.polygon(outline, look.bottom)


def _trunk_from_front(sheet, height, look, spots, pose):
    hip, neck = spots["hip"], spots["neck"]
    way = (neck - hip) / np.hypot(*(neck - hip))
    turn = np.degrees(np.arctan2(way[0], -way[1]))
    long = np.hypot(*(neck - hip)) / height
    if look.skirt:
        _skirt_from_front(sheet, height, look, spots)
    side = [
        (0.035, -long - 0.012),
        (0.08, -long + 0.01),
        (0.108, -long + 0.045),
        (0.096, -long + 0.13),
        (0.088, -0.1),
        (0.102, 0.01),
        (0.098, 0.035),
        (0.04, 0.042),
    ]
    outline = np.array(side + [(-a, b) for a, b in side[::-1]]) * height
    sheet.polygon(curve.moved(curve.smooth(outline, 6, closed=True), *hip, turn), look.top)
    head = spots["head"]
    if pose.view == "front":
        sheet.ribbon(
            [curve.moved(neck, 0, 0.012 * height), neck + (head - neck) * 0.4],
            0.062 * height,
            darker(look.skin, 0.1),
        )
        sheet.polygon(
            curve.moved(
                np.array([(-0.036, -0.008), (0.036, -0.008), (0, 0.032)]) * height, *neck, turn
            ),
            darker(look.skin, 0.1),
        )
        if look.apron:
            bib = (
                np.array(
                    [
                        (-0.05, -0.2),
                        (0.05, -0.2),
                        (0.085, -0.09),
                        (0.098, 0.16),
                        (-0.098, 0.16),
                        (-0.085, -0.09),
                    ]
                )
                * height
            )
            sheet.polygon(curve.moved(bib, *hip, turn), look.apron)
        if look.scarf:
            _neckerchief(sheet, curve.moved(neck, 0, 0.012 * height), height)
    else:
        sheet.ribbon([neck, neck + (head - neck) * 0.4], 0.062 * height, darker(look.skin, 0.1))


def _skirt_from_front(sheet, height, look, spots):
    hip = spots["hip"]
    near, far = spots["near_ankle"], spots["far_ankle"]
    left = curve.moved(
        hip, min(near[0], far[0]) - hip[0] - 0.1 * height, (near[1] - hip[1]) * look.skirt
    )
    right = curve.moved(
        hip, max(near[0], far[0]) - hip[0] + 0.1 * height, (near[1] - hip[1]) * look.skirt
    )
    left[0], right[0] = (
        hip[0] + (left[0] - hip[0]) * (0.75 + look.skirt / 4),
        hip[0] + (right[0] - hip[0]) * (0.75 + look.skirt / 4),
    )
    waist = np.array([0.088 * height, -0.02 * height])
    hem = curve.smooth([right, (right + left) / 2 + (0, 0.02 * height), left], 6)
    sheet.polygon(np.vstack([hip + waist * (-1, 1), hip + waist, hem]), look.bottom)


def _neckerchief(sheet, place, height):
    sheet.polygon(np.array([(-0.045, -0.012), (0.045, -0.012), (0, 0.03)]) * height + place, RED)
    sheet.polygon(np.array([(0, 0.01), (-0.026, 0.085), (-0.002, 0.07)]) * height + place, RED)
    sheet.polygon(
        np.array([(0, 0.01), (0.026, 0.085), (0.002, 0.07)]) * height + place, darker(RED, 0.15)
    )


def _head(sheet, height, pose, look, facing, spots):
    radius = 0.5 * height / (4.5 if look.child else 5.7)
    x, y = spots["head"]
    side = pose.view == "side"
    tilt = (pose.lean + pose.nod) * (facing if side else 1) * 0.7

    def put(points):
        return curve.moved(
            np.asarray(points, float) * radius * (facing if side else 1, 1), x, y, tilt
        )

    _hair_behind(sheet, radius, look, put, pose.view)
    sheet.polygon(put(curve.oval(0.05 if side else 0, 0.04, 0.9, 0.98)), look.skin)
    if side:
        sheet.polygon(put(curve.oval(0.93, 0.2, 0.13, 0.1)), look.skin)
        sheet.polygon(put(curve.oval(-0.16, 0.14, 0.14, 0.2)), darker(look.skin, 0.1))
    elif pose.view == "front":
        for ear in (-0.92, 0.92):
            sheet.polygon(put(curve.oval(ear, 0.12, 0.13, 0.2)), darker(look.skin, 0.06))
    if pose.view != "back":
        _face(
            sheet,
            radius,
            look,
            put,
            0.5 if side else 0.28 * pose.look,
            0.26 if side else 0.36,
            pose.singing,
        )
    _hair_above(sheet, look, put, pose.view)
    _hat(sheet, look, put, side)


def _face(sheet, radius, look, put, shift, gap, singing):
    for eye in (-gap, gap):
        sheet.polygon(put(curve.oval(shift + eye, 0.1, 0.072, 0.1, steps=20)), INK)
        sheet.polygon(
            put(curve.oval(shift + eye * 1.5, 0.42, 0.17, 0.11)),
            mix(look.skin, "#d9705f", 0.45),
            0.6,
        )
        brow = put(curve.arc(shift + eye, -0.06, 0.16, 0.12, 215, 325, 6))
        sheet.line(brow, 0.05 * radius, look.hair, 0.6)
    if singing:
        sheet.polygon(put(curve.oval(shift, 0.55, 0.14, 0.17, steps=20)), "#8f3a35")
    else:
        sheet.line(put(curve.arc(shift, 0.42, 0.17, 0.13, 25, 155, 8)), 0.065 * radius, "#a24d42")
    if look.glasses:
        for eye in (-gap, gap):
            sheet.outline(put(curve.oval(shift + eye, 0.1, 0.25, 0.24)), 0.055 * radius, INK)


def _hair_behind(sheet, radius, look, put, view):
    side, tone = view == "side", darker(look.hair, 0.15)
    if look.style == "bob":
        shape = (
            [(-1.02, -0.2), (-1.1, 0.75), (-0.5, 0.98), (0.1, 0.8), (0.0, -0.4)]
            if side
            else [(-1.06, -0.2), (-1.1, 0.8), (-0.55, 0.98), (0.55, 0.98), (1.1, 0.8), (1.06, -0.2)]
        )
        sheet.polygon(put(curve.smooth(shape, 6, closed=True)), tone)
    elif look.style == "tail":
        root = (-0.85, -0.35) if side else (0.0, -0.9)
        tip = (-1.7, 0.85) if side else (0.95, -0.3)
        line = curve.smooth(
            [root, ((root[0] + tip[0]) / 2 - 0.25 * side, -0.55 if side else -1.35), tip], 7
        )
        sheet.ribbon(put(line), np.linspace(0.5, 0.18, len(line)) * radius, look.hair)
    elif look.style == "bun":
        sheet.polygon(
            put(curve.oval(-0.8 if side else 0, -0.62 if side else -1.08, 0.42)), look.hair
        )
    elif look.style == "plaits":
        for plait in ((-0.55, 0.3),) if side else ((-0.92, 0.3), (0.92, 0.3)):
            for step in range(5):
                spot = (plait[0] * (1 + 0.05 * step), plait[1] + 0.3 * step)
                sheet.polygon(put(curve.oval(*spot, 0.23, 0.2)), tone if step % 2 else look.hair)
            sheet.polygon(put(curve.oval(plait[0] * 1.25, plait[1] + 1.42, 0.16)), RED)


def _hair_above(sheet, look, put, view):
    if look.style == "bald":
        return
    if view == "side":
        low = 150 if look.style in ("short", "bun", "tail") else 168
        crown = curve.arc(0, 0, 1.04, 1.06, low - 20, 322, 22)
        fringe = curve.smooth(
            [(0.84, -0.62), (0.45, -0.4), (0.02, -0.3), (-0.2, 0.02), (-0.32, 0.34), (-0.62, 0.62)],
            5,
        )
    elif view == "back":
        crown = curve.arc(0, 0, 1.05, 1.06, 150, 390, 26)
        fringe = curve.smooth([(0.75, 0.7), (0, 1.04), (-0.75, 0.7)], 6)
    else:
        crown = curve.arc(0, 0, 1.05, 1.08, 172, 368, 24)
        fringe = curve.smooth(
            [(0.98, 0.12), (0.8, -0.3), (0.3, -0.5), (-0.25, -0.36), (-0.8, -0.28), (-0.98, 0.12)],
            6,
        )
    sheet.polygon(put(np.vstack([crown, fringe])), look.hair)


def _hat(sheet, look, put, side):
    tone = look.hat_colour
    if look.hat == "straw":
        sheet.polygon(
            put(
                curve.smooth(
                    [
                        (-1.8, -0.36),
                        (-0.7, -0.95),
                        (0, -1.5),
                        (0.7, -0.95),
                        (1.8, -0.36),
                        (0, -0.12),
                    ],
                    7,
                    closed=True,
                )
            ),
            tone,
        )
        sheet.polygon(put(curve.oval(0, -0.36, 1.72, 0.2)), darker(tone, 0.14))
    elif look.hat == "cook":
        sheet.polygon(
            put(
                curve.smooth(
                    [
                        (-0.8, -1.2),
                        (-1.05, -1.9),
                        (-0.3, -2.15),
                        (0.4, -2.2),
                        (1.05, -1.85),
                        (0.8, -1.2),
                    ],
                    6,
                    closed=True,
                )
            ),
            CREAM,
        )
        sheet.polygon(put(curve.box(-0.86, -1.32, 1.72, 0.72, 0.12)), darker(CREAM, 0.07))
    elif look.hat == "helmet":
        sheet.polygon(
            put(
                np.vstack(
                    [
                        curve.arc(0, -0.22, 1.12, 1.0, 180, 360, 20),
                        [(1.4 if side else 1.2, -0.14), (-1.2, -0.14)],
                    ]
                )
            ),
            tone,
        )
    elif look.hat == "kerchief":
        sheet.polygon(
            put(
                np.vstack(
                    [
                        curve.arc(0, 0, 1.12, 1.14, 165, 345 if side else 375, 20),
                        [(0.5, -0.45), (-0.4, -0.45)],
                    ]
                )
            ),
            tone,
        )
    elif look.hat == "cap":
        sheet.polygon(put(np.vstack([curve.arc(0, -0.2, 1.08, 0.95, 180, 360, 20)])), tone)
        sheet.polygon(
            put(curve.oval(0.95 if side else 0, -0.25, 0.72 if side else 0.8, 0.16)),
            darker(tone, 0.15),
        )
