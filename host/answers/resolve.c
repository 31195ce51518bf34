/* Which model a name means, as a tabbed line, as CSV and as a JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include "resolve.h"

#include <string.h>

#include "base/csv.h"
#include "lookup.h"
#include "out_view.h"
#include "registry.h"
#include "table.h"

#define CANDIDATES_MOST 64      /* of a name; more are left out */

void resolve_name(const mreg *r, const char *name, size_t size,
                  mreg_provider provider, struct resolved *out)
{
    out->r = r;
    out->by = NULL;
    out->name = name;
    out->name_size = size;
    out->status = lookup(r, name, size, provider, &out->match);
    if (out->status != MREG_OK)
        out->match.model = MREG_NONE;
}

/* The stages that led to the model, or why there is none. */
static void how_or_why(const struct resolved *r, char out[HOW_ROOM])
{
    const char *why = r->status == MREG_E_AMBIGUOUS ? "ambiguous"
                      : r->status == MREG_E_DISABLED ? "disabled"
                      : r->status == MREG_E_NOT_ALLOWED ? "not_allowed"
                      : "unknown";

    if (r->status == MREG_OK)
        how_text(r->match.via, out);
    else
        memcpy(out, why, strlen(why) + 1);
}

void resolve_text(struct out *o, const struct resolved *r)
{
    char how[HOW_ROOM];

    how_or_why(r, how);
    out_shown(o, r->name, r->name_size);
    out_char(o, '\t');
    if (r->match.model == MREG_NONE) {
        out_text(o, "-\t-");
    } else {
        out_view(o, model_provider(r->r, r->match.model));
        out_char(o, '\t');
        out_view(o, model_id(r->r, r->match.model));
    }
    out_char(o, '\t');
    out_text(o, how);
    out_char(o, '\n');
}

const char resolve_csv_heading[] = "name,provider,id,how\r\n";

void resolve_csv(struct out *o, const struct resolved *r)
{
    char how[HOW_ROOM];
    mreg_text provider = {"", 0}, id = {"", 0};
    bool first = true;

    if (r->match.model != MREG_NONE) {
        provider = model_provider(r->r, r->match.model);
        id = model_id(r->r, r->match.model);
    }
    how_or_why(r, how);
    out_csv_next(o, &first, r->name, r->name_size);
    out_csv_next(o, &first, provider.at, provider.size);
    out_csv_next(o, &first, id.at, id.size);
    out_csv_text(o, &first, how);
    out_csv_end(o);
}

static void text_or_null(struct out *o, const struct resolved *r,
                         mreg_text (*text)(const mreg *, mreg_model))
{
    if (r->match.model == MREG_NONE)
        out_text(o, "null");
    else
        out_json_view(o, text(r->r, r->match.model));
}

/* Lists what an ambiguous name may mean, as provider/id. */
static void candidates(struct out *o, const struct resolved *r, bool *first)
{
    mreg_model found[CANDIDATES_MOST];
    uint32_t count;

    if (r->status != MREG_E_AMBIGUOUS)
        return;
    count = mreg_candidates(r->r, r->name, r->name_size, NULL, found,
                            CANDIDATES_MOST);
    out_key(o, first, "candidates");
    for (uint32_t i = 0; i < count && i < CANDIDATES_MOST; i++) {
        struct cell name = {.kind = CELL_NONE};

        cell_model(&name, r->r, found[i]);
        out_char(o, i > 0 ? ',' : '[');
        out_json_view(o, name.text);
    }
    out_text(o, count > 0 ? "]" : "[]");
}

void resolve_json(struct out *o, const struct resolved *r)
{
    char how[HOW_ROOM];
    bool first = true;

    how_or_why(r, how);
    out_char(o, '{');
    out_key(o, &first, "name");
    out_json(o, r->name, r->name_size);
    out_key(o, &first, "provider");
    text_or_null(o, r, model_provider);
    out_key(o, &first, "id");
    text_or_null(o, r, model_id);
    out_key(o, &first, "how");
    out_json_text(o, how);
    candidates(o, r, &first);
    answer_registry(o, r->by, &first);
    out_text(o, "}\n");
}
