/* What the files that write generated/ share. Each emit_*.c writes one group
 * of tables; tables name what they refer to, and the C compiler numbers it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_EMITTING_H
#define MREG_GEN_EMITTING_H

#include "base/c_text.h"
#include "base/output.h"
#include "generator/image/image.h"
#include "idents.h"

struct emitting {
    struct arena *arena;
    struct catalogue *c;
    const struct pricebook *b;
    const struct nametable *t;
    const struct image *image;
    const mreg *r;              /* image->r: what the tables will say */
    struct output *out;
    struct idents models;       /* keys: provider/id */
    struct idents providers;    /* keys: ids */
    struct idents entries;      /* keys: of schedules */
    struct idents strings, texts;   /* of the image's pools */
    size_t *needed;             /* of each string of the pool: the byte from
                                 * which on the lean registry needs it */
};

/* Begins a generated file with its banner: what it is, how it is remade, and
 * how much is in it. `much` must not depend on a price. */
struct buffer *emit_file(struct emitting *e, const char *name,
                         const char *what, const char *much);

/* Begins the PARTS files that a long list is spread over, `<name>_<n>.h`, and
 * includes them in `into`. Which one an entry is in follows from its name, so
 * that a new one moves no other; emit_part_of says it of a schedule. */
#define PARTS 8u
void emit_parts(struct emitting *e, const char *name, const char *what,
                const char *much, struct buffer *into,
                struct buffer *parts[PARTS]);
struct buffer *emit_part_of(const struct emitting *e, size_t schedule,
                            struct buffer *parts[PARTS]);

/* Return C names of what tables refer to. */
const char *emit_model(const struct emitting *e, size_t model);
const char *emit_provider(const struct emitting *e, size_t provider);
const char *emit_entry(const struct emitting *e, size_t schedule);
/* Returns the macro call that picks a model's lines of its schedule: the name
 * of that, given ANY, GLOBAL or REGIONAL. */
const char *emit_schedule(const struct emitting *e, size_t model);
/* Returns STR(S_...) or TAIL(S_..., n) of a string in the pool. */
const char *emit_string(const struct emitting *e, mreg_string string);
/* Returns "S_..., n" of one, of which the lean registry does not need the first
 * `spared` bytes. */
const char *emit_part(const struct emitting *e, mreg_string string,
                      size_t spared);
/* Returns T_... of a text that begins at an offset, or of a reference. */
const char *emit_text_at(const struct emitting *e, uint32_t offset);
const char *emit_text(const struct emitting *e, mreg_text_ref text);

/* Return MREG_<NAME IN CAPITALS> of a number of mreg_lists.h. */
const char *emit_service(unsigned service);
const char *emit_geo(unsigned geo);
const char *emit_meter(unsigned meter);

/* Names the texts of both pools. */
void emit_pools(struct emitting *e);
/* Writes the pool of names, once all that refers to it is written. Returns its
 * bytes in the lean registry. */
size_t emit_strings(struct emitting *e);
void emit_names(struct emitting *e);
void emit_models(struct emitting *e);
void emit_prices(struct emitting *e);
void emit_texts(struct emitting *e);
void emit_providers(struct emitting *e);
void emit_access(struct emitting *e);
void emit_terms(struct emitting *e);
void emit_about(struct emitting *e);
void emit_registry(struct emitting *e, size_t lean_pool_size);

#endif
