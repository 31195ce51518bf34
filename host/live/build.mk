# host/live/: fresh prices, as one archive; and all that it needs of the
# generator, of host/net and base/ as one object that gives away no name but
# those of mreg_host.h, to be installed. Who only loads registry files links
# libmreg_host.a and needs neither libcurl nor libyaml. Included by the Makefile.

LIVE_LIB := $(BUILD)/libmreg_refresh.a
LIVE_WHOLE := $(BUILD)/libmreg_live.a
LIVE_LIBS = $(GENERATOR_LIBS) $(NET_LIBS)
OBJCOPY ?= objcopy

$(LIVE_LIB): $(call object,$(wildcard host/live/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

# The one that is installed knows where the data are installed.
whole = $(CC) $(STRICT) $(LEAN) $(HOSTED) $(FLAGS) $(INCLUDES) $(1) \
    -c host/live/host.c -o $@.o && \
  $(CC) -r -nostdlib -o $@.all.o $@.o $(filter %.o %.a,$^) && \
  $(OBJCOPY) --wildcard --keep-global-symbol='mreg_host_*' $@.all.o && \
  rm -f $@ && $(AR) rcsD $@ $@.all.o && rm -f $@.o $@.all.o
# The generator compares names as the runtime does, by a function that
# libmreg.so keeps to itself.
LIVE_PARTS = $(LIVE_LIB) $(GENERATOR) $(NET_LIB) $(BASE_LIB) \
  $(call object,runtime/same.c)

$(LIVE_WHOLE): $(LIVE_PARTS)
	$(call say,AR)
	$(Q)$(call whole,)

$(BUILD)/installed/libmreg_live.a: $(LIVE_PARTS)
	@mkdir -p $(@D)
	$(call say,AR)
	$(Q)$(call whole,-DMREG_DATA='"$(DATA)"')

.PHONY: $(BUILD)/installed/libmreg_live.a
