"""Who may do what with resources?"""

from typing import Any

from shuyuan.ground.people.queries import roles_of

TEACHING = {"teacher", "principal", "mentor"}


def may_publish(person: Any) -> bool:
    """Editors publish, change, place and withdraw."""
    return bool(person.is_active and person.has_perm("catalogue.publish_resource"))


def may_read_teaching_note(person: Any, case: Any) -> bool:
    """The note of a case, by its access level: for everyone, for members, or for teachers."""
    access = case.details.get("access", "open")
    if access == "open":
        return True
    if not person.is_authenticated:
        return False
    return access == "members" or bool(roles_of(person) & TEACHING)
