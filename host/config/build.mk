# host/config/ and host/providers/: what a user has said, as one archive.
# Included by the Makefile.

CONFIG_LIB := $(BUILD)/libmreg_config.a

$(CONFIG_LIB): $(call object,$(wildcard host/config/*.c host/providers/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
