/* What we say of the documents of a corpus, byte for byte as reference.cjs
 * writes what the reference says:  say FOLDER ENCODING VERSION
 *
 * Where both are the same, so are their digests; tokens.sh knows those of the
 * reference's answers to the corpus as it was last.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "documents.h"

static uint32_t *ids;

static void say(const struct named_encoding *e, const struct document *d,
                size_t number, uint8_t specials, size_t room)
{
    const mreg_token_work work = {NULL, 0, specials};
    const uint64_t count = mreg_encode_tokens(e->encoding, d->text, d->size,
                                              ids, room, &work);
    char hash[17];

    ids_hash(ids, (size_t)count, hash);
    printf("%zu %c %" PRIu64 " %s\n", number,
           specials == MREG_SPECIALS_ARE_TOKENS ? 's' : 't', count, hash);
}

int main(int count, char **arguments)
{
    struct documents all;
    struct named_encoding e;
    int only_specials;

    if (count != 4)
        give_up("say FOLDER ENCODING VERSION", "use");
    all = documents_read(arguments[1]);
    e = encoding_named(arguments[2]);
    only_specials = strcmp(e.name, "o200k_harmony") == 0;
    ids = calloc(all.largest + 1, sizeof *ids);
    if (!ids)
        give_up("no memory", "the ids");
    printf("# %s, by npm tiktoken %s\n", e.name, arguments[3]);
    for (size_t i = 0; i < all.count; i++) {
        if (!only_specials)
            say(&e, &all.at[i], i, MREG_SPECIALS_ARE_TEXT, all.largest + 1);
        if (strcmp(all.at[i].kind, "specials") == 0)
            say(&e, &all.at[i], i, MREG_SPECIALS_ARE_TOKENS, all.largest + 1);
    }
    documents_free(&all);
    free(ids);
    return 0;
}
