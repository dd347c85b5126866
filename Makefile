# Everything works in a fresh clone with Python 3.11 or newer: each target does the set-up it needs.
# On Windows, see "Windows" in README.md.

PY := .venv/bin/python
# Qt draws into memory while testing, so that no window opens; QT_QPA_PLATFORM=xcb shows them.
OFFSCREEN := QT_QPA_PLATFORM=$(or $(QT_QPA_PLATFORM),offscreen)

.PHONY: help run setup test check bench soak screenshots wheel clean

help:            ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r name what; do printf '%-18s %s\n' "$$name" "$$what"; done

run: .venv/run.stamp   ## set up, then open the sample project
	@$(PY) scripts/qt_libraries.py
	@$(PY) -m factcheck demo $(FOLDER)

setup: .venv/dev.stamp ## set up for running, testing and checking

test: .venv/dev.stamp  ## all tests but the long ones, without a display
	@$(PY) scripts/qt_libraries.py
	@$(PY) -m pytest -n auto --maxprocesses 4 $(ARGS)

check: .venv/dev.stamp ## what CI runs: format, lint, types, imports, spelling, docs, tests
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-cache
	$(PY) -m codespell_lib .
	$(PY) -m pytest -q tests/test_docs.py
	$(MAKE) --no-print-directory test

bench: .venv/dev.stamp ## measure against floors taken in the same run
	@$(OFFSCREEN) $(PY) -m benchmarks $(ARGS)

soak: .venv/dev.stamp  ## the long tests: kills, power cuts, fuzzing, large histories
	@$(PY) scripts/qt_libraries.py
	@$(PY) -m pytest -m soak --hypothesis-profile=soak --timeout=3600 $(ARGS)

screenshots: .venv/dev.stamp ## make the pictures in docs/pictures anew
	@$(OFFSCREEN) $(PY) -m scripts.make_pictures

wheel: .venv/dev.stamp ## build dist/factcheck-*.whl
	@$(PY) -m build --wheel --no-isolation --outdir dist

clean:           ## remove .venv and everything built
	rm -rf .venv dist build .mypy_cache .ruff_cache .import_linter_cache .hypothesis

.venv/run.stamp: pyproject.toml constraints.txt scripts/setup.sh
	@if [ -e .venv/dev.stamp ] && [ .venv/dev.stamp -nt pyproject.toml ] && [ .venv/dev.stamp -nt constraints.txt ]; then :; else scripts/setup.sh run; fi
	@touch $@

.venv/dev.stamp: pyproject.toml constraints.txt scripts/setup.sh
	@scripts/setup.sh dev
	@touch $@
