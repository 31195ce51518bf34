# generator/: the programs that make generated/, and what they share as one
# archive. Included by the Makefile.

GENERATOR := $(BUILD)/libgenerator.a
GENERATOR_MAINS := generator/main.c generator/snapshot.c generator/history.c
GENERATOR_LIBS = $(libs_YAML)

$(eval $(call with,YAML,generator/read/yaml.c))

$(GENERATOR): $(call object,$(filter-out $(GENERATOR_MAINS),\
  $(wildcard generator/*.c generator/*/*.c)))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^

$(BUILD)/mreg-generate: $(call object,generator/main.c)
$(BUILD)/mreg-snapshot: $(call object,generator/snapshot.c)
$(BUILD)/mreg-history: $(call object,generator/history.c)
$(BUILD)/mreg-generate $(BUILD)/mreg-snapshot $(BUILD)/mreg-history: \
  $(GENERATOR) $(BASE_LIB) $(call object,$(RUNTIME))
	$(call say,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) \
	  $(GENERATOR_LIBS) -o $@
