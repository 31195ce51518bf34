# host/ledger/: the ledger, as one archive. SQLite is loaded when a ledger is
# opened; without its header the ledger says what to install. Included by the
# Makefile.

LEDGER_LIB := $(BUILD)/libmreg_ledger.a
LEDGER_LIBS = $(libs_SQLITE)

$(eval $(call with,SQLITE,host/ledger/sqlite.c))

$(LEDGER_LIB): $(call object,$(wildcard host/ledger/*.c \
  $(patsubst %,host/ledger/%/*.c,measured quota report)))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

# All that it needs of the house but libmreg.a, as one object that gives away no
# name but those that begin with mreg_, to be installed; and what needs a handle
# as another.
LEDGER_WHOLE := $(BUILD)/whole/libmreg_ledger.a
LEDGER_WITH_HOST := host/ledger/with_host.c host/ledger/quota/quota_host.c
LEDGER_HOSTED := $(call object,$(LEDGER_WITH_HOST))
$(LEDGER_WHOLE): $(LEDGER_HOSTED) $(call object,$(filter-out \
  $(LEDGER_WITH_HOST),$(wildcard host/ledger/*.c \
  $(patsubst %,host/ledger/%/*.c,measured quota)))) $(USAGE_LIB) \
  $(MEASURE_LIB) $(BASE_LIB)
	@mkdir -p $(@D)
	$(call say,AR)
	$(Q)$(CC) -r -nostdlib -o $@.o $(filter-out $(LEDGER_HOSTED),$^)
	$(Q)$(OBJCOPY) --wildcard --keep-global-symbol='mreg_*' \
	  --keep-global-symbol=ledger_say $@.o
	@rm -f $@
	$(Q)$(AR) rcsD $@ $@.o $(LEDGER_HOSTED)
	@rm -f $@.o
