/* BREAKS: generator/openrouter includes generator/report/report.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/report/report.h"
