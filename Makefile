# mreg: every entry point. `make help` lists them.
#
# The default goal needs cc, make and ar, and the checked-in generated/.
# `make deps-test` installs on Debian and Ubuntu what all tests need.

.DEFAULT_GOAL := all
MAKEFLAGS += --no-builtin-rules --warn-undefined-variables
.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:

CPPFLAGS ?=
CFLAGS ?= -O2 -g
LDFLAGS ?=
BUILD ?= build
# The tables to build from; the subset to generate and the overlays, folders
# of somebody's own definitions and prices, if any.
GENERATED ?= generated
PROFILE ?=
OVERLAY ?=
# When a raw snapshot was fetched, if its file does not say so.
FETCHED ?=
# What check-history compares with.
BASE ?= HEAD

STRICT = -std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow -Wundef \
  -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wdate-time
# What is built does not tell in which folder.
PLACELESS = -ffile-prefix-map=$(CURDIR)=.
FLAGS = $(PLACELESS) $(CPPFLAGS) $(CFLAGS)
LEAN = -fPIC -ffunction-sections -fdata-sections
HOSTED = -D_POSIX_C_SOURCE=200809L
# An include names a file of another room from the top of the tree; public
# headers are found by their names alone.
INCLUDES = -I. -Iruntime -Itokenizers -Iusage -Imeasure -Ihost
VERSION := $(shell sed -n 's/^.define MREG_VERSION "\(.*\)"/\1/p' \
  runtime/mreg.h)

