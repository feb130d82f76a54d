"""A home of its own for every test process, made before Django reads its settings."""

import os
import tempfile

os.environ["SHUYUAN_HOME"] = tempfile.mkdtemp(prefix="shuyuan-test-")
os.environ["SHUYUAN_DATABASE"] = os.environ.get("SHUYUAN_TEST_DATABASE", "")
os.environ.pop("PORT", None)
