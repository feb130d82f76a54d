"""Parents and teachers find what they came for."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.mission("3.1", "3.5", "0.5")
def test_a_parent_finds_the_labour_list_on_the_platform_of_schools(visit):
    page = visit("/", width=360)

    page.get_by_role("link", name="中小学智慧教育平台").click()
    page.get_by_role("heading", name="劳动教育").first.wait_for()
    page.get_by_role("main").get_by_role("link", name="劳动导航").first.click()
    page.get_by_role("main").get_by_role("link", name="清单计划").first.click()

    assert page.get_by_role("heading", level=1).inner_text() == "清单计划"
    assert page.url.endswith("/schools/labour/labour-lists/")
    assert page.locator("article.card").count() >= 8


@pytest.mark.mission("3.1", "3.5")
def test_a_parent_finds_the_labour_list_on_the_vocational_platform(visit):
    page = visit("/vocational/", width=360)

    page.get_by_role("main").get_by_role("link", name="劳动教育").first.click()
    page.get_by_role("main").get_by_role("link", name="清单计划").first.click()

    assert page.get_by_role("heading", level=1).inner_text() == "清单计划"
    assert page.url.endswith("/vocational/labour/labour-lists/")


@pytest.mark.mission("3.1")
def test_a_student_finds_labour_education_among_the_topics_of_higher_education(visit):
    page = visit("/higher/topics/")

    page.get_by_role("main").get_by_role("link", name="劳动教育").first.click()

    assert page.url.endswith("/higher/labour/")


@pytest.mark.mission("1.4", "0.3")
def test_a_teacher_walks_from_stage_to_chapter(visit):
    page = visit("/schools/")

    page.get_by_role("link", name="按教材找课").first.click()
    page.get_by_role("link", name="小学", exact=True).click()
    page.get_by_role("link", name="四年级", exact=True).click()
    page.get_by_role("link", name="数学", exact=True).click()
    page.get_by_role("link", name="数学四年级上册").click()
    page.get_by_role("link", name="角的度量").first.click()

    assert page.get_by_role("heading", level=1).inner_text() == "角的度量"
    assert page.locator("article.card").count() >= 1


@pytest.mark.mission("2.4")
def test_a_pupil_looks_closely_at_a_work_of_art(visit):
    page = visit("/schools/arts/art-appreciation/")
    page.locator('article.card:has-text("作品") h3 a').first.click()

    page.locator("deep-zoom a[data-open]").click()

    page.locator("deep-zoom canvas").first.wait_for()
    assert page.locator("deep-zoom .zoom-notes li").count() >= 3


@pytest.mark.mission("0.1")
def test_the_pages_can_be_read_without_script_and_in_english(visit):
    page = visit("/", script=False)

    page.locator("summary:has-text('')").first.wait_for()
    page.goto(page.url + "en/")
    page.get_by_role("main").get_by_role("link", name="Smart Education of Schools").click()

    assert page.get_by_role("heading", level=1).inner_text() == "Smart Education of Schools"
