# The two commands of this project: `make site` publishes the policies, `make test` checks everything.

SHELL := /bin/bash
PACKAGES := libcmark-dev libssl-dev pkg-config
# The tests read generated front matter with libyaml as well, validate XML with xmllint, run the examples, one of them with node,
# and look at the pages in Chromium and with the Nu HTML checker, which needs Java.
TEST_PACKAGES := $(PACKAGES) libyaml-dev libxml2-utils jq nodejs chromium default-jre-headless
VENV := .venv
RELEASE := .build/release/editto
SOURCES := $(shell find Sources Package.swift -type f)

.DEFAULT_GOAL := help
.PHONY: help site test test-long fuzz-citations bench bench-rules bench-citations reference format docs clean packages test-packages

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: bin/editto ## build editto and publish policies/ into site/public
	./bin/editto build

bin/editto: $(SOURCES) | packages
	swift build -c release --static-swift-stdlib --omit-frame-pointers --experimental-lto-mode=full --product editto
	mkdir -p bin
	cp $(RELEASE) $@
	strip $@

packages test-packages:
	@missing=""; for package in $(if $(filter test-packages,$@),$(TEST_PACKAGES),$(PACKAGES)); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then run=""; elif command -v sudo >/dev/null; then run="sudo"; \
	  else echo "Install these packages first:$$missing"; exit 1; fi; \
	  $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null \
	  || { echo "Install these packages first:$$missing"; exit 1; }; \
	fi; \
	command -v swift >/dev/null || { echo "Install Swift 6.2 or later first: https://www.swift.org/install"; exit 1; }

test: test-packages $(VENV)/ready ## run every test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	Tests/independent.sh

test-long: test ## run every test, and have independent engines decide 100,000 cases
	ENGINES_POLICIES=1700 Tests/independent.sh

$(VENV)/ready: Tests/requirements.txt
	python3 -m venv $(VENV) || { echo "Install python3-venv first"; exit 1; }
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	touch $@

FUZZ_SECONDS := 600

fuzz-citations: ## give the reader of citations any bytes, for ten minutes
	mkdir -p .build/fuzz/corpus
	swiftc -O -sanitize=fuzzer -parse-as-library Sources/LegalCitations/*.swift Tests/Fuzz/citations.swift -o .build/fuzz/citations
	tail -qn +2 Tests/Citations/{dev,own,later}.tsv | cut -f2 | split -l 1 -a 4 - .build/fuzz/corpus/sentence-
	SWIFT_BACKTRACE=enable=no .build/fuzz/citations -max_total_time=$(FUZZ_SECONDS) -max_len=2000 -timeout=5 -print_final_stats=1 \
	  -artifact_prefix=.build/fuzz/ -dict=Tests/Fuzz/citations.dict .build/fuzz/corpus

bench: bin/editto ## measure editto beside libcmark and Hugo
	python3 Benchmarks/bench.py --write

bench-rules: bin/editto ## measure the analysis of 2,000 rules, and that it gives up in time
	python3 Benchmarks/rules.py

bench-citations: ## measure how fast citations are found
	mkdir -p .build/bench
	swiftc -O -wmo Sources/LegalCitations/*.swift Benchmarks/citations/main.swift -o .build/bench/citations
	tail -qn +2 Tests/Citations/{dev,own,later}.tsv | cut -f2 | sort -u > .build/bench/sentences.txt
	.build/bench/citations .build/bench/sentences.txt policies/*/*/*.md

reference: ## write the reference of the library LegalCitations into .build/reference
	rm -rf .build/symbols .build/reference
	mkdir -p .build/symbols
	swiftc -module-name LegalCitations -emit-module -emit-module-path .build/symbols/LegalCitations.swiftmodule \
	  -emit-symbol-graph -emit-symbol-graph-dir .build/symbols Sources/LegalCitations/*.swift
	docc convert Sources/LegalCitations/LegalCitations.docc --additional-symbol-graph-dir .build/symbols \
	  --fallback-bundle-identifier editto.LegalCitations --warnings-as-errors --output-path .build/reference

format: ## bring the code into the house's form
	swift format --in-place --recursive --parallel Package.swift Sources Tests

docs: bin/editto ## write the generated pages of docs/
	./bin/editto docs docs

clean: ## remove what was built
	rm -rf .build bin site/public site/internal $(VENV)
