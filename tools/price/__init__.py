"""mreg-price: changes prices in pricing/ from the command line.

SPDX-License-Identifier: MIT"""
