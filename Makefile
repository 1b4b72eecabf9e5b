# Two commands do everything: `make report` and `make test`. Both need a Swift toolchain (6.1 or later) and Debian.

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s
GRADBOOK := .build/release/gradbook

.PHONY: report test build lint verify identity digests bench fuzz faults cases dependencies identity-dependencies snapshots oracle disagreement clean

report: build
	$(GRADBOOK) render notebooks -o output
	@echo "The pages are in output/: open output/index.html in a browser."

test: dependencies lint
	swift build --build-tests
	swift test --skip-build

build: dependencies
	$(RELEASE)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# The pages in output/ are what the notebooks give, to the last byte: on one thread and on two, from another folder,
# in another time zone and locale.
verify: build
	Tests/verify-output.sh $(GRADBOOK)

# Results are the same bits on every instruction set, with every number of threads, under sanitizers, on emulated older
# processors; the kernels on emulated arm64 too; and an epoch allocates nothing.
identity: build identity-dependencies
	Tests/Identity/check-kernels.sh all
	Tests/Identity/check-training.sh all $(GRADBOOK)
	Tests/Identity/check-charts.sh all $(GRADBOOK)
	Tests/Identity/check-allocations.sh $(GRADBOOK)

# Stores the bits that `make identity` compares with; only for a change of the numeric contract, or of pages.
digests: build identity-dependencies
	Tests/Identity/check-kernels.sh store
	Tests/Identity/check-training.sh store $(GRADBOOK)
	Tests/Identity/check-charts.sh store $(GRADBOOK)

# Runs programs made at random under AddressSanitizer, for MINUTES and from SEED; `make test` has a short form. When one
# shows a mistake, it stands in .build/fuzz/program.py, whose last line says which it is: `make fuzz SEED=S FIRST=N` starts
# with program N of seed S. Folders of other programs that are changed too: FUZZ_PROGRAMS=folder:folder.
MINUTES ?= 30
SEED ?= $(shell date +%Y%m%d)
FIRST ?= 0
FUZZ := swift build -c release --sanitize=address --scratch-path .build/fuzz
fuzz:
	$(FUZZ) --product fuzzer
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=handle_sigill=1:quarantine_size_mb=16 nice -n 10 \
	  "$$($(FUZZ) --show-bin-path)/fuzzer" $$(($(MINUTES) * 60)) $(SEED) .build/fuzz/program.py $(FIRST) || \
	  { echo "The program is .build/fuzz/program.py; again: make fuzz SEED=$(SEED) FIRST=N, N from its last line." >&2; \
	    exit 1; }

# How many of the wrong lines of generated programs are named, for COUNT programs and CONTROLS right ones from SEED; and
# the same for the cases in the folder `shared` beside the checkout. NumPy judges the programs.
COUNT ?= 2000
CONTROLS ?= 400
FAULTS := .build/faults
FAULTS_PYTHON := .build/bench/venv/bin/python
faults: build
	$(FAULTS_PYTHON) -c "import numpy" 2>/dev/null \
	  || { python3 -m venv .build/bench/venv && $(FAULTS_PYTHON) -m pip install -q numpy==2.4.6; }
	rm -rf $(FAULTS)
	$(FAULTS_PYTHON) Tests/Faults/generate.py --seed $(SEED) --count $(COUNT) --controls $(CONTROLS) --out $(FAULTS)
	$(FAULTS_PYTHON) Tests/Faults/score.py --cases $(FAULTS) --binary $(GRADBOOK)
cases: build
	python3 Tests/Faults/score.py --cases ../shared/cases/backprop --binary $(GRADBOOK) --list

# How long whole trainings, kernels and pasted programs take beside NumPy, OpenBLAS, the C library and CPython, measured
# in the same run; the first writes Benchmarks/RESULTS.md, or without AVX-512 Benchmarks/RESULTS-AVX2.md, and makes the
# Python that the others take, the last writes Benchmarks/PROGRAMS.md and needs the folder `shared` beside the checkout.
# Forty minutes on a quiet machine.
bench: build
	python3 Benchmarks/peers/run.py
	PYTHON=.build/bench/venv/bin/python Benchmarks/kernels/run.sh
	python3 Benchmarks/programs/run.py

# Debian's packages, each installed only where it is missing.
dependencies: PACKAGES := libcmark-dev libyaml-dev locales
identity-dependencies: PACKAGES := qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross
dependencies identity-dependencies:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  { $(SUDO) apt-get install -y -q $$missing || \
	    { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q $$missing; }; } >/dev/null; \
	fi

# Rewrites the stored expectations of the tests; read the difference before you commit it.
snapshots: dependencies
	GRADBOOK_REWRITE_SNAPSHOTS=1 swift test

# What CPython 3.11 and NumPy print for the programs of the script tests, and exact results of single operations; stored,
# so that the tests run without them. Needs Python 3.11; NumPy goes to a private environment.
ORACLE := Tests/ScriptTests/Oracle
PYTHON := .build/oracle/bin/python
oracle: $(PYTHON)
	$(PYTHON) -B $(ORACLE)/run_programs.py
	$(PYTHON) -B $(ORACLE)/make_warnings.py
	$(PYTHON) -B $(ORACLE)/make_operations.py
	$(PYTHON) -B $(ORACLE)/make_shared.py
	$(PYTHON) -B $(ORACLE)/coverage.py

# Measures how far Gradbook is from NumPy on the seeds, and NumPy, run in ten ways, from itself.
disagreement: build $(PYTHON)
	$(PYTHON) -B $(ORACLE)/disagreement.py $(GRADBOOK)

$(PYTHON):
	@python3.11 -c "" 2>/dev/null || { echo "make $(MAKECMDGOALS) needs Python 3.11 as python3.11" >&2; exit 1; }
	python3.11 -m venv .build/oracle
	.build/oracle/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 scipy==1.17.1

clean:
	rm -rf .build
