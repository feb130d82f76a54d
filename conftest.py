"""What every test may use: the national blueprint in the database, an empty page store, workers."""

import shutil
import socket

import pytest
from django.conf import settings as node_settings
from django.core.management import call_command


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Every test finds the nation's blueprint applied, as every node does."""
    from django_tasks_db.models import DBTaskResult

    with django_db_blocker.unblock():
        call_command("blueprint", "apply", quiet=True)
        # Else every test that does its tasks would drop all pages first.
        DBTaskResult.objects.all().delete()


@pytest.fixture(autouse=True)
def _fast_and_separate(settings, tmp_path):
    """Cheap passwords; files and pages of one test are not those of another."""
    from shuyuan.toolbox.pages import store

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PAGE_STORE = tmp_path / "pages"
    store.cache_clear()
    yield
    store.cache_clear()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    """Nothing leaves this machine: only loopback and local sockets are reached."""
    connect = socket.socket.connect

    def guarded(self, address):
        host = address[0] if isinstance(address, tuple) else "localhost"
        if host not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to reach {host}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def do_tasks():
    """Does now what deeds left for later, as the worker would; says how many tasks there were."""
    from django_tasks_db.models import DBTaskResult

    def do():
        waiting = list(DBTaskResult.objects.ready())
        for result in waiting:
            result.task.call(*result.args_kwargs["args"], **result.args_kwargs["kwargs"])
            result.delete()
        return len(waiting)

    return do


def pytest_sessionfinish(session):
    shutil.rmtree(node_settings.HOME, ignore_errors=True)
