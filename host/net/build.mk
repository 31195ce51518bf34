# host/net/: asking HTTP servers, as one archive. Included by the Makefile.

NET_LIB := $(BUILD)/libmreg_net.a
NET_LIBS = $(libs_CURL)

$(eval $(call with,CURL,host/net/curl.c host/net/lacking.c))

$(NET_LIB): $(call object,$(wildcard host/net/*.c))
	$(call say,AR)
	@rm -f $@
	$(Q)$(AR) rcsD $@ $^
