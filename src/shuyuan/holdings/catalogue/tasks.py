"""What follows slowly when a resource changes?"""

from django_tasks import task

from shuyuan.toolbox.pages import store


@task()
def forget_pages(tags: list[str]) -> None:
    """Drop the public pages that show something that changed."""
    store().drop(tags)
