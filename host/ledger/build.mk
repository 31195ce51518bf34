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
