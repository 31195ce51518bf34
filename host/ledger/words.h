/* From texts to their numbers in the ledger, which gives new ones where it has
 * none. All are called inside a transaction; 0 is the number of nothing, and
 * what they return after a fault.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_WORDS_H
#define MREG_LEDGER_WORDS_H

#include "ledger.h"

int64_t word_number(mreg_ledger *l, const char *at, size_t size);
/* Returns the number of a word that is there; 0 if it is not. */
int64_t word_known(mreg_ledger *l, const char *at, size_t size);

/* What was called; the numbers are those of words. */
struct offer {
    int64_t provider, model, served, host, name;
    int64_t known, service, geo, account;
};
int64_t offer_number(mreg_ledger *l, const struct offer *o);

/* The number of a set of tags, "key=value" each. */
int64_t scopes_number(mreg_ledger *l, const mreg_text *tag, size_t n);

/* Gives the text of a word, until the statement is used again; empty for 0. */
struct db_bytes word_text(mreg_ledger *l, int64_t number);

/* Gives the tags of a set as "key=value" texts, which lie in `room`; returns
 * how many there are. */
#define SCOPES_ROOM (MREG_CALL_TAGS * (MREG_CALL_TEXT + 1))
size_t scopes_texts(mreg_ledger *l, int64_t number, char room[SCOPES_ROOM],
                    mreg_text tag[MREG_CALL_TAGS]);

int64_t registry_number(mreg_ledger *l, const uint8_t digest[32],
                        int64_t as_of, int64_t layers);

#endif
