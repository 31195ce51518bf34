# host/: what hosted programs do with registries, as one archive that is
# installed, with what it needs of base/. Answers are an archive of their own.
# Included by the Makefile.

HOST_LIB := $(BUILD)/libmreg_host.a
HOST_BASE := base64 instant sha256 sha256_fast sha256_plain utf8 whole_file
HOST_LIBS = $(libs_SODIUM)
HOST_FLAGS = $(STRICT) $(LEAN) $(HOSTED) -include host/registry/names.h

$(eval $(call with,SODIUM,host/registry/ed25519.c))

$(BUILD)/obj/host/registry/%.o: host/registry/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(HOST_FLAGS) $(FLAGS) $(INCLUDES) $(OPTIONAL) -MMD -MP \
	  -c $< -o $@

$(BUILD)/obj/host/base/%.o: base/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(HOST_FLAGS) $(FLAGS) -MMD -MP -c $< -o $@

$(HOST_LIB): $(call object,$(wildcard host/registry/*.c)) \
  $(patsubst %,$(BUILD)/obj/host/base/%.o,$(HOST_BASE))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
