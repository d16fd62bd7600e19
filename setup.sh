#!/usr/bin/env bash
# Installs what this project needs and is not there yet:
#
#   ./setup.sh build   Rust, its WebAssembly target, Trunk, wasm-bindgen, wasm-opt, Python (serves the site)
#   ./setup.sh test    the same, and rustfmt, clippy, Node.js, Chromium, Playwright, DuckDB
#
# Each thing is tried the ordinary way first. Where its servers cannot be reached, packages take its place (Debian
# and its relatives). All that is not a system package goes to ~/.cache/verbatim ($VERBATIM_TOOLS to change), so that
# a second run, in this clone or another, takes a second. The environment for a build is left in target/tools.env.
set -euo pipefail
export RUST_BACKTRACE=0
cd "$(dirname "$0")"

# Versions. Three are recorded where they are used: nothing here can disagree with them.
RUST_VERSION=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml) # or newer
WASM_BINDGEN_VERSION=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p;}' Cargo.lock)
WASM_OPT_VERSION=$(sed -n 's/^wasm_opt = "version_\(.*\)"/\1/p' Trunk.toml)
TRUNK_VERSION=0.21.14
DUCKDB_VERSION=2.0.0
NODE_VERSION=22 # where the system's is too old

TOOLS=${VERBATIM_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/verbatim}
TRUNK=$TOOLS/trunk-$TRUNK_VERSION
WASM_BINDGEN=$TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION
WASM_OPT=$TOOLS/wasm-opt-$WASM_OPT_VERSION
NODE=$TOOLS/node-$NODE_VERSION
LOG=$TOOLS/setup.log
DUCKDB_PYTHON= # a Python that has DuckDB, where there is one
WASM_RUSTC= # the compiler for the browser, where it is not the ordinary one

TOOLS_PATH=$TRUNK/bin:$WASM_BINDGEN/bin:$WASM_OPT/bin:$NODE/node_modules/.bin:$HOME/.cargo/bin
export PATH="$TOOLS_PATH:$PATH"

