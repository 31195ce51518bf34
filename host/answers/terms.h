/* The terms of a call but its instant, as people state and read them. Each has
 * one name, which is its option of the command, its key of a batch line and its
 * member in JSON. A new one is a row here, and nothing else in this room and
 * the command.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_TERMS_H
#define MREG_ANSWERS_TERMS_H

#include <stdbool.h>

#include "mreg.h"

/* The terms whose values are a list of names, of which number 0 is the usual
 * one.  X(NAME, member of mreg_terms and mreg_rate, VALUES, "what it is",
 *         "its option in help", with); `with` is handed through. */
#define NAMED_TERMS(X, with) \
    X(SERVICE, service, MREG_SERVICES, "service", "--service S", with) \
    X(GEO, geo, MREG_GEOGRAPHIES, "geography", "--geo G    ", with)

/* All terms. The values of the last are names of the registry. */
#define TERMS(X) \
    NAMED_TERMS(X, ) \
    X(ACCOUNT, account, , "account", "--account A", )

#define X_(NAME, ...) TERM_##NAME,
enum { TERMS(X_) TERMS_COUNT, NAMED_TERMS_COUNT = TERM_ACCOUNT };
#undef X_

extern const char *const term_names[TERMS_COUNT];

/* Says what is wrong with a name that is no value: "no such geography". */
extern const char *const term_unknown[TERMS_COUNT];

/* Takes the value of a name; false if the term has no such value. */
bool term_take(const mreg *r, unsigned term, const char *name, size_t size,
               mreg_terms *on);

/* Returns the name of the value of a term, which is empty for the account 0. */
mreg_text term_value(const mreg *r, unsigned term, const mreg_terms *on);

/* Returns the name of a value of a named term; it is empty past the last. */
mreg_text term_choice(unsigned term, uint32_t number);

/* Tells whether the terms of a rate leave this one unsaid: it holds for any
 * value, or for the list. A rate always says its service. */
bool term_unsaid(unsigned term, const mreg_terms *on);

/* Returns the terms that a rate is for, at no instant. */
mreg_terms terms_of_rate(const mreg_rate *rate);

#endif
