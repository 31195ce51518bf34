/* A fixture. BREAKS: cJSON.h belongs to
 *
 * SPDX-License-Identifier: MIT */
#include <cjson/cJSON.h>
