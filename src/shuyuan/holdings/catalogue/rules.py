"""Who may do what with resources?"""

from typing import Any


def may_publish(person: Any) -> bool:
    """Editors publish, change, place and withdraw."""
    return bool(person.is_active and person.has_perm("catalogue.publish_resource"))
