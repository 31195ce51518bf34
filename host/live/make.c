/* Makes the registry of a snapshot and of the data that are installed.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "generator/file/registry_file.h"
#include "generator/report/report.h"
#include "mreg_host.h"
#include "step.h"

struct making {
    struct catalogue c;
    struct pricebook b;
    struct nametable t;
};

static const char *folder_of(const struct refresh *r, const char *name)
{
    return arena_printf(r->arena, "%s%s%s", r->o->data,
                        r->o->data[0] ? "/" : "", name);
}

static bool refuse(struct refresh *r, const struct making *m)
{
    r->out->errors = diags_errors(m->c.diags);
    r->faults = m->c.diags;
    note_text(&r->out->why, "no registry can be made of it: ");
    step_first_error(m->c.diags, &r->out->why);
    return step_failed(r, LIVE_NO_DATA, NULL);
}

/* What is published was looked at as a reader will. */
static bool verify(struct refresh *r, const struct buffer *bytes)
{
    mreg_host_note why;

    if (mreg_verify(bytes->at, bytes->n, &why) == MREG_OK)
        return true;
    note_text(&r->out->why, "the registry is not in order: ");
    return step_failed(r, LIVE_NO_DATA, why.text);
}

/* Returns the registry that is there, if this program made it, else the one
 * that is compiled in. */
static const mreg *made_before(struct refresh *r)
{
    mreg_place *place = arena_get(r->arena, 1, sizeof *place);
    size_t size;
    const char *bytes = output_old(&r->cache, CACHE_REGISTRY, &size);
    const mreg *before;

    return bytes && mreg_attach(bytes, size, place, &before) == MREG_OK
               ? before : r->o->built_in;
}

bool step_make(struct refresh *r)
{
    struct making *m = arena_get(r->arena, 1, sizeof *m);
    const struct stages how = {
        .definitions = folder_of(r, "definitions"),
        .pricing = folder_of(r, "pricing"), .overlays = r->o->overlays,
        .snapshot = &r->snapshot, .seen = r->seen.text ? &r->seen : NULL,
        .before = made_before(r)
    };
    struct buffer *bytes;
    const struct image *image;

    step_tell(r, LIVE_DEBUG, "making the registry");
    m->c.arena = r->arena;
    m->c.diags = diags_new(r->arena);
    image = stages_run(&m->c, &m->b, &m->t, &how);
    if (!image)
        return refuse(r, m);
    bytes = output_file(&r->cache, CACHE_REGISTRY);
    if (!registry_file(bytes, &image->r, report_notes(&m->c, &m->t), false))
        return step_failed(r, LIVE_NO_DATA, "the registry is too large");
    return verify(r, bytes);
}
