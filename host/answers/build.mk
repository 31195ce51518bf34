# host/answers/: answers in every format, as one archive. Included by the
# Makefile.

ANSWERS_LIB := $(BUILD)/libmreg_answers.a

$(ANSWERS_LIB): $(call object,$(wildcard host/answers/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
