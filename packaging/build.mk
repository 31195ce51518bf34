# Installing, the shared library, and what the system must have for it all.
# Included by the Makefile.

PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
DOCDIR ?= $(DATADIR)/doc/mreg
MANDIR ?= $(DATADIR)/man
BASHDIR ?= $(DATADIR)/bash-completion/completions
ZSHDIR ?= $(DATADIR)/zsh/site-functions
FISHDIR ?= $(DATADIR)/fish/vendor_completions.d
DESTDIR ?=
STRIP ?= strip

HEADERS := runtime/mreg.h runtime/mreg_lists.h runtime/mreg_estimate.h \
  runtime/mreg_budget.h tokenizers/mreg_tokens.h usage/mreg_usage.h \
  host/mreg_host.h host/mreg_ledger.h measure/mreg_measure.h
LICENCES := LICENSE tokenizers/vocabularies/LICENSE.tiktoken \
  tokenizers/unicode/LICENSE.unicode

# ---- the shared library, the data alone -------------------------------------

# Its number is the layout: a program that was linked with another one does
# not start. A static link has no use for it, nor `make install SHARED=`.
LAYOUT := $(shell sed -n 's/^.define MREG_LAYOUT \([0-9]*\).*/\1/p' \
  runtime/mreg_lists.h)
SONAME := libmreg.so.$(LAYOUT)
SHARED ?= $(if $(filter -static,$(LDFLAGS)),,$(BUILD)/$(SONAME))

$(BUILD)/mreg.map: $(HEADERS) packaging/build.mk
	@mkdir -p $(@D)
	@{ echo '{ global: mreg_builtin_*;'; \
	  grep -ohE '\bmreg_[a-z0-9_]+\(' $(HEADERS) | tr '(' ';' | sort -u; \
	  echo 'local: *; };'; } >$@

$(BUILD)/$(SONAME): $(call object,$(RUNTIME) $(TABLES)) $(BUILD)/mreg.map
	$(call say,LD)
	$(Q)$(CC) -shared -Wl,-soname,$(SONAME) \
	  -Wl,--version-script=$(BUILD)/mreg.map $(CFLAGS) $(LDFLAGS) \
	  $(filter %.o,$^) -o $@

# The tables without the code, for programs that load newer ones.
$(BUILD)/mreg-data.so: $(call object,$(TABLES))
	$(call say,LD)
	@echo '{ global: mreg_builtin_*; local: *; };' >$(BUILD)/data.map
	$(Q)$(CC) -shared -Wl,--version-script=$(BUILD)/data.map $(CFLAGS) \
	  $(LDFLAGS) $^ -o $@

# ---- installing --------------------------------------------------------------

# What `mreg build` makes registries of: the base, where it is found later.
DATA = $(DATADIR)/mreg
DATA_FILES := $(shell find definitions pricing -type f -name '*.yaml' \
  2>/dev/null) $(wildcard pricing/openrouter*.json)
DATA_FOLDERS := $(sort $(dir $(DATA_FILES)))
# Overlays that come with it: `mreg build --overlay $(DATA)/packs/habits`.
PACK_FILES := $(shell find packs -type f 2>/dev/null)
PACK_FOLDERS := $(sort $(dir $(PACK_FILES)))

# Manual pages: of the command, and of each of its subcommands.
SUBCOMMANDS := $(shell sed -n 's/^    X.\([a-z]*\), ".*/\1/p' cli/cli.h) what-if
PAGES := $(BUILD)/mreg.1 $(patsubst %,$(BUILD)/man/mreg-%.1,$(SUBCOMMANDS))
COMPLETIONS := $(patsubst %,$(BUILD)/completion.%,bash zsh fish)

PACKAGES := mreg mreg-host mreg-ledger mreg-live mreg-usage mreg-tokens \
  $(patsubst %,mreg-%,$(ENCODINGS))
LIBRARIES := $(LIB) $(HOST_LIB) $(LEDGER_WHOLE) \
  $(BUILD)/installed/libmreg_live.a $(BUILD)/installed/libmreg_usage.a \
  $(TOKEN_LIBS)
