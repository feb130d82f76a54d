"""When does a day begin?"""

from datetime import date

from django.utils.timezone import override

from shuyuan.toolbox.moments import start_of_day


def test_a_day_begins_at_midnight_where_the_node_is():
    with override("Asia/Shanghai"):
        begins = start_of_day(date(2026, 7, 20))

    assert begins.isoformat() == "2026-07-20T00:00:00+08:00"
