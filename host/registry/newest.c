/* Chooses the newest valid registry of those that a program may answer from,
 * and reports what became of each.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "load.h"
#include "minisign.h"
#include "say.h"

struct choosing {
    const mreg_host_options *options;
    mreg_host_tried *tried;
    mreg_host_loaded *loaded[MREG_HOST_SOURCES]; /* NULL: not valid */
};

/* ---- asking ------------------------------------------------------------ */

static void try_file(struct choosing *c, mreg_host_source source,
                     const char *path)
{
    mreg_host_tried *t = &c->tried[source];

    if (!path || !*path)
        return;
    t->asked = 1;
    t->path = path;
    t->status = mreg_host_load(path, c->options, &c->loaded[source], &t->why);
}

static void try_built_in(struct choosing *c, const mreg *r)
{
    mreg_host_tried *t = &c->tried[MREG_HOST_BUILT_IN];
    const mreg_host_options *o = c->options;
    mreg_host_loaded *l;

    if (!r)
        return;
    t->asked = 1;
    if (o && !o->allow_older)
        t->status = mreg_host_not_older(r, o->in_force, &t->why);
    if (t->status != MREG_OK)
        return;
    l = calloc(1, sizeof *l);
    if (l)
        l->registry = r;
    else
        t->status = mreg_host_say(&t->why, MREG_E_NO_FILE, "out of memory");
    c->loaded[MREG_HOST_BUILT_IN] = l;
}

static void try_all(struct choosing *c, const mreg_host_places *p)
{
    try_file(c, MREG_HOST_NAMED, p->named ? p->named : getenv("MREG_REGISTRY"));
    try_file(c, MREG_HOST_CACHE, p->cache);
    try_built_in(c, p->built_in);
    for (int i = 0; i < MREG_HOST_SOURCES; i++) {
        mreg_about_view about;

        if (c->loaded[i] && mreg_about(c->loaded[i]->registry, &about)
                                == MREG_OK)
            c->tried[i].as_of = about.as_of;
    }
}

/* ---- choosing ---------------------------------------------------------- */

/* Returns the newest, or the first of several that are equally new;
 * MREG_HOST_SOURCES if none is valid. */
static mreg_host_source newest(const struct choosing *c)
{
    mreg_host_source best = MREG_HOST_SOURCES;

    for (int i = 0; i < MREG_HOST_SOURCES; i++)
        if (c->loaded[i] && (best == MREG_HOST_SOURCES
                             || c->tried[i].as_of > c->tried[best].as_of))
            best = (mreg_host_source)i;
    return best;
}

/* A file that somebody named is not passed over in silence: if it cannot
 * answer, others do so only with the caller's permission. */
static mreg_host_source choose(struct choosing *c, const mreg_host_places *p)
{
    mreg_host_source best = newest(c);
    int named = c->tried[MREG_HOST_NAMED].asked;

    if (c->loaded[MREG_HOST_NAMED] && c->options && c->options->allow_older)
        best = MREG_HOST_NAMED;
    for (int i = 0; i < MREG_HOST_SOURCES; i++)
        if (c->loaded[i] && best != (mreg_host_source)i)
            c->tried[i].status = mreg_host_not_older(
                c->loaded[i]->registry, c->loaded[best]->registry,
                &c->tried[i].why);
    return named && best != MREG_HOST_NAMED && !p->fall_back
               ? MREG_HOST_SOURCES : best;
}

/* Says why nothing was chosen: what is wrong with the named file, else with
 * the last source there is. */
static mreg_status why_none(const struct choosing *c)
{
    mreg_status status = MREG_E_NO_FILE;

    if (c->tried[MREG_HOST_NAMED].asked)
        return c->tried[MREG_HOST_NAMED].status;
    for (int i = 0; i < MREG_HOST_SOURCES; i++)
        if (c->tried[i].asked)
            status = c->tried[i].status;
    return status;
}

mreg_status mreg_host_newest(const mreg_host_places *places,
                             const mreg_host_options *options,
                             mreg_host_loaded **out, mreg_host_report *report)
{
    static const mreg_host_places nowhere;
    mreg_host_report unwanted;
    struct choosing c = {options, NULL, {NULL}};

    if (!report)
        report = &unwanted;
    *report = (mreg_host_report){.chosen = MREG_HOST_SOURCES};
    if (out)
        *out = NULL;
    /* With a key that is not one, all files would be refused and the built-in
     * registry would answer. */
    if (!out || (options && options->key && !mreg_host_is_key(options->key)))
        return MREG_E_BAD_ARGUMENT;
    c.tried = report->tried;
    if (!places)
        places = &nowhere;
    try_all(&c, places);
    report->chosen = choose(&c, places);
    for (int i = 0; i < MREG_HOST_SOURCES; i++)
        if (report->chosen == (mreg_host_source)i)
            *out = c.loaded[i];
        else
            mreg_host_unload(c.loaded[i]);
    return *out ? MREG_OK : why_none(&c);
}
