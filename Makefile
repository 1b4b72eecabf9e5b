# Two commands do everything: `make report` and `make test`. Both need a Swift toolchain (6.1 or later) and Debian.

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s
GRADBOOK := .build/release/gradbook

.PHONY: report test build lint verify dependencies snapshots clean

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

# Debian's packages, each installed only where it is missing.
dependencies:
	@missing=""; \
	for package in libcmark-dev locales; do \
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

clean:
	rm -rf .build
