"""When is which line said? Captions of films whose lines are spread evenly."""


def cue_times(number, seconds):
    """Start and end of each of so many lines, in seconds."""
    if not number:
        return []
    length = seconds / number
    return [(index * length, (index + 1) * length) for index in range(number)]


def webvtt(cues, seconds, language):
    """The lines as a WebVTT file in one language."""
    blocks = ["WEBVTT"]
    for (start, end), cue in zip(cue_times(len(cues), seconds), cues, strict=True):
        # In WebVTT an arrow or an angle bracket inside a line would be read as its own marks.
        words = (
            cue.get(language, "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        )
        blocks.append(f"{_clock(start)} --> {_clock(end)}\n{' '.join(words.split())}")
    return "\n\n".join(blocks) + "\n"


def _clock(seconds):
    rest, thousandths = divmod(round(seconds * 1000), 1000)
    minutes, rest = divmod(rest, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest:02d}.{thousandths:03d}"
