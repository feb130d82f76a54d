"""How does a drawn moment become a film? Time, easing, backgrounds drawn once, and the encoder."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from studio.colour import PAPER
from studio.sheet import Sheet

WIDE, HIGH, RATE = 640, 360, 15
LARGEST_FILM, LARGEST_POSTER = 98_500, 14_500


@dataclass(frozen=True)
class Film:
    """A function that draws the sheet at a time, how long it runs, and the moment for the poster."""

    draw: callable
    seconds: float = 12
    poster: float = 4


def on(background):
    """A fresh sheet with the background, which is drawn only once."""
    sheet = Sheet(WIDE, HIGH)
    sheet.image = _drawn(background).copy()
    return sheet


@cache
def _drawn(background):
    sheet = Sheet(WIDE, HIGH, PAPER)
    background(sheet)
    return sheet.image


# Time


def ease(share):
    """Starts and ends softly; outside 0 to 1 it rests."""
    share = np.clip(share, 0.0, 1.0)
    return share * share * (3 - 2 * share)


def between(t, start, end):
    """How far we are from one moment to another, softly."""
    return float(ease((t - start) / (end - start)))


def pulse(t, start, end, soft=0.5):
    """1 from one moment to another, 0 before and after, softly."""
    return between(t, start - soft, start) * (1 - between(t, end, end + soft))


def turning(table, phase):
    """A value on a closed curve through (phase, value) points; a phase of 1 is back at 0."""
    places, values = np.array(table, float).T
    places = np.concatenate([places - 1, places, places + 1])
    values = np.tile(values, 3)
    index = int(np.searchsorted(places, phase % 1.0, side="right")) - 1
    share = (phase % 1.0 - places[index]) / (places[index + 1] - places[index])
    slopes = np.gradient(values, places) * (places[index + 1] - places[index])
    a, b, u = values[index], values[index + 1], share
    return (
        a * (2 * u**3 - 3 * u**2 + 1)
        + b * (3 * u**2 - 2 * u**3)
        + slopes[index] * (u**3 - 2 * u**2 + u)
        + slopes[index + 1] * (u**3 - u**2)
    )


def moving(steps, t):
    """Numbers or tuples between key moments: [(time, value), …]."""
    times = [moment for moment, _ in steps]
    index = int(np.clip(np.searchsorted(times, t, side="right") - 1, 0, len(steps) - 2))
    share = between(t, times[index], times[index + 1])
    start, end = (np.asarray(steps[index + step][1], float) for step in (0, 1))
    value = start + (end - start) * share
    return float(value) if value.ndim == 0 else tuple(value)


# Files


def film_file(film):
    """The film as an MP4 that starts playing before it is loaded, as good as its size allows."""
    frames = [film.draw(step / RATE).image for step in range(round(film.seconds * RATE))]
    quality = 29
    while len(data := _encoded(frames, quality)) > LARGEST_FILM and quality < 44:
        quality += max(1, round(13 * np.log(len(data) / LARGEST_FILM)))
    return data, quality


def _encoded(frames, quality):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        with av.open(str(path), "w", options={"movflags": "+faststart"}) as file:
            stream = file.add_stream("libx264", rate=RATE)
            stream.width, stream.height, stream.pix_fmt = WIDE, HIGH, "yuv420p"
            stream.codec_context.gop_size = RATE
            stream.codec_context.thread_count = 1
            stream.options = {
                "crf": str(quality),
                "preset": "slower",
                "tune": "animation",
                "profile": "high",
                "x264-params": f"keyint={RATE}:min-keyint={RATE}:scenecut=0",
            }
            for image in frames:
                file.mux(stream.encode(av.VideoFrame.from_image(image)))
            file.mux(stream.encode())
        return path.read_bytes()


def poster_file(film):
    image = film.draw(film.poster).image
    for quality in range(84, 30, -4):
        file = BytesIO()
        image.save(file, "WEBP", quality=quality, method=6)
        if file.tell() <= LARGEST_POSTER:
            break
    return file.getvalue()
