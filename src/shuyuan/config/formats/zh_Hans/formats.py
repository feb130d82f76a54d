"""Dates as Django writes them in Chinese, 2026年3月12日; what it does otherwise stands here."""

# Browsers take and send ISO dates: a date field with any other format would look empty.
DATE_INPUT_FORMATS = ["%Y-%m-%d", "%Y/%m/%d"]
# Long numbers are read more easily with a mark: 200,000.
THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3
