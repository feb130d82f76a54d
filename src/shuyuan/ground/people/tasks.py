"""What follows slowly when organisations change?"""

from django_tasks import task

from shuyuan.toolbox.pages import store


@task()
def forget_all_pages() -> None:
    """An organisation's name stands on the card of everything that it published."""
    store().drop(["everything"])