say() { printf '==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

fail() {
  printf '\nSet-up stopped: %s\n' "$*" >&2
  exit 1
}

# attempt SECONDS COMMAND...: runs it quietly; a server that does not answer must not hold the set-up up.
attempt() {
  timeout "$1" "${@:2}" >>"$LOG" 2>&1 </dev/null
}

# must COMMAND...: runs it quietly, and shows the end of what it printed if it fails.
must() {
  "$@" >>"$LOG" 2>&1 </dev/null && return
  tail -n 25 "$LOG" >&2
  fail "this did not work: $*  (all of it: $LOG)"
}

packages() {
  have apt-get || fail "please install ${*} (here it is only done by itself where there is apt)"
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    have sudo || fail "please install these packages as root: $*"
    as_root=(sudo)
  fi
  note "installing the packages: $*"
  must "${as_root[@]}" apt-get update
  must "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# at_least WANTED FOUND: compares versions.
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

cargo_version() { cargo --version 2>/dev/null | cut -d ' ' -f 2; }

install_rust() {
  say "Rust $RUST_VERSION or newer"
  if ! have cargo; then
    note "asking rustup for it (a download of 100 MB)"
    attempt 600 sh -c 'curl --proto =https --connect-timeout 20 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal' || true
    have cargo || packages cargo-web rustc-web
  fi
  have cc || packages gcc libc6-dev
  at_least "$RUST_VERSION" "$(cargo_version)" || attempt 600 rustup update stable || true
  at_least "$RUST_VERSION" "$(cargo_version)" ||
    fail "Rust $RUST_VERSION or newer is needed, and this is $(cargo_version): please update it"
  note "cargo $(cargo_version)"
}

install_checkers() {
  say "rustfmt and clippy"
  cargo fmt --version >>"$LOG" 2>&1 || attempt 120 rustup component add rustfmt || packages rustfmt-web
  cargo clippy --version >>"$LOG" 2>&1 || attempt 120 rustup component add clippy || packages rust-web-clippy
  note "there"
}

has_wasm_std() { ls "$("$1" --print target-libdir --target wasm32-unknown-unknown)"/libstd-*.rlib; } >/dev/null 2>&1

install_wasm_target() {
  say "Rust's standard library for WebAssembly"
  if has_wasm_std rustc || { have rustup && attempt 120 rustup target add wasm32-unknown-unknown && has_wasm_std rustc; }; then
    note "there"
    return
  fi
  wasm_target_from_packages
}

# Debian ships a compiler and the source of its standard library, but not the library built for the browser.
# Compiler, library and linker are put together in a folder of their own: neither rustup nor Debian's is changed.
wasm_target_from_packages() {
  local debian=/usr/bin/rustc wasm_ld
  { [ -x $debian ] && [ -d /usr/lib/rustlib/src/rust/library ] && at_least "$RUST_VERSION" "$($debian -V | cut -d ' ' -f 2)"; } ||
    packages rustc-web rust-web-src
  compgen -G '/usr/bin/wasm-ld*' >/dev/null || packages lld-22
  wasm_ld=$(compgen -G '/usr/bin/wasm-ld*' | sort -V | tail -n 1)
  local root host
  root=$TOOLS/rust-$($debian -V | cut -d ' ' -f 2)
  host=$($debian -vV | sed -n 's/^host: //p')
  WASM_RUSTC=$root/bin/rustc
  if has_wasm_std "$WASM_RUSTC"; then
    note "there, built from packages"
    return
  fi
  note "rustup cannot fetch it: compiling it from packages (2 minutes)"
  mkdir -p "$root/bin" "$root/lib/rustlib/$host/bin"
  ln -sfn "/usr/lib/rustlib/$host/lib" "$root/lib/rustlib/$host/lib"
  ln -sfn /usr/lib/rustlib/src "$root/lib/rustlib/src"
  ln -sfn "$wasm_ld" "$root/lib/rustlib/$host/bin/rust-lld"
  printf '#!/bin/sh\nexec %s --sysroot "%s" "$@"\n' "$debian" "$root" >"$WASM_RUSTC"
  chmod +x "$WASM_RUSTC"
  build_wasm_std "$root"
}

# Bitcode is embedded because the app is linked with link-time optimization, which reads nothing else.
build_wasm_std() {
  local crate=$TOOLS/std-for-wasm
  mkdir -p "$crate/src"
  printf '[package]\nname = "std-for-wasm"\nedition = "2024"\n[workspace]\n[profile.release]\npanic = "abort"\n' >"$crate/Cargo.toml"
  touch "$crate/src/lib.rs"
  must env RUSTC="$WASM_RUSTC" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$crate/target" \
    cargo build --manifest-path "$crate/Cargo.toml" --release --target wasm32-unknown-unknown -Z build-std=std,panic_abort
  mkdir -p "$1/lib/rustlib/wasm32-unknown-unknown"
  rm -rf "$1/lib/rustlib/wasm32-unknown-unknown/lib"
  mkdir "$1/lib/rustlib/wasm32-unknown-unknown/lib.new"
  cp "$crate"/target/wasm32-unknown-unknown/release/deps/lib*.rlib "$1/lib/rustlib/wasm32-unknown-unknown/lib.new"
  mv "$1/lib/rustlib/wasm32-unknown-unknown/lib.new" "$1/lib/rustlib/wasm32-unknown-unknown/lib"
  rm -rf "$crate"
}

# cargo_install FOLDER ARGUMENTS...: builds quickly rather than well. These tools run for a second at a time.
cargo_install() {
  must env CARGO_TARGET_DIR="$TOOLS/building" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 cargo install --root "$1" "${@:2}"
  rm -rf "$TOOLS/building"
}

install_trunk() {
  say "Trunk $TRUNK_VERSION, which turns the app into a site"
  if [ "$(trunk --version 2>/dev/null)" != "trunk $TRUNK_VERSION" ]; then
    note "compiling it and the 350 libraries it is made of (3 minutes)"
    cargo_install "$TRUNK" --locked trunk --version "$TRUNK_VERSION" --no-default-features --features rustls
  fi
  note "there"
}

# Trunk fetches these two by itself when it first needs them, so it is made to build an empty page.
install_trunk_tools() {
  say "wasm-bindgen $WASM_BINDGEN_VERSION and wasm-opt $WASM_OPT_VERSION, which Trunk runs"
  local works=$TOOLS/works-$TRUNK_VERSION-$WASM_BINDGEN_VERSION-$WASM_OPT_VERSION page=$TOOLS/empty-page
  local build=(env ${WASM_RUSTC:+RUSTC="$WASM_RUSTC"} CARGO_TARGET_DIR="$page/target"
    TRUNK_TOOLS_WASM_BINDGEN="$WASM_BINDGEN_VERSION" TRUNK_TOOLS_WASM_OPT="version_$WASM_OPT_VERSION"
    trunk build --release --config "$page/Trunk.toml")
  if ! [ -e "$works" ]; then
    write_empty_page "$page"
    attempt 120 "${build[@]}" || {
      note "Trunk cannot fetch them: taking them from packages (3 minutes)"
      wasm_bindgen_from_packages
      wasm_opt_from_packages
      must "${build[@]}"
    }
    rm -rf "$page"
    touch "$works"
  fi
  note "there"
}

write_empty_page() {
  mkdir -p "$1/src"
  printf '[package]\nname = "empty-page"\nedition = "2024"\n[workspace]\n[dependencies]\nwasm-bindgen = "=%s"\n' \
    "$WASM_BINDGEN_VERSION" >"$1/Cargo.toml"
  printf 'fn main() {\n    std::hint::black_box(wasm_bindgen::JsValue::from_str(""));\n}\n' >"$1/src/main.rs"
  printf '<!DOCTYPE html><html><head><link data-trunk rel="rust"></head><body></body></html>\n' >"$1/index.html"
  touch "$1/Trunk.toml"
}

# Not --locked: the versions in its own lock file do not build together any more.
wasm_bindgen_from_packages() {
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] && return
  note "compiling wasm-bindgen (1 to 2 minutes)"
  cargo_install "$WASM_BINDGEN" wasm-bindgen-cli --version "$WASM_BINDGEN_VERSION"
}

wasm_opt_from_packages() {
  node_and_npm
  note "fetching wasm-opt"
  must npm install --prefix "$WASM_OPT" --no-audit --no-fund "binaryen@$WASM_OPT_VERSION"
  mkdir -p "$WASM_OPT/bin"
  ln -sf ../node_modules/.bin/wasm-opt "$WASM_OPT/bin/wasm-opt"
}

install_python() {
  say "Python, which serves the site"
  have python3 || packages python3
  note "there"
}

node_and_npm() {
  have node || packages nodejs npm
  have npm || packages npm
  node_is_new && return
  note "fetching Node.js $NODE_VERSION: 20 or newer is needed, and this is $(node --version)"
  must npm install --prefix "$NODE" --no-audit --no-fund "node@$NODE_VERSION"
  hash -r
  node_is_new || fail "Node.js 20 or newer is needed, and this is $(node --version)"
}

node_is_new() { at_least 20 "$(node --version | tr -d v)"; }

find_chromium() {
  [ -n "${CHROMIUM:-}" ] && return
  for CHROMIUM in chromium chromium-browser google-chrome; do
    CHROMIUM=$(command -v "$CHROMIUM") && return
  done
  packages chromium
  CHROMIUM=/usr/bin/chromium
}

# The packages are kept by the lock file that lists them; the browser is never one of them.
install_browser_tests() {
  say "Node.js, Chromium and Playwright, for the tests in a browser"
  node_and_npm
  find_chromium
  local kept
  kept=$TOOLS/npm-$(cksum <tests/web/package-lock.json | cut -d ' ' -f 1)
  if ! [ -e "$kept/done" ]; then
    mkdir -p "$kept"
    cp tests/web/package.json tests/web/package-lock.json "$kept"
    must env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix "$kept" --no-audit --no-fund
    touch "$kept/done"
  fi
  rm -rf tests/web/node_modules
  ln -sfn "$kept/node_modules" tests/web/node_modules
  note "$CHROMIUM"
}

# One test needs it, which is left out where it cannot be had.
install_duckdb() {
  say "DuckDB $DUCKDB_VERSION, which reads the tables in a test"
  local folder=$TOOLS/duckdb-$DUCKDB_VERSION
  if ! "$folder/bin/python" -c 'import duckdb' >>"$LOG" 2>&1; then
    rm -rf "$folder"
    { make_venv "$folder" && attempt 300 "$folder/bin/python" -m pip install --quiet "duckdb==$DUCKDB_VERSION"; } || {
      note "it cannot be installed: its test will be skipped (all of it: $LOG)"
      return
    }
  fi
  DUCKDB_PYTHON=$folder/bin/python
  note "there"
}

# Debian keeps what makes a virtual environment in a package of its own.
make_venv() {
  attempt 120 python3 -m venv "$1" || { have apt-get && packages python3-venv && attempt 120 python3 -m venv "$1"; }
}

leave_environment() {
  mkdir -p target
  {
    printf 'export PATH=%q:"$PATH"\n' "$TOOLS_PATH"
    printf 'WASM_RUSTC=%q\n' "$WASM_RUSTC"
    printf 'export CHROMIUM=%q\n' "${CHROMIUM:-}"
    printf 'export DUCKDB_PYTHON=%q\n' "$DUCKDB_PYTHON"
  } >target/tools.env
}

main() {
  mkdir -p "$TOOLS"
  : >"$LOG"
  case "${1:-}" in build | test) ;; *) fail "say which: ./setup.sh build, or ./setup.sh test" ;; esac
  install_rust
  install_wasm_target
  install_trunk
  install_trunk_tools
  install_python
  if [ "$1" = test ]; then
    install_checkers
    install_browser_tests
    install_duckdb
  fi
  leave_environment
}

main "$@"
