# `make demo` shows what Holdfast does, `make test` tests it, `make conformance` has real programs judge its output.

SWIFT_BUILD_FLAGS ?=
# The tests run with checks of exclusive access; what they have been through needs none.
RELEASE_FLAGS = -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked
SOURCES = Sources Plugins Tests specs/swift Package.swift
PREFIX ?= /usr/local

.PHONY: help demo binary release install test lint docs conformance bench bench-swift goldens format clean packages

help:
	@echo "demo         check and compile the five plans under specs/"
	@echo "install      install the program, and the library for specs in Swift, below PREFIX"
	@echo "test         build, run the tests, check the formatting"
	@echo "docs         build the documentation of the Swift library; a warning fails it"
	@echo "conformance  have Terraform, promtool, cron, shellcheck and others judge generated/, and SwiftPM the plugins"
	@echo "release      put an archive and a Debian package into dist/, with checksums and a bill of materials"
	@echo "bench        compare the speed with libyaml's own"
	@echo "bench-swift  measure how an estate of fifty systems in Swift compiles and starts"
	@echo "goldens      renew the expected pictures, for review with git diff"
	@echo "format       format the Swift sources"
	@echo "clean        remove what was built and the judges' tools"

packages:
	@.ci/install-build-packages

binary: packages
	swift build $(RELEASE_FLAGS) --product holdfast $(SWIFT_BUILD_FLAGS)

# Beside the program stand the modules and the archive that specs in single Swift files are compiled against.
install: binary
	swift build $(RELEASE_FLAGS) --product HoldfastSpecs $(SWIFT_BUILD_FLAGS)
	install -d "$(PREFIX)/bin" "$(PREFIX)/lib/holdfast/Modules"
	install -m 755 .build/release/holdfast "$(PREFIX)/bin/holdfast"
	install -m 644 .build/release/libHoldfastSpecs.a "$(PREFIX)/lib/holdfast"
	install -m 644 .build/release/Modules/*.swiftmodule "$(PREFIX)/lib/holdfast/Modules"

demo: binary
	@.ci/demo

test: packages
	swift build --build-tests $(SWIFT_BUILD_FLAGS)
	swift test --parallel $(SWIFT_BUILD_FLAGS)
	$(MAKE) --no-print-directory lint

lint:
	swift format lint --strict -r $(SOURCES)

docs: packages
	.ci/docs

conformance: binary
	Tests/Conformance/install
	Tests/Conformance/run

bench: binary
	Benchmarks/run

release: binary
	.ci/release

bench-swift: packages
	Benchmarks/run-swift

goldens: packages
	HOLDFAST_RENEW=1 swift test $(SWIFT_BUILD_FLAGS)

format:
	swift format -i -r $(SOURCES)

clean:
	rm -rf .build .tools dist
