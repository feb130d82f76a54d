"""One deed of `deeds.py`, in a process of its own with the settings of the bench's node.

inside.py places | draw | session | publish KEY | fill NUMBER     answers as JSON
"""

import importlib
import json
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shuyuan.config.settings")
django.setup()
deeds = importlib.import_module("deeds")
print(json.dumps(getattr(deeds, sys.argv[1])(*sys.argv[2:])))
