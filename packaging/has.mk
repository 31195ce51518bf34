# Libraries that the build can do without. Where one is missing, the one
# file that uses it is built without it, and then says what to install. When
# the library comes or goes, that file is built again. Included by the Makefile.
#   has_NAME      yes, or empty
#   libs_NAME     what to link
#   $(call with,NAME,FILE.c...)  compiles these with -DMREG_HAS_NAME=1 or 0

# $(call finds,HEADER,CALL,LIBRARIES): can a program with this call be linked?
finds = $(shell printf '\043include <%s>\nint main(void) { return !%s; }\n' \
  '$(1)' '$(2)' | $(CC) $(CPPFLAGS) $(CFLAGS) -xc - -o /dev/null $(LDFLAGS) \
  $(3) >/dev/null 2>&1 && echo yes)

has_YAML := $(call finds,yaml.h,yaml_get_version_string(),-lyaml)
libs_YAML := $(if $(has_YAML),-lyaml)
has_CURL := $(call finds,curl/curl.h,curl_version(),-lcurl -pthread)
# It is loaded, not linked: see base/library.h.
libs_CURL := $(if $(has_CURL),$(if $(call finds,dlfcn.h,dlopen(0, 0),),,-ldl) \
  -pthread)
has_SQLITE := $(call finds,sqlite3.h,sqlite3_libversion(),-lsqlite3 -pthread)
# It is loaded, too.
libs_SQLITE := $(if $(has_SQLITE),$(if $(call finds,dlfcn.h,dlopen(0, 0),),,\
  -ldl) -pthread)
has_SODIUM := $(call finds,sodium.h,sodium_version_string(),-lsodium)
libs_SODIUM := $(if $(has_SODIUM),-lsodium)

# The name of a file is the last answer. Where the answer is another one, there
# is no such file, and what needs it is built again.
define with
$(call object,$(2)): OPTIONAL = -DMREG_HAS_$(1)=$(if $(has_$(1)),1,0)
ifeq ($(wildcard $(BUILD)/has/$(1).$(or $(has_$(1)),no)),)
$(call object,$(2)): has_$(1)
has_$(1):
	@mkdir -p $(BUILD)/has
	@rm -f $(BUILD)/has/$(1).*
	@touch $(BUILD)/has/$(1).$(or $(has_$(1)),no)
.PHONY: has_$(1)
endif
endef
OPTIONAL :=
