# What public catalogues say, and how it compares. DATA=DIR names the folder
# with their files; without it the tools say which there are. Included by the
# Makefile. DATA is also where data are installed, so only that of the command
# line counts.

CATALOGUES = $(if $(findstring command,$(origin DATA)),$(DATA))

# Of whom; as of which day; which kinds, without which models; WRITE=1 edits.
PROVIDER ?=
CHECKED ?=
ONLY ?=
LEAVE ?=
WRITE ?=
SAID = $(addprefix --provider ,$(PROVIDER)) $(addprefix --checked ,$(CHECKED))

.PHONY: observe audit confirm propose check-data
observe:
	$(Q)python3 tools/observe $(CATALOGUES) -o build/observations.tsv

# docs/audit.md and docs/audit.tsv; fails if two catalogues outvote a price
# that is not confirmed.
audit:
	$(Q)python3 tools/audit $(CATALOGUES)

# `sources` and `checked` of the prices with which catalogues agree, in
# pricing/; those from which one differs are listed and stay.
confirm: regen
	$(Q)python3 tools/confirm $(CATALOGUES) $(SAID) --write

# What catalogues know and we do not, as a patch to read.
propose: observe $(TOOLS)/mreg-generate
	$(Q)python3 tools/propose build/observations.tsv \
	  $(addprefix --provider ,$(PROVIDER)) $(addprefix --only ,$(ONLY)) \
	  $(addprefix --leave ,$(LEAVE)) $(addprefix --until ,$(CHECKED)) \
	  $(if $(WRITE),--write)

# After an edit: regen with all its checks, then what changed since BASE, and
# the bills of just that.
check-data: $(TOOLS)/mreg-generate $(BUILD)/mreg-history $(BUILD)/ask
	$(GENERATE) --out generated --registry $(BUILD)/checked.mreg
	$(Q)tools/check-data $(BUILD) $(BASE)

# It asks a registry file, so that its own tables may be of another day.
ASKED = tests/rows/ask.c tests/rows/probes.c tests/rows/kinds.c \
  tests/rows/asked.c base/instant.c $(RUNTIME)
$(BUILD)/ask: $(ASKED) $(wildcard runtime/*.h)
	$(call say,LD)
	$(Q)$(CC) -std=c11 $(HOSTED) -O1 $(INCLUDES) $(ASKED) $(TABLES) -o $@