RUNTIME := $(wildcard runtime/*.c)
TABLES := $(wildcard $(GENERATED)/*.c)
CLI := $(wildcard cli/*.c)
EXAMPLES := $(wildcard examples/*.c)

# `make V=1` shows the commands, `make -s` nothing.
V ?=
Q = $(if $(V),,@)
# Of MAKEFLAGS only the first word is letters, unless it is a long option.
silent := $(findstring s,$(filter-out --%,$(firstword -$(MAKEFLAGS))))
say = $(if $(V)$(silent),,$(info $(empty)  $(1) $@))
empty :=

LIB := $(BUILD)/libmreg.a
# What runs while building, when CC builds for another machine.
HOSTCC ?= $(CC)
HOSTCFLAGS ?= -O2 -g
HOSTAR ?= ar
TOOLS := $(if $(filter-out $(CC),$(HOSTCC)),$(BUILD)/tools,$(BUILD))
object = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
EXAMPLE_BINS := $(patsubst examples/%.c,$(BUILD)/examples/%,$(EXAMPLES))

# What the command is made of.
MREG_PARTS = $(call object,$(CLI)) $(INTAKE_LIB) \
  $(LEDGER_LIB) $(LIVE_LIB) $(CONFIG_LIB) $(GENERATOR) \
  $(ANSWERS_LIB) $(NET_LIB) $(HOST_LIB) $(USAGE_LIB) $(MEASURE_LIB) $(BASE_LIB) $(TOKEN_LIBS) \
  $(LIB)
MREG_LIBS = $(GENERATOR_LIBS) $(HOST_LIBS) $(NET_LIBS) $(LEDGER_LIBS)

include packaging/has.mk base/build.mk usage/build.mk measure/build.mk host/build.mk \
  host/net/build.mk host/answers/build.mk host/config/build.mk \
  host/ledger/build.mk host/ledger/intake/build.mk \
  generator/build.mk host/live/build.mk host/handle/build.mk tokenizers/build.mk \
  packaging/build.mk packaging/data.mk

space := $(empty) $(empty)
# small, overlay-mine, small-overlay-mine-yours: a build of its own.
VARIANT := $(subst $(space),-,$(strip $(PROFILE) $(if $(OVERLAY),overlay) \
  $(notdir $(abspath $(OVERLAY)))))

ifeq ($(VARIANT),)
all: $(LIB) $(HOST_LIB) $(TOKEN_LIBS) $(BUILD)/mreg $(EXAMPLE_BINS)
# For machines without files and terminals: the core alone.
lib: $(LIB)
else
# Generated into build/<variant>/generated, built beside it.
all lib: $(TOOLS)/mreg-generate
	mkdir -p $(BUILD)/$(VARIANT)
	$(TOOLS)/mreg-generate --definitions definitions --pricing pricing \
	  $(addprefix --profile ,$(PROFILE)) $(addprefix --overlay ,$(OVERLAY)) \
	  --out $(BUILD)/$(VARIANT)/generated
	$(MAKE) BUILD=$(BUILD)/$(VARIANT) PROFILE= OVERLAY= \
	  GENERATED=$(BUILD)/$(VARIANT)/generated $@
endif

ifneq ($(TOOLS),$(BUILD))
$(TOOLS)/mreg-%: FORCE
	@$(MAKE) BUILD=$(TOOLS) PROFILE= OVERLAY= CC='$(HOSTCC)' HOSTCC='$(HOSTCC)' \
	  AR='$(HOSTAR)' CFLAGS='$(HOSTCFLAGS)' CPPFLAGS= LDFLAGS= $@
FORCE:
endif

# ---- the library, the command, the examples -------------------------------

$(BUILD)/obj/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(LEAN) -ffreestanding $(FLAGS) -MMD -MP \
	  -c $< -o $@

$(BUILD)/obj/$(GENERATED)/%.o: $(GENERATED)/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(LEAN) -ffreestanding $(FLAGS) -Iruntime -MMD -MP \
	  -c $< -o $@

$(BUILD)/obj/tests/unit/%.o: tests/unit/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(HOSTED) $(FLAGS) $(INCLUDES) \
	  -Itests/unit/worlds -MMD -MP $(CHOOSE) -c $< -o $@

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(HOSTED) $(FLAGS) $(INCLUDES) -MMD -MP \
	  $(CHOOSE) $(OPTIONAL) -c $< -o $@

$(LIB): $(call object,$(RUNTIME) $(TABLES))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

$(BUILD)/mreg: $(MREG_PARTS)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(MREG_LIBS) -o $@

# Vocabularies only where tokens are counted: they take long to build.
$(BUILD)/examples/count_tokens: $(call object,examples/count_tokens.c) \
  $(TOKEN_LIBS)
$(BUILD)/examples/newest_registry: $(HOST_LIB)
$(BUILD)/examples/newest_registry: EXAMPLE_LIBS = $(HOST_LIBS)
$(BUILD)/examples/keep_a_ledger: $(LEDGER_LIB) $(MEASURE_LIB) $(USAGE_LIB) \
  $(BASE_LIB)
$(BUILD)/examples/keep_a_ledger: EXAMPLE_LIBS = $(LEDGER_LIBS)
EXAMPLE_LIBS =
$(BUILD)/examples/%: $(BUILD)/obj/examples/%.o $(LIB)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(filter %.o,$^) \
	  $(filter-out $(LIB),$(filter %.a,$^)) $(LIB) $(EXAMPLE_LIBS) -o $@

# A regen that was killed while it renamed files left a mixture of two sets.
ifneq ($(wildcard $(GENERATED)/.unfinished),)
$(call object,$(TABLES)): unfinished
unfinished:
	@echo "$(GENERATED)/ is unfinished: run 'make regen' again"
	@false
.PHONY: unfinished
endif

ifeq ($(TABLES),)
$(GENERATED)/registry.c:
	@echo "$(GENERATED)/ is empty: run 'make deps-regen' once, then 'make regen'"
	@false
endif

# ---- the generator ---------------------------------------------------------

GENERATE = $(TOOLS)/mreg-generate --definitions definitions \
  --pricing pricing $(if $(FETCHED),--fetched '$(FETCHED)')

regen: $(TOOLS)/mreg-generate
	$(GENERATE) --out generated

# The same registry as a file, which programs load.
$(BUILD)/registry.mreg: $(TOOLS)/mreg-generate $(shell find definitions \
  pricing -type f 2>/dev/null)
	$(call say,REG)
	$(Q)$(GENERATE) --registry $@

check-generated: $(TOOLS)/mreg-generate
	$(GENERATE) --out generated --check

check-history: $(BUILD)/mreg-history
	@git rev-parse -q --verify '$(BASE)^{commit}' > /dev/null || \
	  { echo "BASE=$(BASE) is not a commit here; BASE=main is one"; false; }
	git ls-tree -r --name-only $(BASE) generated | grep '\.tsv$$' | \
	  sed 's|^|$(BASE):|' | xargs git show > $(BUILD)/base.tsv
	cat generated/registry/*.tsv > $(BUILD)/now.tsv
	$(BUILD)/mreg-history $(BUILD)/base.tsv $(BUILD)/now.tsv

HISTORY = python3 tools/openrouter_history.py pricing/openrouter.history.json \
  --snapshot pricing/openrouter.json

# Asks OpenRouter; ACCEPT=1 takes what is implausible. pricing/ stays as it is
# unless a registry can be made of the answer.
ACCEPT ?=
fetch: $(BUILD)/mreg $(BUILD)/mreg-snapshot
	rm -rf $(BUILD)/fetched
	$(BUILD)/mreg fetch --force $(if $(ACCEPT),--accept) --base . \
	  --cache $(BUILD)/fetched
	$(MAKE) --no-print-directory snapshot RAW=$(BUILD)/fetched/openrouter.json \
	  FETCHED="$$(sed -n 's/^  "fetched": "\(.*\)",/\1/p' \
	  $(BUILD)/fetched/openrouter.json)"
	@echo 'now set as_of in definitions/as_of.yaml to this day, and: make regen'

# RAW=answer.json FETCHED=2026-08-22T12:08:54Z. The history comes first: it
# keeps what the old snapshot says of models that are gone.
snapshot: $(BUILD)/mreg-snapshot history
	$(BUILD)/mreg-snapshot $(if $(FETCHED),--fetched '$(FETCHED)') \
	  $(RAW) pricing/openrouter.json

# One more look at prices; RAW may be a catalogue of some models, which is no
# snapshot.
history:
	$(HISTORY) --at '$(FETCHED)' $(if $(SOURCE),--source '$(SOURCE)') $(RAW)

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
  $(INTAKE_LIB) $(LEDGER_LIB) $(LIVE_LIB) \
  $(CONFIG_LIB) $(GENERATOR) $(ANSWERS_LIB) $(NET_LIB) $(HOST_LIB) \
  $(USAGE_LIB) $(MEASURE_LIB) $(BASE_LIB) $(TOKEN_LIBS) $(LIB)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) \
	  $(GENERATOR_LIBS) $(HOST_LIBS) $(NET_LIBS) $(LEDGER_LIBS) -lcmocka -o $@

units: $(UNIT_BINS)

# What stands before gperf while tests run. Without a loader it starts in a
# fifth of the time, where the system can link so.
$(BUILD)/remember/gperf: tests/remember/gperf.c
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(HOSTCC) -std=c11 $(HOSTED) -O2 -static $< -o $@ 2>/dev/null || \
	  $(HOSTCC) -std=c11 $(HOSTED) -O2 $< -o $@

# What a test may run.
tested: all units $(NET_LIB) $(LIVE_WHOLE) $(BUILD)/mreg-generate $(BUILD)/mreg-snapshot \
  $(BUILD)/mreg-history $(BUILD)/remember/gperf
	@:

# As many jobs build as tests run, unless make was told how many.
JOBS ?= 2
BUILDING = $(MAKE) --no-print-directory \
  $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(JOBS))

check test: deps-check
	@$(BUILDING) tested
	@BUILD=$(BUILD) CC='$(CC)' LDFLAGS='$(LDFLAGS)' sh tests/run.sh

# The loop of who edits a price or a line of code.
check-fast: deps-check
	@$(BUILDING) check-generated tested
	@FAST=1 BUILD=$(BUILD) CC='$(CC)' LDFLAGS='$(LDFLAGS)' sh tests/run.sh

asan:
	$(MAKE) BUILD=$(BUILD)/asan CFLAGS='-O1 -g $(SANITIZE)' \
	  LDFLAGS='$(SANITIZE)' check
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all \
  -fno-omit-frame-pointer

fuzz:
	BUILD=$(BUILD) sh tests/fuzz.sh

# What fuzz targets are compiled with and link, in this order.
FUZZED := $(INTAKE_LIB) $(LEDGER_LIB) $(GENERATOR) $(ANSWERS_LIB) $(HOST_LIB) \
  $(USAGE_LIB) $(MEASURE_LIB) $(BASE_LIB) $(TOKEN_LIBS) $(LIB)
fuzzed: $(FUZZED)
	@echo $(CHOOSE) $(FUZZED) $(HOST_LIBS) $(NET_LIBS) $(LEDGER_LIBS)

# Weighs anew: runtime/weights.c and estimate/errors.tsv.
fit:
	sh estimate/refit.sh $(BUILD)/fit

bench: all $(BUILD)/mreg-generate
	BUILD=$(BUILD) CC='$(CC)' sh bench/run.sh

bench-tokens: all
	BUILD=$(BUILD) CC='$(CC)' PATHS='$(PATHS)' \
	  $(foreach path,$(PATHS),FLAGS_$(path)='$(PATH_$(path))') \
	  sh bench/tokens.sh

clean:
	rm -rf $(BUILD)

help:
	@echo 'make start            a compiler if there is none, build, a price'
	@echo 'make                  the library, the mreg command, the examples'
	@echo 'make lib              the library alone'
	@echo 'make PROFILE=core     a subset, in build/core/: firmware, small, ...'
	@echo 'make OVERLAY=mine     with own prices, in build/overlay-mine/'
	@echo 'make regen            definitions/ + pricing/ -> generated/'
	@echo 'make fetch            OpenRouter now -> pricing/; the one that asks it'
	@echo 'make snapshot RAW=f FETCHED=t   an OpenRouter answer -> pricing/'
	@echo 'make history RAW=f FETCHED=t SOURCE=s   its prices alone, or some'
	@echo 'make observe DATA=dir what public catalogues say, as one list'
	@echo 'make audit DATA=dir   our prices beside theirs, in docs/audit.md'
	@echo 'make propose DATA=dir PROVIDER=p ONLY=facts WRITE=1   what we lack'
	@echo 'make confirm DATA=dir PROVIDER=p CHECKED=day   who agrees, since when'
	@echo 'make build/registry.mreg  the registry as a file, to load'
	@echo 'make build/mreg-data.so   the tables alone, to load at run time'
	@echo
	@echo 'make check-fast       units, bad input, the command, generated/'
	@echo 'make check            all tests; make test is the same'
	@echo 'make check TESTS="test_cost readme"   only these'
	@echo 'make build/unit/test_cost             one unit test, to be run'
	@echo 'make check-generated  is generated/ what regen would write?'
	@echo 'make check-data       after an edit of data: what changed, its bills'
	@echo 'make check-history BASE=rev   no past price changed unsaid'
	@echo 'make check-fresh      the README on a bare Debian, in a chroot'
	@echo 'make asan             all tests under ASan and UBSan'
	@echo 'make fuzz             each fuzz target for a minute'
	@echo 'make fit              the estimator, to a corpus it downloads'
	@echo 'make bench            speed and size, against others'
	@echo 'make bench-tokens     token counting, against npm packages'
	@echo
	@echo 'make deps-regen, deps-test, deps-bench   install what these need'
	@echo 'make install PREFIX=/usr/local DESTDIR=   also BINDIR, LIBDIR,'
	@echo '     INCLUDEDIR, DATADIR, DOCDIR, MANDIR; install-strip, uninstall'
	@echo 'make clean'
	@echo
	@echo 'CC, CPPFLAGS, CFLAGS, LDFLAGS, AR count; HOSTCC builds what runs'
	@echo 'here when CC builds for another machine. V=1 shows the commands.'

.PHONY: all lib regen check-generated check-history fetch snapshot history check \
  test check-fast tested asan fuzz bench bench-tokens clean help units fuzzed fit

-include $(shell find $(BUILD)/obj -name '*.d' 2>/dev/null)
