# Coryphée. `make` alone lists the commands.
SHELL := /bin/bash
VENV := .venv
PY := $(VENV)/bin/python
PORT ?= 8000
RESET ?=
ARGS ?=
BENCH ?=
ATTACK ?=
FILES ?=
JOBS ?=
UV_VERSION := 0.13.8
CODE := bench compiler coryphee tests tools
NATIVE := coryphee/formats/native.py
STALE := $(if $(wildcard $(VENV)/.installed),$(shell python3 $(NATIVE) stale))
INSTALLED := uv.lock pyproject.toml tools/native.py $(NATIVE) $(shell python3 $(NATIVE)) $(if $(STALE),stale)
AGAIN := $(if $(STALE),--reinstall-package coryphee)

.DEFAULT_GOAL := help
.PHONY: help demo test check mutants bench assets wheel format samples fuzz theme clean env env-dev stale attack

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(VENV)/bin/uv:
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Coryphée needs Python 3.11 or newer."; exit 1; }
	@python3 -m venv $(VENV) || { python3 tools/system.py venv && python3 -m venv $(VENV); }
	@$(VENV)/bin/pip install -qq uv==$(UV_VERSION)

env: $(VENV)/.installed ## the program's environment, its native modules made again where their source changed
$(VENV)/.installed: $(INSTALLED) | $(VENV)/bin/uv
	@$(VENV)/bin/uv sync --frozen --extra portal --no-dev --inexact --quiet $(AGAIN) && touch $@

env-dev: $(VENV)/.installed-dev
$(VENV)/.installed-dev: $(INSTALLED) | $(VENV)/bin/uv
	@$(VENV)/bin/uv sync --frozen --extra portal --quiet $(AGAIN) && touch $@ $(VENV)/.installed

assets: env ## fetch and assemble style sheets and fonts
	@$(PY) tools/assets.py

demo: env assets ## everything for a look: demo data, web and worker on http://127.0.0.1:8000 (RESET=1 starts afresh, PORT=)
	@$(PY) tools/system.py pango
	@exec $(PY) -m coryphee demo --port $(PORT) $(if $(RESET),--reset)

test: env-dev assets ## the whole suite, on SQLite and on a real PostgreSQL (ARGS="-k …" chooses)
	@$(PY) tools/system.py pango chromium nginx
	@$(PY) tools/run_tests.py $(ARGS)

check: env-dev ## lint, types, boundaries, budgets, missing migrations
	$(VENV)/bin/ruff check $(CODE)
	$(VENV)/bin/ruff format --check $(CODE)
	$(VENV)/bin/djlint --lint --quiet coryphee
	$(VENV)/bin/mypy coryphee bench compiler
	$(VENV)/bin/lint-imports
	$(PY) tools/dead_code.py
	CORYPHEE_DATA_DIR=build/check DJANGO_SETTINGS_MODULE=coryphee.config.settings $(PY) -m django makemigrations --check --dry-run
	$(VENV)/bin/pytest -q tests/architecture

mutants: env-dev assets ## one small fault at a time in the central files: a table, and what no test sees (FILES="jobs actor", JOBS=)
	@$(PY) -m tools.mutants $(if $(JOBS),--jobs $(JOBS)) $(FILES)

bench: env-dev assets ## benchmarks: tables, verdicts on ratios, JSON in bench-results/ (BENCH=formats, lists, deposit, pages)
	@$(PY) -m bench $(BENCH)

samples: env-dev ## write the sample invoices of every family of rules again from their declarations
	@$(PY) -m tests.formats.rule_samples

fuzz: env-dev ## wrong files without end for MINUTES (10), then 20,000 mutants beside the official rules (MUTANTS=)
	@$(PY) -m bench.fuzz --minutes $(or $(MINUTES),10) --mutants $(or $(MUTANTS),20000)

wheel: env assets ## build the source archive, and from it the wheel: all that a page needs is inside
	@$(VENV)/bin/uv build --quiet --out-dir build/wheel

attack: env-dev assets ## attack the portal on both databases: a table (ATTACK="--short rights" chooses)
	@$(PY) tools/system.py pango postgresql
	@$(PY) -m bench.attack $(ATTACK)

format: env-dev ## put the code in the house's form
	$(VENV)/bin/ruff check --fix $(CODE)
	$(VENV)/bin/ruff format $(CODE)

theme: ## make brand/theme.css again from its configuration (Node ≥ 20)
	npm ci --silent
	cd brand && npx designsystemet tokens create --config designsystemet.config.json && npx designsystemet tokens build -t tokens -o build && cp build/coryphee.css theme.css && rm -rf tokens build types.d.ts

clean: ## remove what was made: environment, assets, demo data
	rm -rf $(VENV) .cache build data coryphee/ui/static/ui/vendor node_modules
