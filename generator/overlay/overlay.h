/* Overlays: a folder of somebody's own definitions and prices, laid over what
 * is loaded already. docs/overlays.md says what wins.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_OVERLAY_H
#define MREG_GEN_OVERLAY_H

#include "generator/catalogue/catalogue.h"

/* Loads the folder and lays it over the catalogue, which has all of the base
 * and the overlays before this one, but is not merged yet. */
void load_overlay(struct catalogue *c, const char *folder);

#endif
