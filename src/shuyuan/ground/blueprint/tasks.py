"""What follows slowly when a blueprint is applied?"""

from django_tasks import task

from shuyuan.toolbox.pages import store


@task()
def forget_all_pages() -> None:
    """Every page shows some of the blueprint: its boards are in the head of each."""
    store().drop(["everything"])
