/* Providers and tiers that differ, for people.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

static void out_models(struct out *o, const struct diff_names *models)
{
    for (size_t i = 0; i < models->n; i++) {
        out_text(o, models->at[i].is_new ? "    + model " : "    - model ");
        out_shown(o, models->at[i].name, strlen(models->at[i].name));
        out_char(o, '\n');
    }
}

static void out_parts(struct out *o, const struct diff_parts *parts,
                      const char *title)
{
    out_text(o, parts->n ? title : "");
    for (size_t i = 0; i < parts->n; i++) {
        const struct diff_part *p = &parts->at[i];
        const char *change = diff_change(p->row);

        out_text(o, "  ");
        out_shown(o, p->name, strlen(p->name));
        out_text(o, strcmp(change, "new") == 0 ? " is new"
                    : strcmp(change, "gone") == 0 ? " is gone" : "");
        out_char(o, '\n');
        diff_facts_text(o, &p->facts, "    ");
        out_models(o, &p->models);
    }
}

void diff_parts_text(struct out *o, const struct diff *d)
{
    out_parts(o, &d->providers, "\nproviders\n");
    out_parts(o, &d->tiers, "\ntiers\n");
}
