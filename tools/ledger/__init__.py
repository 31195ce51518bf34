"""Reading and editing pricing/ and definitions/ in place.

What an edit does not mean stays as it is, byte for byte: comments, order,
style. Numbers are Decimal, never float.

SPDX-License-Identifier: MIT"""
