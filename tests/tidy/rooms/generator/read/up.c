/* BREAKS: generator/read includes generator/catalogue/catalogue.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/catalogue/catalogue.h"
