/* A fixture. BREAKS: curl.h belongs to
 *
 * SPDX-License-Identifier: MIT */
#include <curl/curl.h>
