# What public catalogues say, and how it compares. DATA=DIR names the folder
# with their files; without it the tools say which there are. Included by the
# Makefile. DATA is also where data are installed, so only that of the command
# line counts.

CATALOGUES = $(if $(findstring command,$(origin DATA)),$(DATA))

.PHONY: observe audit
observe:
	$(Q)python3 tools/observe $(CATALOGUES) -o build/observations.tsv

# docs/audit.md and docs/audit.tsv; fails if two catalogues outvote a price
# that is not confirmed.
audit:
	$(Q)python3 tools/audit $(CATALOGUES)
