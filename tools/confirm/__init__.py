"""Which prices catalogues agree with, and the marks that say so.

SPDX-License-Identifier: MIT"""
