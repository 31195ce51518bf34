# host/handle/: the handle of a program; and all that it needs of host/, of the
# generator and base/ as one object that gives away no name but those of
# mreg_host.h, to be installed. Counting tokens is an object beside it. Who only
# loads registry files links libmreg_host.a and needs neither libcurl nor libyaml.
# Included by the Makefile.

LIVE_WHOLE := $(BUILD)/libmreg_live.a
OBJCOPY ?= objcopy

HANDLE := $(filter-out host/handle/open.c host/handle/tokens.c, \
  $(wildcard host/handle/*.c))

# The one that is installed knows where the data are installed.
whole = $(CC) $(STRICT) $(LEAN) $(HOSTED) $(FLAGS) $(INCLUDES) $(1) \
    -c host/handle/open.c -o $@.o && \
  $(CC) $(STRICT) $(LEAN) $(HOSTED) $(FLAGS) $(INCLUDES) -Itokenizers \
    -c host/handle/tokens.c -o $@.tokens.o && \
  $(CC) -r -nostdlib -o $@.all.o $@.o $(filter %.o %.a,$^) && \
  $(OBJCOPY) --wildcard --keep-global-symbol='mreg_host_*' $@.all.o && \
  rm -f $@ && $(AR) rcsD $@ $@.all.o $@.tokens.o && \
  rm -f $@.o $@.all.o $@.tokens.o
# The generator compares names as the runtime does, by a function that
# libmreg.so keeps to itself.
LIVE_PARTS = $(call object,$(HANDLE)) $(CONFIG_LIB) $(LIVE_LIB) $(GENERATOR) \
  $(ANSWERS_LIB) $(NET_LIB) $(BASE_LIB) $(call object,runtime/same.c)
LIVE_SOURCES = host/handle/open.c host/handle/tokens.c host/handle/handle.h \
  host/mreg_host.h

$(LIVE_WHOLE): $(LIVE_PARTS) $(LIVE_SOURCES)
	$(call say,AR)
	$(Q)$(call whole,)

$(BUILD)/installed/libmreg_live.a: $(LIVE_PARTS) $(LIVE_SOURCES)
	@mkdir -p $(@D)
	$(call say,AR)
	$(Q)$(call whole,-DMREG_DATA='"$(DATA)"')

.PHONY: $(BUILD)/installed/libmreg_live.a
