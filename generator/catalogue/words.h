/* Words in the names of models: who has the name of a model among its words.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_WORDS_H
#define MREG_GEN_WORDS_H

#include "catalogue.h"

/* A list whose entries, of `size` bytes each, begin with a struct worded. */
struct worded_list {
    const void *first;
    size_t count, size;
};

#define WORDED(list) \
    (struct worded_list){(list).at, (list).n, sizeof *(list).at}

const struct worded *worded_at(struct worded_list list, size_t i);

/* Returns the entry whose words are in a name, or NULL. If there are several,
 * the longest words win, among equals the first entry. Words are whole and in
 * any case: gpt-4 is not a word of gpt-4o, nor of gpt-4.1. */
const struct worded *worded_in(struct worded_list list, struct text name);

/* Does the same for provider/id of a model. */
const struct worded *worded_of(struct catalogue *c, struct worded_list list,
                               const struct model *m);

#endif
