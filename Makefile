# What can be done here. `make` alone lists it.
.POSIX:

# The interpreter that .venv is made with: the first of these that is new enough. `make install PYTHON=...` names one.
PYTHON = python3 python3.13 python3.12 python3.11
# For `make test`, as in `make test PYTEST_FLAGS="-k ledger"`.
PYTEST_FLAGS =
# For `make test`: none, so that it is quick. `.ci/run` sets them in the environment.
COVERAGE_FLAGS ?=
# For `make simulate`: how many stories are played, the first of them seed 1.
SEEDS = 200
# For `make fuzz`: how long, from a seed that is printed.
MINUTES = 15
# For `make soak`: how long people use the program, as in `make soak HOURS=0.2`.
HOURS = 1
# For `make mutants`, as in `make mutants MUTANTS_FLAGS="--room money --seed 2"`.
MUTANTS_FLAGS =
# For `make install-gpu`, as in `make install-gpu GPU_PIP_FLAGS="--extra-index-url ADDRESS"`, with the address
# that "Get started" on pytorch.org names.
GPU_PIP_FLAGS =
# For `make lock`: `make lock LOCK_FLAGS=--upgrade` takes the newest versions.
LOCK_FLAGS =

BIN = .venv/bin
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-strip-extras --no-annotate --no-header $(LOCK_FLAGS)
PIP_INSTALL = $(BIN)/python -m pip install --disable-pip-version-check --no-input
# On a terminal pip shows its bars; elsewhere it is quiet, and a line comes every so many seconds.
TELL_EVERY_S = 10
PATIENTLY = if [ -t 1 ]; then quiet=; ticking=; else quiet=--quiet; \
	( while sleep $(TELL_EVERY_S) >/dev/null 2>&1; do echo "  still installing"; done ) & ticking=$$!; fi; \
	stop() { [ -z "$$ticking" ] || kill $$ticking 2>/dev/null; }; trap stop EXIT; trap 'exit 130' INT TERM;

.PHONY: help venv install install-dev install-gpu run test simulate fuzz soak ledger-storm mutants test-gpu check bench bench-gpu lock clean

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

# A half-made or broken .venv (an interrupted install, a removed Python) is made anew.
venv:
	@if $(BIN)/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then exit 0; fi; \
	found=; \
	for python in $(PYTHON); do \
		version=`$$python -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null` || continue; \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then found=$$python; break; fi; \
		echo "$$python is Python $$version, which is too old." >&2; \
	done; \
	if [ -z "$$found" ]; then \
		echo "The bot needs Python 3.11 or newer. Install it, or name it: make install PYTHON=/path/to/python3" >&2; \
		exit 1; \
	fi; \
	if ! $$found -c 'import venv, ensurepip' 2>/dev/null; then \
		echo "$$found cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv" >&2; \
		exit 1; \
	fi; \
	echo "Making .venv with $$found (Python $$version)"; \
	$$found -m venv --clear .venv

# The lock that was installed is kept beside it: the same lock again is nothing to do.
install: venv ## make .venv with what the bot needs
	@cmp -s requirements.lock .venv/requirements.lock || { \
		echo "Installing what requirements.lock names: about 60 packages, half a minute"; $(PATIENTLY) \
		$(PIP_INSTALL) $$quiet --require-hashes -r requirements.lock && cp requirements.lock .venv/requirements.lock; }

install-dev: install ## add what tests and checks need
	@cmp -s requirements-dev.lock .venv/requirements-dev.lock || { \
		echo "Installing what requirements-dev.lock names"; $(PATIENTLY) \
		$(PIP_INSTALL) $$quiet --require-hashes -r requirements-dev.lock && cp requirements-dev.lock .venv/requirements-dev.lock; }

# By pip and without hashes: which wheel of PyTorch is right depends on the machine, and one on its disk is taken where
# pip is set up so. What the lock names stays as it is.
install-gpu: install ## add what painting with a GPU of one's own needs (several GB)
	@$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["gpu"], sep="\n")' > .venv/wanted-gpu.txt
	@sed -n 's/^\([a-z0-9._-]*\)\(\[[^]]*\]\)*\(==[^\\]*\) \\$$/\1\3/p' requirements-dev.lock > .venv/constraints.txt
	@cmp -s .venv/wanted-gpu.txt .venv/installed-gpu.txt || { \
		echo "Installing PyTorch and what paints with it: several GB"; $(PATIENTLY) \
		$(PIP_INSTALL) $$quiet $(GPU_PIP_FLAGS) \
			-c .venv/constraints.txt -r .venv/wanted-gpu.txt && cp .venv/wanted-gpu.txt .venv/installed-gpu.txt; }

run: install ## start the bot
	@exec $(BIN)/python -m bot run

# Four tests at a time, also on two cores: those that start the whole program mostly wait for it.
test: install-dev ## run the tests
	$(BIN)/python -m pytest -q -n 4 --dist worksteal $(COVERAGE_FLAGS) $(PYTEST_FLAGS)

# A seed that fails is played once more by `.venv/bin/python -m tests.simulation --seed N`.
simulate: install-dev ## play so many stories of kills and faults, as in `make simulate SEEDS=2000`
	@exec $(BIN)/python -m tests.simulation --seeds $(SEEDS)

# What is found is played once more by the command that is printed with it.
fuzz: install-dev ## send what nobody sends, as in `make fuzz MINUTES=5`
	@exec $(BIN)/python -m tests.fuzz --minutes $(MINUTES)

soak: install-dev ## let people use the whole program for hours, and see whether anything grows
	@exec $(BIN)/python -m tests.soak --hours $(HOURS)

ledger-storm: install-dev ## a million operations on a ledger, with kills in the middle: nothing is lost or made twice
	@exec $(BIN)/python -m tests.storm

# mutmut stands beside .venv's packages, not among them: it comes with a screen of its own that nothing else needs.
mutants: install-dev ## change the code on purpose, and tell which changes no test notices (up to an hour)
	@cmp -s requirements-mutants.lock .venv/mutmut/requirements.lock || { rm -rf .venv/mutmut; \
		$(PIP_INSTALL) --quiet --require-hashes --target .venv/mutmut -r requirements-mutants.lock && \
		cp requirements-mutants.lock .venv/mutmut/requirements.lock; }
	@PYTHONPATH="$$PWD/.venv/mutmut" exec $(BIN)/python -m tests.mutants $(MUTANTS_FLAGS)

test-gpu: install-dev install-gpu ## run the tests of the GPU server, on a tiny model and the CPU
	$(BIN)/python -m pytest -q tests/gpu $(PYTEST_FLAGS)

check: install-dev ## lint, format, types, import rules, dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

bench: install-dev ## measure speed
	@exec $(BIN)/python -m bench

bench-gpu: install-dev install-gpu ## measure the GPU server against the bare pipeline, on the real model where there is a GPU
	@exec $(BIN)/python -m bench gpu

lock: install-dev ## write the locks anew from pyproject.toml
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml --extra dev -c requirements.lock -o requirements-dev.lock
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["mutants"])' | \
		$(COMPILE) - -c requirements-dev.lock -o requirements-mutants.lock

clean: ## remove .venv and caches; data and settings stay
	rm -rf .venv mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage .coverage.* htmlcov \
		build dist test-results imagine_bot.egg-info
	find bot adapters storage bench tests -name __pycache__ -type d -prune -exec rm -rf {} +
