# ARTICLES: the folder of articles to show; PORT: where `make serve` answers.
ARTICLES ?= articles
PORT ?= 8080
export ARTICLES

# What setup.sh left: where its tools are, and the compiler for the browser if that is not the ordinary one.
TOOLS := . ./target/tools.env &&
# Leptos erases the types of components: less to download. And no path of this machine gets into the site.
WASM_FLAGS := --cfg erase_components --remap-path-prefix=$(CURDIR)=. --remap-path-prefix=$(HOME)=~
TRUNK := $(TOOLS) env CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(WASM_FLAGS)" RUST_BACKTRACE=0 $${WASM_RUSTC:+RUSTC="$$WASM_RUSTC"} trunk

.PHONY: help setup build serve test bench

help:
	@echo "make serve                   set up, build, and serve the explorer of the sample on http://127.0.0.1:$(PORT)/"
	@echo "make serve ARTICLES=FOLDER   the same with your own articles (PORT=8081 for another port)"
	@echo "make build                   the same as a static site in dist/, to copy to any web server"
	@echo "make test                    every check: format, lints, tests, tests in a browser"
	@echo "make bench                   measure it beside other search engines, in a browser (SIZES=1000,10000)"
	@echo "make setup                   only install what these need (see setup.sh)"

setup:
	@./setup.sh test

build:
	@./setup.sh build
	@echo "==> Building the site of $(ARTICLES) (the first time compiles all of it: 3 minutes)"
	@$(TRUNK) build
	@echo "==> Built: dist/"

serve: build
	@echo "==> Serving on http://127.0.0.1:$(PORT)/  (stop with Ctrl-C)"
	@python3 -m http.server --bind 127.0.0.1 --directory dist $(PORT)

test:
	@./setup.sh test
	@echo "==> Format"
	@$(TOOLS) cargo fmt --check
	@echo "==> Lints (the first time compiles every dependency: 2 minutes)"
	@$(TOOLS) cargo clippy --locked --all-features --all-targets -- -D warnings
	@echo "==> Tests (the first time compiles them: 2 minutes)"
	@$(TOOLS) cargo test --locked --features parquet
	@echo "==> Tables, read by DuckDB"
	@$(TOOLS) if [ -n "$$DUCKDB_PYTHON" ]; then "$$DUCKDB_PYTHON" tests/export.py $${CARGO_TARGET_DIR:-target}/debug/verbatim articles; \
		else echo "    SKIPPED: no DuckDB could be installed here, so nothing but our own library has read the tables"; fi
	@echo "==> Building the site for the tests in a browser (the first time: 3 minutes)"
	@$(TRUNK) build
	@echo "==> Tests in a browser"
	@$(TOOLS) cd tests/web && node_modules/.bin/playwright test

# SIZES: how many articles, one run for each.
SIZES ?= 1000,10000
PEERS := benches/peers
ADAPTER := $(PEERS)/adapter

bench:
	@./setup.sh test
	@echo "==> Building the command line and the library for the browser (the first time: 4 minutes)"
	@$(TOOLS) cargo build --release --locked --bin verbatim
	@$(TOOLS) env $${WASM_RUSTC:+RUSTC="$$WASM_RUSTC"} cargo build --release --locked --target wasm32-unknown-unknown \
		--manifest-path $(ADAPTER)/Cargo.toml --target-dir target/adapter
	@$(TOOLS) wasm-bindgen --target web --no-typescript --out-dir $(ADAPTER)/pkg \
		target/adapter/wasm32-unknown-unknown/release/verbatim_peer.wasm
	@$(TOOLS) wasm-opt -Oz --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
		--enable-mutable-globals --enable-reference-types --enable-multivalue \
		$(ADAPTER)/pkg/verbatim_peer_bg.wasm -o $(ADAPTER)/pkg/verbatim_peer_bg.wasm
	@echo "==> Measuring (10,000 articles and seven engines: half an hour)"
	@$(TOOLS) cd $(PEERS) && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error && node measure.mjs --sizes $(SIZES)
