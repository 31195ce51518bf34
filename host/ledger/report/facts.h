/* What a report knows of the ledger's numbers: offers, sets of tags, words.
 * Each is read once.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_FACTS_H
#define MREG_LEDGER_REPORT_FACTS_H

#include "base/arena.h"
#include "host/ledger/sqlite.h"
#include "report.h"

struct fact_offer {
    bool known, asked, passes;  /* asked: it was looked up */
    mreg_text provider, model, said, served, service, geo, account;
    mreg_text host, name;       /* as the registry understood it */
    uint8_t service_number, geo_number;
};

struct fact_tag { int64_t key, value; };    /* words */

struct fact_tags {
    bool asked, passes;
    size_t count;
    const struct fact_tag *at;
};

struct facts {
    struct db *db;
    struct arena *arena;
    const struct report_query *query;
    struct fact_offer *offers;
    size_t offer_room;
    struct fact_tags *tags;
    size_t tag_room;
    struct fact_tag wanted[REPORT_TAGS_MOST];
    int64_t key[REPORT_KEYS_MOST];      /* words of the keys of tags */
};

/* Looks up what the query names. */
void facts_begin(struct facts *f, struct db *db, struct arena *a,
                 const struct report_query *q);

/* Give an offer, a set of tags (0: none), a word. */
const struct fact_offer *facts_offer(struct facts *f, int64_t id);
const struct fact_tags *facts_tags(struct facts *f, int64_t id);
mreg_text facts_word(struct facts *f, int64_t id);

/* Returns the number of a word, -1 if the ledger does not have it. */
int64_t facts_number(struct facts *f, const char *at, size_t size);

#endif
