"""Editors change what readers see."""

import pytest

pytestmark = pytest.mark.browser


def _sign_in(visit, path):
    page = visit(path)
    page.get_by_label("用户名").fill("editor")
    page.get_by_label("密码").fill("shuyuan-demo")
    page.get_by_role("main").get_by_role("button", name="登录").click()
    return page


@pytest.mark.mission("0.5", "3.1")
def test_an_editor_changes_a_blueprint_and_sees_the_plan(visit, node):
    page = _sign_in(visit, "/desk/blueprint/")
    page.locator("summary:has-text('劳动教育')").click()
    page.get_by_role("link", name="谈劳动").click()

    page.get_by_label("中文标题").fill("劳动箴言")
    page.get_by_role("button", name="预览变更").click()

    assert "谈劳动" in page.locator("#plan").inner_text()
    assert "劳动箴言" in page.locator("#plan").inner_text()
    before = visit("/schools/labour/labour-talks/")
    assert before.get_by_role("heading", level=1).inner_text() == "谈劳动"

    page.get_by_role("button", name="应用").click()

    page.get_by_role("status").first.wait_for()
    _until(lambda: _title_of(visit, "/schools/labour/labour-talks/") == "劳动箴言")


def _title_of(visit, path):
    return visit(path).get_by_role("heading", level=1).inner_text()


def _until(holds, attempts=50):
    import time

    for _ in range(attempts):
        if holds():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come true in time")


@pytest.mark.mission("0.2")
def test_whoever_has_signed_in_is_named_on_pages_that_are_the_same_for_everyone(visit):
    page = _sign_in(visit, "/sign-in/")

    page.get_by_text("示例编辑").first.wait_for()

    page.goto(page.url + "schools/")
    page.get_by_text("示例编辑").first.wait_for()
