/* A fixture. BREAKS: yaml.h belongs to
 *
 * SPDX-License-Identifier: MIT */
#include <yaml.h>