INSTALLED = $(BINDIR)/mreg $(patsubst %,$(MANDIR)/man1/%,$(notdir $(PAGES))) \
  $(BASHDIR)/mreg $(ZSHDIR)/_mreg $(FISHDIR)/mreg.fish \
  $(patsubst %,$(INCLUDEDIR)/%,$(notdir $(HEADERS))) \
  $(patsubst %,$(LIBDIR)/%,$(notdir $(LIBRARIES) $(SHARED))) \
  $(if $(SHARED),$(LIBDIR)/libmreg.so) \
  $(patsubst %,$(LIBDIR)/pkgconfig/%.pc,$(PACKAGES)) \
  $(LIBDIR)/cmake/mreg/mregConfig.cmake \
  $(LIBDIR)/cmake/mreg/mregConfigVersion.cmake \
  $(patsubst %,$(DOCDIR)/%,$(notdir $(LICENCES)) README.md NEWS.md) \
  $(addprefix $(DATA)/,$(DATA_FILES) $(PACK_FILES))

# Folders below the prefix are named by it, so that a tree can be moved.
below = $(patsubst $(PREFIX)/%,$${prefix}/%,$(1))
FILL = sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@VERSION@|$(VERSION)|g' \
  -e 's|@LIBDIR@|$(LIBDIR)|g' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|g' \
  -e 's|@PC_LIBDIR@|$(call below,$(LIBDIR))|g' \
  -e 's|@PC_INCLUDEDIR@|$(call below,$(INCLUDEDIR))|g' \
  -e 's|@ENCODINGS@|$(ENCODINGS)|g' -e 's|@HOST_LIBS@|$(HOST_LIBS)|g' \
  -e 's|@LIVE_LIBS@|$(LIVE_LIBS)|g' -e 's|@LEDGER_LIBS@|$(LEDGER_LIBS)|g'

$(BUILD)/mreg.1: $(BUILD)/mreg packaging/man.sh
	$(call say,MAN)
	$(Q)sh packaging/man.sh $(BUILD)/mreg $(VERSION) >$@

$(BUILD)/man/mreg-%.1: $(BUILD)/mreg packaging/man.sh
	@mkdir -p $(@D)
	$(Q)sh packaging/man.sh $(BUILD)/mreg $(VERSION) $* >$@

$(BUILD)/completion.%: $(BUILD)/mreg
	$(Q)$(BUILD)/mreg complete --script $* >$@

# The command that is installed also looks for its data where they are
# installed. It is not the one in $(BUILD), which others may be running.
$(BUILD)/installed/mreg: $(MREG_PARTS)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(STRICT) $(HOSTED) $(FLAGS) $(INCLUDES) \
	  -DMREG_DATA='"$(DATA)"' -c cli/build_inputs.c -o $(@D)/build_inputs.o
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(@D)/build_inputs.o \
	  $(filter-out %/cli/build_inputs.o,$(MREG_PARTS)) $(MREG_LIBS) -o $@

