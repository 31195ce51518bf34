# measure/: what calls came to, and which model that recommends, as one archive.
# Included by the Makefile.

MEASURE_LIB := $(BUILD)/libmreg_measure.a

$(MEASURE_LIB): $(call object,$(wildcard measure/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
