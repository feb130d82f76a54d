"""Where does a line run? Points along curves, as arrays of x and y."""

import numpy as np


def smooth(points, steps=12, closed=False):
    """A curve through all points (Catmull-Rom)."""
    points = np.asarray(points, float)
    if closed:
        points = np.vstack([points[-1], points, points[0], points[1]])
    else:
        points = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = [_piece(*points[i : i + 4], t) for i in range(len(points) - 3)]
    if not closed:
        pieces.append(points[-2][None])
    return np.vstack(pieces)


def _piece(a, b, c, d, t):
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def bezier(a, b, c, d, steps=24):
    """A cubic Bezier curve from a to d."""
    a, b, c, d = (np.asarray(p, float) for p in (a, b, c, d))
    t = np.linspace(0, 1, steps)[:, None]
    return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3


def arc(x, y, rx, ry, start, end, steps=24):
    """Part of an ellipse, angles in degrees, clockwise from the right."""
    turn = np.radians(np.linspace(start, end, steps))
    return np.column_stack([x + rx * np.cos(turn), y + ry * np.sin(turn)])


def oval(x, y, rx, ry=None, turn=0.0, steps=48):
    points = arc(0, 0, rx, rx if ry is None else ry, 0, 360, steps + 1)[:-1]
    return moved(points, x, y, turn)


def box(x, y, width, height, corner=0.0):
    """A rectangle from its top left corner, with rounded corners."""
    corner = min(corner, width / 2, height / 2)
    if corner <= 0:
        return np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], float)
    right, bottom = x + width - corner, y + height - corner
    middles = [(right, y + corner, -90), (right, bottom, 0), (x + corner, bottom, 90)]
    middles.append((x + corner, y + corner, 180))
    return np.vstack([arc(a, b, corner, corner, s, s + 90, 8) for a, b, s in middles])


def star(x, y, outer, inner, tips, turn=-90.0):
    angles = np.radians(turn + np.arange(2 * tips) * 180 / tips)
    reach = np.where(np.arange(2 * tips) % 2 == 0, outer, inner)
    return np.column_stack([x + reach * np.cos(angles), y + reach * np.sin(angles)])


def moved(points, x=0.0, y=0.0, turn=0.0, scale=1.0):
    """Points turned (degrees, clockwise), scaled, then shifted."""
    angle = np.radians(turn)
    wheel = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(points, float) @ wheel * scale + np.array([x, y])


def mirrored(points, middle):
    """The same points on the other side of a vertical line."""
    points = np.asarray(points, float)
    return np.column_stack([2 * middle - points[:, 0], points[:, 1]])


def petal(x, y, length, width, turn=0.0, tip=0.6):
    """A leaf or petal that starts at a point; `tip` says where it is widest."""
    t = np.linspace(0, 1, 22)
    half = width / 2 * np.sin(np.pi * t ** (np.log(0.5) / np.log(tip)))
    side = np.column_stack([t * length, half])
    return moved(np.vstack([side, side[::-1] * (1, -1)]), x, y, turn)


def normals(points):
    """The direction across the line at each of its points."""
    way = np.gradient(np.asarray(points, float), axis=0)
    way /= np.maximum(np.hypot(way[:, 0], way[:, 1])[:, None], 1e-9)
    return np.column_stack([-way[:, 1], way[:, 0]])
