"""What may happen to files."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from PIL import Image

from . import pictures
from .models import File

CONTENT_TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".mp4": "video/mp4",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".pdf": "application/pdf",
    ".vtt": "text/vtt",
}


@transaction.atomic
def keep_file(source: Path, **facts: Any) -> File:
    """Keep a copy of the file under its digest; the same content is kept once.

    `facts` are fields of `File` that the content does not tell, such as `title` or `seconds`.
    """
    suffix = source.suffix.lower()
    if suffix not in CONTENT_TYPES:
        raise ValidationError(
            _("Files of the type “%(suffix)s” are not accepted.") % {"suffix": suffix}
        )
    with source.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    known = File.objects.filter(digest=digest).first()
    if known is not None:
        return known
    file = File(
        digest=digest,
        suffix=suffix,
        content_type=CONTENT_TYPES[suffix],
        size=source.stat().st_size,
        **facts,
    )
    target = Path(settings.MEDIA_ROOT) / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".new")
    shutil.copyfile(source, draft)
    if file.content_type.startswith("image/"):
        file.width, file.height = _size_of(draft)
    draft.replace(target)
    if file.content_type.startswith("image/"):
        pictures.make_card(target)
        if max(file.width or 0, file.height or 0) >= pictures.LARGE:
            pictures.make_tiles(target)
    file.save()
    return file


def _size_of(picture: Path) -> tuple[int, int]:
    try:
        with Image.open(picture) as opened:
            opened.load()
            return opened.size
    # What Pillow raises for broken files differs from format to format.
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        picture.unlink()
        raise ValidationError(_("This picture cannot be read.")) from error
