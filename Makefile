# Everything that is ever run on this project. `make` alone lists it.
# Installs only what is missing; a second call installs nothing. Versions are pinned here and in the lock files.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help serve test lint dist bench shots tools tools-build tools-test clean

export PATH := $(HOME)/.cargo/bin:$(PATH)
export CARGO_TERM_PROGRESS_WHEN := never

PORT ?= 8080
MODE := $(if $(DEV),,--release)
WASM := wasm32-unknown-unknown
# 0.22 wants a newer compiler than rust-version in Cargo.toml.
TRUNK := 0.21.14
# The tool must be of exactly the version of the library.
WASM_BINDGEN := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/"/, "", $$3); print $$3 }' Cargo.lock)
E2E := tests/e2e
BENCH := target/bench-worker
BYTES ?= 1000000000
MIXED := $(BENCH)/mixed-$(BYTES)
EXPORTS := $(BENCH)/health-$(BYTES).zip $(foreach ending,json csv xml txt,$(MIXED)/mixed.$(ending))
# Added to the flags of .cargo/config.toml.
REMAPPED = CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$$(.ci/remap)"
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

help: ## This list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: tools-build ## The page at http://127.0.0.1:8080/ (PORT=..., DEV=1 for a debug build).
	@echo "Spillcheck is being built; then it is at http://127.0.0.1:$(PORT)/"
	@$(REMAPPED) trunk serve $(MODE) --locked --port $(PORT)

test: tools ## Every check; the last line is "N passed, M failed".
	@$(REMAPPED) node .ci/test.mjs

lint: tools ## Format, lints of the four builds and documentation; part of `make test`.
	@$(REMAPPED) node .ci/test.mjs format lints documentation

dist: tools-build ## The static site in dist/.
	@$(REMAPPED) trunk build --release --locked
	@node .ci/check_dist.mjs

bench: tools ## The performance tables, on invented exports of BYTES (a gigabyte) and invented leak lists.
	@command -v rg >/dev/null || { $(SUDO) apt-get update -qq; $(SUDO) apt-get install -y -qq --no-install-recommends ripgrep; }
	@mkdir -p $(BENCH)
	@cargo build --quiet --locked --profile worker --example apple_export --example mixed_export --example bench_native --example bench_providers
	@cargo build --quiet --locked --release --example bench_hex --example bench_spill --example bench_recover --example bench_scenario \
		--example bench_pictures --example bench_detect
	@cargo build --quiet --locked --release --features cli --bin spillcheck
	@cargo build --quiet --locked --profile worker --target $(WASM) --features worker --example bench_worker --example bench_checker
	@for name in bench_worker bench_checker; do \
		wasm-bindgen --target no-modules --no-typescript --out-dir $(BENCH) --out-name $$name \
			target/$(WASM)/worker/examples/$$name.wasm; done
	@[ -e $(BENCH)/health-$(BYTES).zip ] || target/worker/examples/apple_export $(BENCH)/health-$(BYTES).zip $(BYTES)
	@[ -e $(MIXED)/long.jsonl ] || { mkdir -p $(MIXED) && target/worker/examples/mixed_export $(MIXED) $(BYTES); }
	@node tests/bench/browser.mjs $(EXPORTS)
	@echo
	@target/worker/examples/bench_native $(EXPORTS)
	@echo
	@target/worker/examples/bench_providers $(MIXED)/mixed.*
	@echo
	@target/release/examples/bench_detect target/release/spillcheck $(MIXED)/rows.jsonl $(MIXED)/long.jsonl
	@echo
	@target/release/examples/bench_hex $(BENCH)
	@echo
	@target/release/examples/bench_spill $(BENCH)
	@echo
	@target/release/examples/bench_recover
	@echo
	@target/release/examples/bench_scenario
	@echo
	@target/release/examples/bench_pictures
	@node tests/bench/checker.mjs $(BENCH)/sha256.txt $(BENCH)/bench-20000000.spill

shots: tools dist ## Pictures of every place in shots/.
	@node .ci/shots.mjs

tools: tools-build tools-test ## Installs what is missing.

tools-build:
	@rustup target list --installed | grep -qx $(WASM) || rustup target add $(WASM)
	@[ "$$(wasm-bindgen --version 2>/dev/null || true)" = "wasm-bindgen $(WASM_BINDGEN)" ] \
		|| cargo install --locked --force wasm-bindgen-cli --version $(WASM_BINDGEN)
	@[ "$$(trunk --version 2>/dev/null || true)" = "trunk $(TRUNK)" ] \
		|| cargo install --locked --force trunk --version $(TRUNK)
	@# The sources have to be there before .ci/remap looks for them.
	@cargo fetch --locked --quiet

tools-test:
	@cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
	@cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
	@{ command -v chromium && command -v chromedriver && command -v firefox-esr; } >/dev/null || { \
		$(SUDO) apt-get update -qq; \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends chromium chromium-driver firefox-esr; }
	@# Scripts of packages stay off: none is needed, and one would fetch a browser.
	@[ $(E2E)/node_modules/.package-lock.json -nt $(E2E)/package-lock.json ] \
		|| { npm ci --prefix $(E2E) --ignore-scripts --no-audit --no-fund; touch $(E2E)/node_modules/.package-lock.json; }

clean: ## Takes away what was built, not the tools.
	@rm -rf dist shots && cargo clean
