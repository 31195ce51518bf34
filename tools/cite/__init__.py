"""Citations: which catalogue and day a price is from.

SPDX-License-Identifier: MIT"""
