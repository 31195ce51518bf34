# usage/: what usage objects mean, as one archive. Included by the Makefile.

USAGE_LIB := $(BUILD)/libmreg_usage.a

$(USAGE_LIB): $(call object,$(wildcard usage/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
