/* The layers of a provider: registry, providers.yaml, environment.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PROVIDERS_LAYERS_H
#define MREG_PROVIDERS_LAYERS_H

#include "providers.h"

/* Fills in what the file leaves open, adds the registry's other providers and
 * takes the keys of the environment. */
void providers_layer(struct providers *p);

#endif
