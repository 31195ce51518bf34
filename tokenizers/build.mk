# Builds the tokenizers: vocabularies become tables, tables a library each, and
# the code that reads them is libmreg_tokens. The Makefile includes this file.
#
# The hot files are compiled once for each instruction set, and the best is
# chosen at run time; where PATHS is `here`, once for what CFLAGS say.

TOKENS := $(BUILD)/tokens
ENCODINGS := $(shell while read -r row name rest; do \
  [ "$$row" != vocabulary ] || echo "$$name"; \
  done <tokenizers/vocabularies/encodings.tsv)
TOKEN_LIBS := $(patsubst %,$(BUILD)/libmreg_%.a,$(ENCODINGS)) \
  $(BUILD)/libmreg_tokens.a

ifndef PATHS
PATHS := $(if $(findstring __x86_64__,$(shell $(CC) $(CFLAGS) -dM -E -xc \
  /dev/null 2>/dev/null)),portable avx2 avx512,here)
endif
PATH_portable =
PATH_avx2 = -mavx2 -mbmi -mbmi2 -mlzcnt -mpopcnt
PATH_avx512 = $(PATH_avx2) -mavx512f -mavx512bw -mavx512vl -mavx512dq \
  -mavx512vbmi -mavx512vbmi2
PATH_here =
CHOOSE = $(if $(filter avx512,$(PATHS)),-DMTOK_CHOOSE_PATH)
# The hot loops gain from -O3 where speed is wanted at all.
TOKEN_CFLAGS = -ffreestanding $(FLAGS) $(if \
  $(filter -O0 -O1 -Og -Os -Oz,$(CFLAGS)),,-O3) -I. -Iruntime -Itokenizers

PATHED := $(wildcard tokenizers/runtime/piece.c \
  tokenizers/runtime/loop_*.c)
UNPATHED := $(filter-out $(PATHED),$(wildcard tokenizers/runtime/*.c))
pathed = $(foreach path,$(PATHS),$(patsubst \
  %.c,$(BUILD)/obj/%.$(path).o,$(PATHED)))

define compile_for
$$(BUILD)/obj/%.$(1).o: %.c
	@mkdir -p $$(@D)
	$$(call say,CC)
	$$(Q)$$(CC) $$(STRICT) $$(LEAN) $$(TOKEN_CFLAGS) $$(PATH_$(1)) \
	  $$(CHOOSE) -DMTOK_PATH=$(1) -MMD -MP -c $$< -o $$@
endef
$(foreach path,$(PATHS),$(eval $(call compile_for,$(path))))

$(BUILD)/obj/tokenizers/runtime/%.o: tokenizers/runtime/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) $(LEAN) $(TOKEN_CFLAGS) \
	  $(CHOOSE) -MMD -MP \
	  -c $< -o $@

# The tables are long strings where the assembler cannot include them, and
# link-time optimisation would assemble them without their folder.
$(BUILD)/obj/tokens/%.o: $(TOKENS)/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(STRICT) -Wno-overlength-strings $(LEAN) -ffreestanding \
	  $(FLAGS) -fno-lto -Iruntime -Itokenizers -Wa,-I$(TOKENS) \
	  -MMD -MP -c $< -o $@

$(BUILD)/libmreg_tokens.a: $(BUILD)/obj/tokens/classes.o $(pathed) \
  $(call object,$(UNPATHED))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

$(BUILD)/libmreg_%.a: $(BUILD)/obj/tokens/%.o $(BUILD)/obj/tokens/%_spelling.o
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

# ---- the generator of the tables, which needs nothing but a C compiler -----

TOKEN_GENERATOR := $(patsubst %.c,$(BUILD)/host/%.o,\
  $(wildcard tokenizers/generator/*.c) \
  $(patsubst %,base/%.c,arena base64 buffer c_text count_text folder nearest \
  options out output sha256 sha256_fast sha256_plain utf8 whole_file))

$(BUILD)/host/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(HOSTCC) $(STRICT) $(HOSTED) $(PLACELESS) $(HOSTCFLAGS) -I. \
	  -MMD -MP -c $< -o $@

$(BUILD)/mreg-vocabulary: $(TOKEN_GENERATOR)
	$(call say,LD)
	$(Q)$(HOSTCC) $^ -o $@

VOCABULARIES := $(filter-out %.md,$(wildcard tokenizers/vocabularies/*.*))

# Writes NAME.c, NAME_spelling.c and what they include; leaves alone what is
# the same already, hence the touch.
$(TOKENS)/%.c $(TOKENS)/%_spelling.c: $(BUILD)/mreg-vocabulary $(VOCABULARIES)
	@mkdir -p $(@D)
	$(call say,GEN)
	$(Q)$(BUILD)/mreg-vocabulary --data tokenizers/vocabularies \
	  --encoding $* --out $(TOKENS)
	@touch $(TOKENS)/$*.c $(TOKENS)/$*_spelling.c

$(TOKENS)/classes.c: $(BUILD)/mreg-vocabulary tokenizers/unicode/classes.tsv
	@mkdir -p $(@D)
	$(call say,GEN)
	$(Q)$(BUILD)/mreg-vocabulary --classes tokenizers/unicode/classes.tsv \
	  --out $(TOKENS)
	@touch $@

-include $(shell find $(BUILD)/host -name '*.d' 2>/dev/null)
