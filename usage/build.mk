# usage/: what usage objects mean, as one archive; and with the files of base/
# that it needs as one object that gives away no name but those of
# mreg_usage.h, to be installed. Included by the Makefile.

USAGE_LIB := $(BUILD)/libmreg_usage.a
USAGE_PARTS := $(call object,$(wildcard usage/*.c))
USAGE_BASE := $(addprefix base/,json_read.c json_decode.c decimal.c utf8.c)

$(USAGE_LIB): $(USAGE_PARTS)
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

$(BUILD)/installed/libmreg_usage.a: $(USAGE_PARTS) \
  $(call object,$(USAGE_BASE)) usage/mreg_usage.h
	@mkdir -p $(@D)
	$(call say,AR)
	@rm -f $@
	$(Q)$(CC) -r -nostdlib -o $@.o $(filter %.o,$^)
	$(Q)$(OBJCOPY) $$(grep -ohE '\bmreg_[a-z_]+\(' usage/mreg_usage.h | \
	  sed 's/.$$//; s/^/--keep-global-symbol=/') $@.o
	$(Q)$(AR) rcsD $@ $@.o
	@rm -f $@.o
