/* A shared library that is loaded when something of it is first needed. To
 * link libcurl, which brings some thirty libraries along, would make every
 * command begin 4 ms later, and hardly any command asks a server; nor does one
 * in ten open a ledger.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_LIBRARY_H
#define MREG_BASE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/* Loads the first of some libraries that is there (their list ends with NULL),
 * and puts the addresses of its functions into `to`, an array of `count`
 * pointers to functions. False if there is none, or one lacks a function. */
bool library_load(const char *const *libraries, const char *const *functions,
                  size_t count, void *to);

#endif
