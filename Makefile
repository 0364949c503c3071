# `make` lists what there is. Every target that needs packages sets them up first, and does nothing when they are there.
# Make runs from this folder (`make -C folder target` from elsewhere); every path is relative, so spaces in it do no harm.

.DEFAULT_GOAL := help
BIN := .venv/bin/

# PYTHON picks another Python than the first fit one; WORKERS is how many tests run side by side.
PYTHON ?=
WORKERS ?= 2

ifeq ($(wildcard lib/fupin pyproject.toml),)
$(error These targets work in the folder of this Makefile, and this is $(CURDIR). Type: make -C folder target)
endif

# What a person has set up for other work must not change a figure, a kernel or a chart of ours.
unexport JUPYTER_PATH MATPLOTLIBRC MPLBACKEND PYTHONHOME PYTHONPATH
export IPYTHONDIR := $(CURDIR)/.venv/ipython
export JUPYTER_PREFER_ENV_PATH := 1
export MPLCONFIGDIR := $(CURDIR)/.venv/matplotlib
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# uv leaves bytecode to be compiled at first use, which costs each new kernel a second.
export UV_COMPILE_BYTECODE := 1
AS_STORED := unset FUPIN_BUILD FUPIN_LANG;

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: report
report: setup ## Run the notebooks and write the report in both languages to build/
	@$(BIN)fupin report

.PHONY: test
test: setup ## Run every test, the notebooks and the linter among them
	@$(AS_STORED) $(BIN)python -m pytest -n $(WORKERS) --dist loadscope

.PHONY: lab
lab: setup ## Open JupyterLab on the first notebook
	@first=notebooks/00-start-here.ipynb; test -e $$first || first=notebooks; $(BIN)jupyter lab $$first

.PHONY: notebooks
notebooks: setup ## Run every notebook and save it with its outputs
	@$(AS_STORED) $(BIN)fupin notebooks

.PHONY: check
check: setup ## Check the data: every numeral of the page accounted for, nothing malformed
	@$(BIN)fupin check

.PHONY: reference
reference: setup ## Build the API reference from the docstrings to build/reference/
	@$(BIN)python -m sphinx -W --keep-going -n -q -E -b html -d .venv/reference docs build/reference
	@echo 'Open build/reference/index.html in a browser.'

.PHONY: lint
lint: setup ## Read the code for faults, style, layout and types
	@$(BIN)ruff check
	@$(BIN)ruff format --check
	@$(BIN)mypy

.PHONY: format
format: setup ## Lay the code out in its standard form, and mend what can be mended safely
	@$(BIN)ruff check --quiet --fix --exit-zero
	@$(BIN)ruff format

.PHONY: mutate
mutate: setup ## Change one thing at a time and see that a test notices each
	@$(AS_STORED) $(BIN)python tests/mutation/run.py

.PHONY: differences
differences: setup ## Show where a chart form differs from its baseline picture
	@$(BIN)python tests/fupin/charts/show_differences.py

.PHONY: browser
browser: setup ## Try JupyterLab in a real browser (needs Chromium)
	@$(AS_STORED) $(BIN)python -m pytest tests/browser

.PHONY: bench
bench: setup ## Measure speed beside other tools
	@$(BIN)python benchmarks/run.py

.PHONY: lock
lock: setup ## Resolve the packages anew (UPGRADE=--upgrade for newer ones)
	@$(BIN)uv pip compile --quiet --universal --fork-strategy fewest --extra bench --extra browser --extra lock --generate-hashes \
	  --no-emit-index-url --custom-compile-command 'make lock' $(UPGRADE) \
	  --output-file requirements.txt pyproject.toml
	@{ echo '# The versions of requirements.txt without their hashes, for conda: written by `make lock`.'; \
	  sed -n 's/^\([a-z].*[^ \\]\)[ \\]*$$/\1/p' requirements.txt; } >.venv/pins
	@mv .venv/pins requirements-conda.txt

.PHONY: clean
clean: ## Remove all that these targets made, the packages too
	rm -rf .venv build dist .hypothesis .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A set-up is trusted while three things hold: the checkout stands where it stood, the same Python answers,
# and the lock is the one installed. They are kept in .venv/locked, put in place when all else is done.
LOCKED = { pwd -P; $(BIN)python -c 'import sys; print(sys.version)'; cat requirements.txt; }
SAME_PYTHON = { test -z '$(PYTHON)' || test "$$('$(PYTHON)' -VV)" = "$$($(BIN)python -VV)"; }
HAS_PACKAGES = { $(SAME_PYTHON) && $(LOCKED) | cmp -s - .venv/locked; } 2>/dev/null
PROJECT = { cat pyproject.toml Makefile; sed -n '/^__version__/p' lib/fupin/__init__.py; }
HAS_PROJECT = { $(PROJECT) | cmp -s - .venv/project; } 2>/dev/null

# Two at once would write over each other, so the second waits, for as long as the first holds this very file.
ALONE = import fcntl, os, sys; held = os.open("Makefile", os.O_RDONLY); os.set_inheritable(held, True); \
  fcntl.flock(held, fcntl.LOCK_EX); os.execvp(sys.argv[1], sys.argv[1:])
# uv is quick; pip also finds an index, a proxy or a certificate that only pip was told of.
install = { $(BIN)uv pip install --python $(BIN)python $(1) || $(BIN)python -m pip install $(1); }

.PHONY: setup
setup: ## Install the locked packages into .venv (the others do this first)
	@{ $(HAS_PACKAGES) && $(HAS_PROJECT); } || \
	{ $(FIND_PYTHON) && "$$python" -c '$(ALONE)' $(MAKE) --no-print-directory _packages _project FOUND="$$python"; } || \
	{ echo 'The set-up is not finished; the cause stands above, and nothing half-made will be used.' >&2; \
	  echo 'Type the same again when it is mended.' >&2; false; }

define FIND_PYTHON
for python in $(if $(PYTHON),'$(PYTHON)',python3 python3.13 python3.12 python3.11 python); do \
  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; python=; \
done; \
test -n "$$python" || { echo 'There is no Python 3.11 or later here.' >&2; \
  echo "We asked $(if $(PYTHON),$(PYTHON),python3 and python3.11 to 3.13) for the version." >&2; \
  echo 'Install one, or name it: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)' >&2; false; }
endef

.PHONY: _packages
_packages:
	@$(HAS_PACKAGES) || { \
	echo 'Setting up in .venv, once: a minute, and 300 MB from the package index.' >&2 && \
	rm -rf .venv && '$(FOUND)' -m venv .venv && \
	$(LOCKED) >.venv/locked.new && \
	awk '/^[a-z]/ { ours = /^uv==/ } ours' requirements.txt >.venv/uv.txt && \
	$(BIN)python -m pip install --quiet --require-hashes -r .venv/uv.txt && \
	$(call install,--require-hashes -r requirements.txt) && \
	$(BIN)python -c 'import matplotlib.font_manager' && \
	mv .venv/locked.new .venv/locked; }

# A kernel warns at each start that only this machine can hear it; in our runs, that hides what matters.
.PHONY: _project
_project: _packages
	@$(HAS_PROJECT) || { \
	$(call install,--quiet --no-deps --no-build-isolation -e .) && \
	mkdir -p .venv/etc/ipython && \
	echo 'c.IPKernelApp.log_level = 40' >.venv/etc/ipython/ipython_kernel_config.py && \
	$(PROJECT) >.venv/project.new && mv .venv/project.new .venv/project; }