install: all $(SHARED) $(PAGES) $(COMPLETIONS) $(BUILD)/installed/mreg \
  $(BUILD)/installed/libmreg_live.a $(BUILD)/installed/libmreg_usage.a \
  $(LEDGER_WHOLE)
	install -d $(sort $(addprefix $(DESTDIR),$(dir $(INSTALLED))))
	install -m 755 $(BUILD)/installed/mreg $(DESTDIR)$(BINDIR)
	install -m 644 $(PAGES) $(DESTDIR)$(MANDIR)/man1
	install -m 644 $(BUILD)/completion.bash $(DESTDIR)$(BASHDIR)/mreg
	install -m 644 $(BUILD)/completion.zsh $(DESTDIR)$(ZSHDIR)/_mreg
	install -m 644 $(BUILD)/completion.fish $(DESTDIR)$(FISHDIR)/mreg.fish
	install -m 644 $(HEADERS) $(DESTDIR)$(INCLUDEDIR)
	install -m 644 $(LIBRARIES) $(SHARED) $(DESTDIR)$(LIBDIR)
	$(if $(SHARED),ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libmreg.so)
	install -m 644 $(LICENCES) README.md NEWS.md $(DESTDIR)$(DOCDIR)
	for one in $(DATA_FOLDERS); do \
	  install -m 644 $$one*.yaml $(DESTDIR)$(DATA)/$$one || exit 1; \
	done
	install -m 644 $(filter %.json,$(DATA_FILES)) $(DESTDIR)$(DATA)/pricing
	for one in $(PACK_FOLDERS); do \
	  install -m 644 $$one*.[ym]* $(DESTDIR)$(DATA)/$$one || exit 1; \
	done
	for one in mreg mreg-host mreg-ledger mreg-live mreg-usage mreg-tokens; do \
	  $(FILL) packaging/$$one.pc.in \
	    >$(DESTDIR)$(LIBDIR)/pkgconfig/$$one.pc; \
	done
	for one in $(ENCODINGS); do \
	  $(FILL) -e "s|@ENCODING@|$$one|g" packaging/mreg-encoding.pc.in \
	    >$(DESTDIR)$(LIBDIR)/pkgconfig/mreg-$$one.pc; \
	done
	for one in mregConfig mregConfigVersion; do \
	  $(FILL) packaging/$$one.cmake.in \
	    >$(DESTDIR)$(LIBDIR)/cmake/mreg/$$one.cmake; \
	done

install-strip: install
	$(STRIP) $(DESTDIR)$(BINDIR)/mreg
	$(if $(SHARED),$(STRIP) --strip-unneeded $(DESTDIR)$(LIBDIR)/$(SONAME))
	$(STRIP) --strip-debug \
	  $(patsubst %,$(DESTDIR)$(LIBDIR)/%,$(notdir $(LIBRARIES)))

uninstall:
	rm -f $(addprefix $(DESTDIR),$(INSTALLED))
	-rmdir $(DESTDIR)$(LIBDIR)/cmake/mreg $(DESTDIR)$(DOCDIR) \
	  $(addprefix $(DESTDIR)$(DATA)/,$(filter-out definitions/,\
	    $(DATA_FOLDERS)) definitions) \
	  $(addprefix $(DESTDIR)$(DATA)/,$(shell find packs -depth -type d \
	    2>/dev/null)) $(DESTDIR)$(DATA)

# ---- what the system must have ------------------------------------------------

DEPS_REGEN = gcc libc6-dev make git gperf libyaml-dev
DEPS_CHECK = $(DEPS_REGEN) libcmocka-dev jq python3 python3-yaml
DEPS_TEST = $(DEPS_CHECK) clang libclang-rt-dev|libclang-rt-14-dev \
  strace faketime locales-all pkg-config cmake g++ minisign \
  tmux zsh fish binutils qemu-user qemu-system-arm gcc-arm-none-eabi \
  gcc-s390x-linux-gnu libc6-dev-s390x-cross gcc-N-multilib \
  libsodium-dev libcurl4-openssl-dev libsqlite3-dev openssl tzdata spin
DEPS_BENCH = libabsl-dev libglib2.0-dev libsimdjson-dev libcjson-dev \
  valgrind time
need = @sh packaging/need.sh $(BUILD)/apt.log $(patsubst %,'%',$(1))

deps-regen:
	$(call need,$(DEPS_REGEN))

deps-check:
	@CC='$(CC)' BUILD='$(BUILD)' sh packaging/needed.sh $(DEPS_CHECK)

deps-test:
	$(call need,$(DEPS_TEST))

deps-bench:
	$(call need,$(DEPS_BENCH))

deps: deps-test deps-bench

start:
	@MAKE='$(MAKE)' BUILD='$(BUILD)' CC='$(CC)' sh packaging/start.sh

check-fresh:
	@BUILD='$(BUILD)' sh packaging/fresh.sh

.PHONY: $(BUILD)/installed/mreg install install-strip uninstall deps \
  deps-regen deps-check deps-test deps-bench start check-fresh
