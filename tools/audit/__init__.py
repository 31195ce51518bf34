"""The audit: what the registry says beside what public catalogues say.

SPDX-License-Identifier: MIT"""
