"""How does a shape get onto the sheet? Smooth edges, opacity, blur, gradients."""

from contextlib import contextmanager

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from studio import curve
from studio.colour import Gradient, rgb


class Sheet:
    """One picture while it is being drawn; places are in pixels, also between them."""

    def __init__(self, width, height, colour="#ffffff"):
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width, height), rgb(colour))

    # Shapes

    def polygon(self, points, colour, opacity=1.0, blur=0.0):
        self.shape([points], colour, opacity, blur)

    def shape(self, outlines, colour, opacity=1.0, blur=0.0, holes=()):
        """Several outlines as one shape, less its holes."""
        outlines = [np.asarray(outline, float) for outline in outlines]

        def draw(pen, at):
            for outline in outlines:
                pen.polygon(at(outline), fill=255)
            for hole in holes:
                pen.polygon(at(np.asarray(hole, float)), fill=0)

        self._stamp(np.vstack(outlines), 0, draw, colour, opacity, blur)

    def circle(self, x, y, radius, colour, opacity=1.0, blur=0.0):
        self.polygon(curve.oval(x, y, radius), colour, opacity, blur)

    def ellipse(self, x, y, rx, ry, colour, opacity=1.0, turn=0.0, blur=0.0):
        self.polygon(curve.oval(x, y, rx, ry, turn), colour, opacity, blur)

    def box(self, x, y, width, height, colour, corner=0.0, opacity=1.0):
        self.polygon(curve.box(x, y, width, height, corner), colour, opacity)

    def line(self, points, width, colour, opacity=1.0, blur=0.0):
        """A line of even width with round ends."""
        self.ribbon(points, width, colour, opacity, blur)

    def outline(self, points, width, colour, opacity=1.0):
        self.ribbon(np.vstack([points, points[:1]]), width, colour, opacity)

    def ribbon(self, points, widths, colour, opacity=1.0, blur=0.0):
        """A line whose width may change from point to point."""
        points = np.asarray(points, float)
        halves = np.broadcast_to(np.asarray(widths, float) / 2, (len(points),))
        across = curve.normals(points) * halves[:, None] if len(points) > 1 else points * 0

        def draw(pen, at):
            left, right = at(points + across), at(points - across)
            for i in range(len(points) - 1):
                pen.polygon([left[i], left[i + 1], right[i + 1], right[i]], fill=255)
            for low, high in zip(
                at(points - halves[:, None]), at(points + halves[:, None]), strict=False
            ):
                pen.ellipse([low, high], fill=255)

        self._stamp(points, halves.max(), draw, colour, opacity, blur)

    def text(self, words, x, y, font, colour, opacity=1.0, anchor="mm"):
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).text((x, y), words, font=font, fill=255, anchor=anchor)
        box = mask.getbbox()
        if box:
            self._paint(box, mask.crop(box), colour, opacity)

    # The whole sheet

    def wash(self, *stops, top=0, bottom=None):
        """Colour from top to bottom over the whole width."""
        bottom = self.height if bottom is None else bottom
        box = (0, int(top), self.width, int(bottom))
        self.image.paste(Gradient((0, top), (0, bottom), *stops).image(box), box)

    def array(self):
        return np.asarray(self.image, float) / 255

    def put(self, array):
        self.image = Image.fromarray((np.clip(array, 0, 1) * 255).round().astype(np.uint8))

    def stain(self, depth, colour):
        """Darkens towards a colour like ink on wet paper; `depth` is 0 to 1 for each pixel."""
        tint = np.array(rgb(colour)) / 255
        self.put(self.array() * (1 - np.clip(depth, 0, 1)[..., None] * (1 - tint)))

    def cover(self, depth, colour):
        """Lays an opaque colour over the sheet, as thick as `depth` says for each pixel."""
        depth = np.clip(depth, 0, 1)[..., None]
        self.put(self.array() * (1 - depth) + depth * np.array(rgb(colour)) / 255)

    @contextmanager
    def within(self, *outlines):
        """What is drawn in this block shows only inside the outlines."""
        before = self.image.copy()
        yield self
        mask = Image.new("L", (self.width * 2, self.height * 2))
        pen = ImageDraw.Draw(mask)
        for outline in outlines:
            pen.polygon([(x * 2, y * 2) for x, y in outline], fill=255)
        self.image = Image.composite(self.image, before, mask.reduce(2))

    # How a shape is laid down

    def _stamp(self, points, margin, draw, colour, opacity, blur):
        box = self._box(points, margin + blur * 3 + 2)
        if box is None:
            return
        size = (box[2] - box[0], box[3] - box[1])
        fine = 4 if size[0] * size[1] < 400_000 else 2
        mask = Image.new("L", (size[0] * fine, size[1] * fine))
        corner = np.array(box[:2], float)

        def at(places):
            return [tuple(place) for place in (places - corner) * fine]

        draw(ImageDraw.Draw(mask), at)
        mask = mask.reduce(fine)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur))
        self._paint(box, mask, colour, opacity)

    def _box(self, points, margin):
        low = np.maximum(np.floor(points.min(0) - margin), 0).astype(int)
        high = np.ceil(points.max(0) + margin).astype(int)
        right, bottom = min(high[0], self.width), min(high[1], self.height)
        if right <= low[0] or bottom <= low[1]:
            return None
        return int(low[0]), int(low[1]), int(right), int(bottom)

    def _paint(self, box, mask, colour, opacity):
        if opacity < 1:
            mask = ImageChops.multiply(mask, Image.new("L", mask.size, round(255 * opacity)))
        paint = colour.image(box) if isinstance(colour, Gradient) else rgb(colour)
        self.image.paste(paint, box, mask)
