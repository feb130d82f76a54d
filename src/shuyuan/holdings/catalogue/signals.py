"""What others can hear about resources."""

from django.dispatch import Signal

resources_changed = Signal()  # ids: those published, changed or withdrawn
