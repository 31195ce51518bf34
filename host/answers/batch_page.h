/* Files of calls that are one JSON document: an array of them, or a page of an
 * API, whose "data" has buckets with "results".
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_PAGE_H
#define MREG_ANSWERS_BATCH_PAGE_H

#include "base/buffer.h"
#include "base/json_read.h"

struct batch_page {
    struct json whole;          /* values, one behind the other */
    struct json list, results;  /* arrays that are open, while `at` is set */
    bool list_first, results_first;
    struct { const char *at, *end; } bucket;    /* what the results are of */
    struct buffer line;
};

/* Tells whether a file that begins with this line is a document: the line is
 * an opening bracket, begins with one, or is an object with "data". */
bool batch_is_page(const char *at, size_t size);

void batch_page_begin(struct batch_page *p, struct arena *a, const char *at,
                      size_t size);

/* Makes p->line the next call; of its bucket it gets the times. False at the
 * end, and where the JSON is wrong: then p->whole.wrong is set. */
bool batch_page_next(struct batch_page *p);

#endif
