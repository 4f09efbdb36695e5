# The two commands to know, Scripts/run and Scripts/test, for hands that are used to make; `make` alone lists them all.

.PHONY: help setup run test build dist bench scores scoreboard clean
.DEFAULT_GOAL := help

# Where the published law and the scoring programs lie: corpus/ and eval/.
SHARED ?= ../shared

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what building needs (Debian's json-c, Expat, Gumbo, minizip, PCRE2, pkg-config, Python)
	@Scripts/setup

run: ## build and check the example draft
	@Scripts/run

test: ## all that CI checks, but for what needs the corpus
	@Scripts/test

build: setup ## dist/lovsmed, one stripped file that needs only the C library
	@Scripts/build-release

dist: build ## dist/lovsmed, and of it a tarball, a Debian package and a Python wheel
	@Scripts/package

bench: ## time all stages and the server on drafts from 10 kB to 10 MB; BENCH="--tools --docs" compares and draws
	@Tests/Speed/run --shared $(SHARED) $(BENCH)

scores: build ## measure dist/lovsmed on published law against .ci/floors.toml
	.ci/scores dist/lovsmed $(SHARED)

scoreboard: build ## write docs/scoreboard.md: the scores, what is left, speed
	Scripts/build-release lovsmed-bench
	Scripts/scoreboard --tools --shared $(SHARED)

clean: ## remove everything built
	rm -rf .build dist
