"""What others can hear about the blueprint."""

from django.dispatch import Signal

blueprint_applied = Signal()
