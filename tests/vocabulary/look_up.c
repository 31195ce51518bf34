/* Looks up every token of r50k_base, or of a rank file of its name in the
 * folder given, in the tables that were linked.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "promises.h"
#include "tables.h"

struct mtok_family { int none; };
extern const struct mtok_family mtok_family_gpt2;
const struct mtok_family mtok_family_gpt2 = {0};
extern const struct mreg_encoding mreg_r50k_base;
extern const struct mreg_spelling mreg_r50k_base_spelling;

int main(int count, char **words)
{
    struct arena *a = arena_new();
    struct encodings e;
    struct vocabulary v;

    if (count != 2)
        return 2;
    encodings_read(&e, a, arena_printf(a, "%s/encodings.tsv", words[1]));
    vocabulary_read(&v, a, encodings_find(&e, "r50k_base"), words[1]);
    promises_check(&v);
    tables_verify(mreg_r50k_base.ranks, &mreg_r50k_base_spelling, &v);
    printf("%zu tokens\n", v.tokens.n);
    arena_free(a);
    return 0;
}
