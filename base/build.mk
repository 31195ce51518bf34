# base/: the hosted ground floor, as one archive. Included by the Makefile.

BASE_LIB := $(BUILD)/libbase.a

$(BASE_LIB): $(call object,$(wildcard base/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
