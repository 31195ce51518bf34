# host/live/: fresh prices, as one archive. Included by the Makefile.

LIVE_LIB := $(BUILD)/libmreg_refresh.a
LIVE_LIBS = $(GENERATOR_LIBS) $(NET_LIBS)

$(LIVE_LIB): $(call object,$(wildcard host/live/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
