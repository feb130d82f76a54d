"""From days to moments and back, in the node's own time zone."""

from datetime import date, datetime, time

from django.utils import timezone


def start_of_day(day: date) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, time.min, timezone.get_current_timezone())
