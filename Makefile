# make run    the dashboard on your own machine          make test    every check and test
# make help   the other targets
#
# Stamp files under .venv/ say what is installed; they are older than the requirements only when those changed.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8501
HOST ?= localhost
DATA ?= data

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
VENV_READY := $(VENV)/.ready-venv
RUN_READY := $(VENV)/.ready-run
TEST_READY := $(VENV)/.ready-test

# An environment whose Python went away (removed, or the folder was moved) counts as not there.
$(shell test -x $(PY) || rm -f $(VENV)/.ready-*)

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run build test lint types pytest browser bench screenshots clean

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

run: $(RUN_READY) ## start the dashboard (PORT=8501 HOST=localhost DATA=data)
	@exec $(PY) scripts/serve.py --port $(PORT) --host $(HOST) --data $(DATA)

build: $(RUN_READY) ## read seeds/ again and publish a new build
	@$(PY) -m etl build seeds --out $(DATA)

# pytest comes last: its summary is the last line of the output.
test: lint types pytest ## ruff, types and every test, those in a real browser included

lint: $(TEST_READY) ## ruff: style and format
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .

types: $(TEST_READY) ## mypy
	@$(PY) -m mypy

pytest: $(TEST_READY) browser ## every test (ARGS="-k gaps" to choose)
	@$(PY) -m pytest -n auto --dist loadgroup $(ARGS)

browser: $(TEST_READY) ## find Chrome or Chromium, or install it
	@$(PY) -m tests.browser.setup_browser

bench: $(TEST_READY) browser ## measure build speed, repaint time and exports
	@$(PY) -m tests.benchmarks.build_speed
	@$(PY) -m tests.benchmarks.repaint
	@$(PY) -m tests.benchmarks.exports

screenshots: $(TEST_READY) browser ## pictures of every page into docs/screenshots
	@$(PY) -m tests.browser.screenshots

clean: ## remove the environment and caches; data/ stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV_READY):
	@bash scripts/venv.sh $(VENV)
	@touch $@

$(RUN_READY): requirements.txt | $(VENV_READY)
	@echo "Installing requirements.txt (a minute or two the first time) ..."
	@$(PIP) install --quiet -r requirements.txt
	@touch $@

$(TEST_READY): requirements-dev.txt requirements.txt | $(VENV_READY)
	@echo "Installing requirements-dev.txt (a minute or two the first time) ..."
	@$(PIP) install --quiet -r requirements-dev.txt
	@touch $(RUN_READY) $@
