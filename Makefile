# make run · make test · and for developers: make lint, gallery, references, bench, soak, package. Each prepares what it
# needs.
SHELL := /bin/bash
PY := .venv/bin/python
JOBS ?= 2
export PYTHON

.PHONY: run test lint gallery picture references bench soak audit package icons prepare prepare-run format translations

run: prepare-run
	@packaging/run.sh $(ARGS)

test: prepare lint
	@$(PY) -m pytest -n $(JOBS) --dist loadscope -q --cov --cov-report=term

lint: prepare
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-cache >build/import-contracts.txt || { cat build/import-contracts.txt; exit 1; }

# Pictures of every page and dialog, to be looked at: build/gallery/index.html
gallery: prepare
	@$(PY) packaging/gallery.py build/gallery

# The pictures of the README and of software centres: packaging/pictures/
picture: prepare
	@$(PY) packaging/gallery.py build/gallery --languages en --screens 1280
	@$(PY) packaging/gallery_sheet.py build/gallery packaging/pictures

# After looking: what gauges, week, chart and sheet look like now is how they are to look from now on
references: prepare
	@SSI_REFERENCES=1 $(PY) -m pytest -q tests/visual/test_pictures.py
	@git status --short tests/visual/references

# How fast and how lean, each figure beside its floor of the same run
bench: prepare
	@$(PY) -m tests.bench.bench

# The property tests with many more examples
soak: prepare
	@SSI_SOAK=1 $(PY) -m pytest -n $(JOBS) --dist loadscope -q

# Known weaknesses of the packages the program is built from; a sentence where the network does not allow to ask
audit: prepare
	@packaging/audit.sh $(PY)

# Wheel, folder build and .deb, installed and self-tested: build/package/ (see packaging/README.md)
package: prepare
	@packaging/package.sh $(PY) $(ARGS)

# Every icon from the drawings in packaging/icons
icons: prepare
	@$(PY) -m pip install -qq --disable-pip-version-check -c constraints.txt pillow
	@$(PY) packaging/icons/make.py

# For developers: bring the translations up to date, and the code into shape
translations: prepare
	@$(PY) packaging/i18n/update.py

format: prepare
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

prepare:
	@mkdir -p build
	@packaging/prepare.sh develop

prepare-run:
	@mkdir -p build
	@packaging/prepare.sh run
