# host/: what hosted programs do with registries, as one archive. Answers are
# an archive of their own. Included by the Makefile.

HOST_LIB := $(BUILD)/libmreg_host.a

$(HOST_LIB): $(call object,$(wildcard host/registry/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
