/* BREAKS: runtime includes base/utf8.h
 *
 * SPDX-License-Identifier: MIT */
#include "base/utf8.h"
