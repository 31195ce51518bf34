"""Observations: what public catalogues say of models, in one flat form.

SPDX-License-Identifier: MIT"""
