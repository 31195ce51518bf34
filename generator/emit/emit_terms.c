/* Writes terms.c: who has prices of his own.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

void emit_terms(struct emitting *e)
{
    struct buffer *b = emit_file(
        e, "terms.c", "Whose prices there are beside the list's.",
        arena_printf(e->arena, "%s accounts.",
                     grouped(e->arena, e->c->accounts.n)));

    put(b, "#include \"strings.h\"\n\n"
        "const struct mreg_account_row mreg_data_accounts[] = {\n");
    for (uint32_t i = 0; i < e->r->account_count; i++)
        put(b, "    {%s},\n", emit_string(e, e->r->accounts[i].name));
    put(b, "    {0}\n};\n");
}
