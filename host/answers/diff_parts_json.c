/* Providers and tiers that differ, as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include "base/json_write.h"

static void json_parts(struct out *o, const struct diff_parts *parts,
                       const char *kind, bool has_models)
{
    for (size_t i = 0; i < parts->n; i++) {
        const struct diff_part *p = &parts->at[i];
        bool first = true;

        out_text(o, i > 0 ? ",{" : "{");
        out_key(o, &first, kind);
        out_json_text(o, p->name);
        out_key(o, &first, "change");
        out_json_text(o, diff_change(p->row));
        diff_facts_json(o, &p->facts, &first);
        if (has_models) {
            diff_names_json(o, &p->models, "models_new", true, &first);
            diff_names_json(o, &p->models, "models_gone", false, &first);
        }
        out_char(o, '}');
    }
}

void diff_parts_json(struct out *o, const struct diff *d, bool *first)
{
    out_key(o, first, "providers");
    out_char(o, '[');
    json_parts(o, &d->providers, "provider", false);
    out_char(o, ']');
    out_key(o, first, "tiers");
    out_char(o, '[');
    json_parts(o, &d->tiers, "tier", true);
    out_char(o, ']');
}
