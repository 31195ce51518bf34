# host/ledger/intake/: files of other programs as calls for a ledger, as one
# archive. Included by the Makefile.

INTAKE_LIB := $(BUILD)/libmreg_intake.a

$(INTAKE_LIB): $(call object,$(wildcard host/ledger/intake/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
