# mreg: every entry point. `make help` lists them.
#
# The default goal needs cc, make and ar, and the checked-in generated/.
# `make deps` installs what regenerating and testing need on Debian.

.DEFAULT_GOAL := all
MAKEFLAGS += --no-builtin-rules --warn-undefined-variables
.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:

CFLAGS ?= -O2 -g
LDFLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
BUILD ?= build
# The tables to build from, and the subset to generate, if any.
GENERATED ?= generated
PROFILE ?=
# When a raw snapshot was fetched, if its file does not say so.
FETCHED ?=
# What check-history compares with.
BASE ?= HEAD

STRICT = -std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow -Wundef \
  -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wdate-time
LEAN = -fPIC -ffunction-sections -fdata-sections
HOSTED = -D_POSIX_C_SOURCE=200809L
# An include names a file of another room from the top of the tree; public
# headers are found by their names alone.
INCLUDES = -I. -Iruntime -Itokenizers
VERSION := $(shell sed -n 's/^.define MREG_VERSION "\(.*\)"/\1/p' \
  runtime/mreg.h)

RUNTIME := $(wildcard runtime/*.c)
TABLES := $(wildcard $(GENERATED)/*.c)
CLI := $(wildcard cli/*.c)
EXAMPLES := $(wildcard examples/*.c)

# `make V=1` shows the commands, `make -s` nothing.
V ?=
Q = $(if $(V),,@)
silent := $(findstring s,$(firstword -$(MAKEFLAGS)))
say = $(if $(V)$(silent),,$(info $(empty)  $(1) $@))
empty :=

LIB := $(BUILD)/libmreg.a
# What runs while building, when CC builds for another machine.
HOSTCC ?= $(CC)
object = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
EXAMPLE_BINS := $(patsubst examples/%.c,$(BUILD)/examples/%,$(EXAMPLES))

include base/build.mk generator/build.mk tokenizers/build.mk

ifeq ($(PROFILE),)
all: $(LIB) $(TOKEN_LIBS) $(BUILD)/mreg $(EXAMPLE_BINS)
else
# A subset: generated into build/<profile>/generated, built beside it.
all: $(BUILD)/mreg-generate
	mkdir -p $(BUILD)/$(PROFILE)
	$(BUILD)/mreg-generate --definitions definitions --pricing pricing \
	  --profile $(PROFILE) --out $(BUILD)/$(PROFILE)/generated
	$(MAKE) BUILD=$(BUILD)/$(PROFILE) PROFILE= \
	  GENERATED=$(BUILD)/$(PROFILE)/generated all
endif

# ---- the library, the command, the examples -------------------------------

$(BUILD)/obj/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(LEAN) -ffreestanding $(CFLAGS) -MMD -MP \
	  -c $< -o $@

$(BUILD)/obj/$(GENERATED)/%.o: $(GENERATED)/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(LEAN) -ffreestanding $(CFLAGS) -Iruntime -MMD -MP \
	  -c $< -o $@

$(BUILD)/obj/tests/unit/%.o: tests/unit/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(HOSTED) $(CFLAGS) $(INCLUDES) \
	  -Itests/unit/worlds -MMD -MP $(CHOOSE) -c $< -o $@

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(HOSTED) $(CFLAGS) $(INCLUDES) -MMD -MP \
	  $(CHOOSE) -c $< -o $@

$(LIB): $(call object,$(RUNTIME) $(TABLES))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

$(BUILD)/mreg: $(call object,$(CLI)) $(BASE) $(TOKEN_LIBS) $(LIB)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ -o $@

$(BUILD)/examples/%: $(BUILD)/obj/examples/%.o $(TOKEN_LIBS) $(LIB)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ -o $@

ifeq ($(TABLES),)
$(GENERATED)/registry.c:
	@echo "$(GENERATED)/ is empty: run 'make deps' once, then 'make regen'"
	@false
endif

# ---- the generator ---------------------------------------------------------

GENERATE = $(BUILD)/mreg-generate --definitions definitions \
  --pricing pricing $(if $(FETCHED),--fetched '$(FETCHED)')

regen: $(BUILD)/mreg-generate
	$(GENERATE) --out generated

check-generated: $(BUILD)/mreg-generate
	$(GENERATE) --out generated --check

check-history: $(BUILD)/mreg-history
	git show $(BASE):generated/registry.tsv > $(BUILD)/base.tsv
	$(BUILD)/mreg-history $(BUILD)/base.tsv generated/registry.tsv

# RAW=answer.json FETCHED=2026-08-22T12:08:54Z
snapshot: $(BUILD)/mreg-snapshot
	$(BUILD)/mreg-snapshot $(if $(FETCHED),--fetched '$(FETCHED)') \
	  $(RAW) pricing/openrouter.json

# ---- tests, benchmarks -----------------------------------------------------

# Each tests/unit/ROOM/test_*.c is a program, build/unit/test_*; the files of
# tests/unit/worlds/ help them all.
UNITS := $(wildcard tests/unit/*/test_*.c)
UNIT_HELPERS := $(wildcard tests/unit/worlds/*.c)
UNIT_BINS := $(patsubst %.c,$(BUILD)/unit/%,$(notdir $(UNITS)))
UNIT_PATHED := $(foreach path,$(PATHS),$(patsubst %.c,\
  $(BUILD)/obj/%.$(path).o,$(wildcard tests/unit/worlds/pathed/*.c)))

# What the programs are made of, but for their mains.
TESTED := $(BUILD)/libtested.a
$(TESTED): $(call object,$(filter-out cli/main.c,$(CLI)))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

# These come after the helpers in $^, hence the filters.
$(foreach one,$(UNITS),$(eval \
  $(BUILD)/unit/$(basename $(notdir $(one))): $(call object,$(one))))
$(UNIT_BINS): $(call object,$(UNIT_HELPERS)) $(UNIT_PATHED) $(TESTED) \
  $(GENERATOR) $(BASE) $(TOKEN_LIBS) $(LIB)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) \
	  $(GENERATOR_LIBS) -lcmocka -o $@

units: $(UNIT_BINS)

check: all units $(BUILD)/mreg-generate $(BUILD)/mreg-snapshot \
  $(BUILD)/mreg-history
	@BUILD=$(BUILD) CC='$(CC)' LDFLAGS='$(LDFLAGS)' sh tests/run.sh

asan:
	$(MAKE) BUILD=$(BUILD)/asan CFLAGS='-O1 -g $(SANITIZE)' \
	  LDFLAGS='$(SANITIZE)' check
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all \
  -fno-omit-frame-pointer

fuzz:
	BUILD=$(BUILD) sh tests/fuzz.sh

# What fuzz targets are compiled with and link, in this order.
FUZZED := $(TESTED) $(GENERATOR) $(BASE) $(TOKEN_LIBS) $(LIB)
fuzzed: $(FUZZED)
	@echo $(CHOOSE) $(FUZZED)

# Weighs anew: runtime/weights.c and estimate/errors.tsv.
fit:
	sh estimate/refit.sh $(BUILD)/fit

bench: all $(BUILD)/mreg-generate
	BUILD=$(BUILD) CC='$(CC)' sh bench/run.sh

bench-tokens: all
	BUILD=$(BUILD) CC='$(CC)' PATHS='$(PATHS)' \
	  $(foreach path,$(PATHS),FLAGS_$(path)='$(PATH_$(path))') \
	  sh bench/tokens.sh

# ---- installing ------------------------------------------------------------

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include \
	  $(DESTDIR)$(PREFIX)/lib/pkgconfig \
	  $(DESTDIR)$(PREFIX)/lib/cmake/mreg
	install -m 755 $(BUILD)/mreg $(DESTDIR)$(PREFIX)/bin
	install -m 644 runtime/mreg.h runtime/mreg_lists.h \
	  runtime/mreg_estimate.h tokenizers/mreg_tokens.h \
	  $(DESTDIR)$(PREFIX)/include
	install -m 644 $(LIB) $(TOKEN_LIBS) $(DESTDIR)$(PREFIX)/lib
	for one in mreg mreg-tokens; do \
	  $(FILL) packaging/$$one.pc.in \
	    > $(DESTDIR)$(PREFIX)/lib/pkgconfig/$$one.pc; \
	done
	for one in $(ENCODINGS); do \
	  $(FILL) -e "s|@ENCODING@|$$one|g" packaging/mreg-encoding.pc.in \
	    > $(DESTDIR)$(PREFIX)/lib/pkgconfig/mreg-$$one.pc; \
	done
	for one in mregConfig mregConfigVersion; do \
	  $(FILL) packaging/$$one.cmake.in \
	    > $(DESTDIR)$(PREFIX)/lib/cmake/mreg/$$one.cmake; \
	done
FILL = sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@VERSION@|$(VERSION)|g' \
  -e 's|@ENCODINGS@|$(ENCODINGS)|g'

DEPS_REGEN = gcc libc6-dev make git gperf libyaml-dev libcjson-dev
DEPS_TEST = clang lld libclang-rt-14-dev libcmocka-dev python3 \
  python3-yaml jq strace faketime locales-all pkg-config cmake g++ \
  universal-ctags binutils qemu-user qemu-system-arm gcc-arm-none-eabi \
  gcc-s390x-linux-gnu libc6-dev-s390x-cross gcc-12-multilib
DEPS_BENCH = libabsl-dev libglib2.0-dev valgrind time
SUDO = $(if $(filter 0,$(shell id -u)),,sudo)

deps:
	$(SUDO) apt-get update -q
	$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qy \
	  --no-install-recommends $(DEPS_REGEN) $(DEPS_TEST) $(DEPS_BENCH)

start: deps
	$(MAKE) regen
	$(MAKE) all
	$(BUILD)/mreg cost claude-sonnet-4.5 --in 1200 --cached 800 --out 300

clean:
	rm -rf $(BUILD)

help:
	@echo 'make                  the library, the mreg command, the examples'
	@echo 'make start            install, regenerate, build, show a price'
	@echo 'make deps             install what regen, check and bench need'
	@echo 'make regen            definitions/ + pricing/ -> generated/'
	@echo 'make PROFILE=small    a subset, in build/small/'
	@echo 'make snapshot RAW=f   a raw OpenRouter answer -> pricing/'
	@echo 'make check            all tests'
	@echo 'make check-generated  is generated/ what regen would write?'
	@echo 'make check-history BASE=rev   no past price changed unsaid'
	@echo 'make asan             all tests under ASan and UBSan'
	@echo 'make fuzz             each fuzz target for a minute'
	@echo 'make fit              the estimator, to a corpus it downloads'
	@echo 'make bench            speed and size, against others'
	@echo 'make bench-tokens     token counting, against npm packages'
	@echo 'make install PREFIX=/usr/local DESTDIR='
	@echo 'make clean'

.PHONY: all regen check-generated check-history snapshot check asan fuzz \
  bench bench-tokens install deps start clean help units fuzzed fit

-include $(shell find $(BUILD)/obj -name '*.d' 2>/dev/null)
