# make run | test | check | bench: each does all of its own set-up on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
export PORT
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ASSETS := src/shuyuan/design/static/built/manifest.json

.PHONY: run test check bench serve messages lock clean

run: $(VENV)/.run $(ASSETS) $(VENV)/.messages
	@$(BIN)/shuyuan start

test: $(VENV)/.test $(ASSETS) $(VENV)/.messages
	@tools/prepare-tests
	@tools/run-tests

check: $(VENV)/.test $(ASSETS) $(VENV)/.messages
	@tools/check

bench: $(VENV)/.test $(ASSETS) $(VENV)/.messages
	@$(BIN)/python tools/bench

$(VENV)/bin/python:
	@echo "Making a Python environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python requirements/run.txt pyproject.toml
	@echo "Installing what the node needs"
	@$(PIP) install --require-hashes -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	@echo "Installing what the tests need"
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

$(ASSETS): package-lock.json vite.config.ts $(shell find src/shuyuan/design/assets -type f 2>/dev/null) | $(VENV)/.run
	@tools/build-assets $(BIN)/python
	@touch $@

$(VENV)/.messages: $(shell find src -name '*.po') | $(VENV)/.run
	@echo "Compiling translations"
	@$(BIN)/python tools/compile_messages.py
	@touch $@

messages: $(VENV)/.test
	@$(BIN)/python tools/extract_messages.py

lock:
	@tools/lock

clean:
	rm -rf $(VENV) node_modules src/shuyuan/design/static/built
	find src -name '*.mo' -delete
