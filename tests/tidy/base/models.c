/* A fixture: base/ that includes the registry.
 * BREAKS: base/ knows no other folder
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"
