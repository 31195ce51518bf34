"""fold: puts what offers repeat into the rules of their host.

SPDX-License-Identifier: MIT"""
