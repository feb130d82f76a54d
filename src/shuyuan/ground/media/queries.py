"""What may be asked about files."""

from collections.abc import Iterable

from .models import File


def files_with_digests(digests: Iterable[str]) -> dict[str, File]:
    """Files by digest."""
    return {file.digest: file for file in File.objects.filter(digest__in=set(digests))}
