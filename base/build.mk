# base/: the hosted ground floor, as one archive. Included by the Makefile.

BASE := $(BUILD)/libbase.a

$(BASE): $(call object,$(wildcard base/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
