"""Makes the sounds of the small country: `python country/sounds/draw_sounds.py [key …]`.

Every sound is calculated, none is recorded. Needs numpy and PyAV with its AAC encoder.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np

HERE = Path(__file__).parent
RATE = 32_000
LARGEST = 108_000  # bytes; sets the bit rate

# Five notes of the gong mode on C, and their octaves: numbers are scale steps.
STEPS = (0, 2, 4, 7, 9)


def pitch(step, base=261.63):
    """The frequency of a step of the pentatonic scale; 5 is an octave above 0."""
    octave, place = divmod(step, 5)
    return base * 2 ** (octave + STEPS[place] / 12)


# Instruments


def plucked(frequency, seconds, rng, bright=0.5):
    """A plucked string, as on a guzheng (Karplus and Strong)."""
    length = int(RATE / frequency)
    string = rng.uniform(-1, 1, length)
    for _ in range(3):
        string = bright * string + (1 - bright) * np.roll(string, 1)
    rounds = int(seconds * RATE / length) + 1
    sound = np.empty((rounds, length))
    for number in range(rounds):
        sound[number] = string
        string = 0.996 * (0.5 * string + 0.5 * np.roll(string, 1))
    sound = sound.ravel()[: int(seconds * RATE)]
    return sound / np.abs(sound).max() * faded(len(sound), 0.002, 0.4)


def blown(frequency, seconds, rng, breath=0.05):
    """A bamboo flute: few overtones, a slow vibrato that grows, breath beside the tone."""
    t = np.arange(int(seconds * RATE)) / RATE
    vibrato = 0.004 * np.clip(t / 0.7, 0, 1) * np.sin(2 * np.pi * 5.1 * t)
    slide = -0.02 * np.exp(-t / 0.035)
    phase = 2 * np.pi * np.cumsum(frequency * (1 + vibrato + slide)) / RATE
    tone = (
        np.sin(phase)
        + 0.32 * np.sin(2 * phase)
        + 0.14 * np.sin(3 * phase)
        + 0.05 * np.sin(4 * phase)
    )
    noise = np.convolve(rng.normal(0, 1, len(t)), np.hanning(9) / 4.5, "same")
    swell = 0.86 + 0.14 * np.sin(2 * np.pi * 5.1 * t - 1)
    return (tone * swell * 0.6 + breath * noise * (0.5 + 0.5 * np.sin(phase))) * faded(
        len(t), 0.05, 0.12
    )


def soft(frequency, seconds, rise=0.08, fall=0.3):
    """A warm tone without an attack; the frequency may change from sample to sample."""
    t = np.arange(int(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(frequency, t.shape)) / RATE
    tone = np.sin(phase) + 0.35 * np.sin(2 * phase) + 0.12 * np.sin(3 * phase)
    return tone * 0.6 * faded(len(t), rise, fall)


def bell(frequency, seconds):
    t = np.arange(int(seconds * RATE)) / RATE
    parts = ((1, 1.0, 1.2), (2.0, 0.5, 0.8), (2.76, 0.32, 0.5), (5.4, 0.12, 0.2))
    return sum(
        loud * np.sin(2 * np.pi * frequency * part * t) * np.exp(-t / last)
        for part, loud, last in parts
    ) * faded(len(t), 0.003, 0.3)


def skin(seconds, rng, low=62.0, hard=0.35):
    """A large drum: the skin's pitch falls, the stick adds a short noise."""
    t = np.arange(int(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(low * (1 + 0.9 * np.exp(-t / 0.03))) / RATE
    body = np.sin(phase) * np.exp(-t / 0.32) + 0.4 * np.sin(1.6 * phase) * np.exp(-t / 0.14)
    stick = np.convolve(rng.normal(0, 1, len(t)), np.hanning(7) / 3.5, "same") * np.exp(-t / 0.012)
    return (body + hard * stick) * faded(len(t), 0.001, 0.1)


def rim(rng):
    t = np.arange(int(0.12 * RATE)) / RATE
    wood = np.sin(2 * np.pi * 920 * t) + 0.6 * np.sin(2 * np.pi * 1510 * t)
    return (wood * np.exp(-t / 0.02) + 0.4 * rng.normal(0, 1, len(t)) * np.exp(-t / 0.006)) * 0.5


def faded(count, rise, fall):
    """An envelope from silence and back to it."""
    shape = np.ones(count)
    up, down = min(int(rise * RATE), count // 2), min(int(fall * RATE), count // 2)
    shape[:up] = np.sin(np.linspace(0, np.pi / 2, up)) ** 2
    shape[count - down :] *= np.cos(np.linspace(0, np.pi / 2, down)) ** 2
    return shape


class Tape:
    """What has been played so far."""

    def __init__(self, seconds):
        self.sound = np.zeros(int(seconds * RATE))

    def add(self, at, sound, loud=1.0):
        start = int(at * RATE)
        end = min(start + len(sound), len(self.sound))
        self.sound[start:end] += loud * sound[: end - start]

    def in_a_room(self, wet=0.25, seconds=1.4, seed=5):
        """Lets the sound ring in a hall of its own noise."""
        rng = np.random.default_rng(seed)
        t = np.arange(int(seconds * RATE)) / RATE
        hall = rng.normal(0, 1, len(t)) * np.exp(-t / (seconds / 5))
        hall = np.convolve(hall, np.hanning(12) / 6, "same")
        size = 1 << (len(self.sound) + len(hall)).bit_length()
        ring = np.fft.irfft(np.fft.rfft(self.sound, size) * np.fft.rfft(hall, size), size)
        ring = ring[: len(self.sound)]
        self.sound = (
            self.sound + wet * ring / max(np.abs(ring).max(), 1e-9) * np.abs(self.sound).max()
        )
        return self

    def finished(self):
        sound = self.sound * faded(len(self.sound), 0.02, 0.8)
        return 0.7 * sound / np.abs(sound).max()


# The sounds


def pentatonic_melody():
    """Eight bars in two phrases on a guzheng, low strings on the first beat of each bar."""
    rng, tape, beat = np.random.default_rng(4), Tape(17.5), 0.5
    melody = [
        (5, 1),
        (7, 1),
        (8, 1),
        (7, 1),
        (5, 1),
        (4, 1),
        (3, 2),
        (4, 1),
        (5, 1),
        (7, 1.5),
        (8, 0.5),
        (7, 4),
        (8, 1),
        (9, 1),
        (10, 1),
        (9, 1),
        (8, 1),
        (7, 1),
        (5, 2),
        (4, 1),
        (3, 1),
        (4, 1),
        (7, 1),
        (5, 4),
    ]
    at = 0.3
    for step, length in melody:
        tape.add(at, plucked(pitch(step), 2.4, rng), 0.8)
        if length >= 2:
            tape.add(at + beat * (length - 1), plucked(pitch(step - 5), 2.0, rng), 0.3)
        at += length * beat
    for bar in range(8):
        for string, delay in ((0, 0), (3, 0.06)):
            tape.add(
                0.3 + bar * 4 * beat + delay,
                plucked(pitch(string - (5, 5, 7, 5)[bar % 4]), 3, rng, 0.3),
                0.42,
            )
    return tape.in_a_room(0.2).finished()


def drum_rhythm():
    """Slow beats, then twice as fast, then a roll that swells to one last stroke."""
    rng, tape = np.random.default_rng(8), Tape(15)
    bars = ("D...r.D.", "D.rrD.r.", "D.D.rrD.", "DrrDrrD.")
    at, step = 0.3, 0.2
    for number in range(7):
        for place, stroke in enumerate(bars[number % 4]):
            loud = 1.0 if place == 0 else 0.7
            if stroke == "D":
                tape.add(at + place * step, skin(1.0, rng), loud)
            elif stroke == "r":
                tape.add(at + place * step, rim(rng), 0.55)
        at += 8 * step * (1 if number < 3 else 0.94)
        step *= 1 if number < 3 else 0.94
    roll = at
    while roll < 13.0:
        tape.add(roll, skin(0.5, rng, 70, 0.25), 0.2 + 0.6 * (roll - at) / (13.0 - at))
        roll += 0.105
    tape.add(13.2, skin(1.6, rng, 56, 0.5), 1.3)
    return tape.in_a_room(0.16, 0.9).finished()


def bamboo_flute():
    """A free, slow tune with grace notes, as over a valley."""
    rng, tape = np.random.default_rng(6), Tape(18)
    tune = [
        (7, 1.6),
        (8, 0.5),
        (9, 0.5),
        (10, 2.2),
        (9, 0.6),
        (8, 0.6),
        (7, 1.8),
        (5, 0.7),
        (7, 0.7),
        (8, 2.0),
        (7, 0.6),
        (5, 0.6),
        (4, 0.8),
        (5, 3.2),
    ]
    at = 0.4
    for step, length in tune:
        if length > 1.5:
            tape.add(at, blown(pitch(step + 1, 293.66), 0.13, rng), 0.4)
            at += 0.1
        tape.add(at, blown(pitch(step, 293.66), length * 0.98, rng), 0.8)
        at += length
    return tape.in_a_room(0.42, 2.2).finished()


def breathing_guide():
    """Twice: four seconds in while the tone rises, six seconds out while it sinks."""
    tape = Tape(20)
    for number in range(2):
        start = number * 10
        tape.add(start, bell(pitch(7), 1.8), 0.28)
        tape.add(start + 4, bell(pitch(4), 1.8), 0.22)
        for part in (1.0, 1.5, 2.0):
            rising = np.geomspace(130.8, 196.0, 4 * RATE) * part
            sinking = np.geomspace(196.0, 130.8, 6 * RATE) * part
            tape.add(start, soft(rising, 4, 1.2, 0.5), 0.42 / part)
            tape.add(start + 4, soft(sinking, 6, 0.5, 3.2), 0.42 / part)
    return tape.in_a_room(0.2, 1.8).finished()


# 登鹳雀楼, one line of five syllables after the other, as the four tones of speech.
TONES = ((2, 4, 1, 1, 4), (2, 2, 4, 3, 2), (4, 2, 1, 3, 4), (4, 4, 4, 2, 2))
CONTOURS = {  # the pitch of a syllable from its beginning to its end, in semitones
    1: (7, 7, 7, 7),
    2: (2, 3, 5, 7.5),
    3: (1, -2, -3, 1),
    4: (8, 6, 3, 0),
}


def reading_aloud():
    """A quatrain hummed: two syllables and three, a pause after each line, the last word held."""
    tape = Tape(20)
    at = 0.5
    for tones in TONES:
        tape.add(at, bell(pitch(0, 130.8), 1.6), 0.10)
        for place, tone in enumerate(tones):
            length = (0.62, 0.78, 0.6, 0.62, 1.35)[place]
            count = int(length * RATE)
            rise = np.interp(np.linspace(0, 3, count), range(4), CONTOURS[tone])
            tape.add(
                at,
                soft(174.6 * 2 ** (rise / 12), length, 0.07, 0.22),
                (0.9, 0.75, 0.9, 0.7, 0.85)[place],
            )
            at += length + (0.22 if place == 1 else 0.02)
        at += 0.5
    return tape.in_a_room(0.14, 1.0).finished()


SOUNDS = {
    "pentatonic-melody": pentatonic_melody,
    "drum-rhythm": drum_rhythm,
    "bamboo-flute": bamboo_flute,
    "breathing-guide": breathing_guide,
    "reading-aloud": reading_aloud,
}


def main(keys):
    for key in keys or SOUNDS:
        sound = SOUNDS[key]()
        data = sound_file(sound)
        (HERE / f"{key}.m4a").write_bytes(data)
        print(f"{key}  {len(sound) / RATE:.1f} s  {len(data) // 1000} kB")


def sound_file(sound):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sound.m4a"
        with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as file:
            stream = file.add_stream("aac", rate=RATE, layout="mono")
            stream.bit_rate = min(64_000, int(LARGEST * 8 * RATE / len(sound)))
            for start in range(0, len(sound), 1024):
                part = np.zeros((1, 1024), np.float32)
                piece = sound[start : start + 1024]
                part[0, : len(piece)] = piece
                frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
                frame.rate, frame.pts = RATE, start
                file.mux(stream.encode(frame))
            file.mux(stream.encode())
        return path.read_bytes()


if __name__ == "__main__":
    main(sys.argv[1:])
