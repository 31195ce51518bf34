/* A fixture. BREAKS: JSON is read by base alone
 *
 * SPDX-License-Identifier: MIT */
#include <cjson/cJSON.h>
