/* What the files that write generated/ share. Each emit_*.c writes one group
 * of tables; tables name what they refer to, and the C compiler numbers it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_EMITTING_H
#define MREG_GEN_EMITTING_H

#include "base/c_text.h"
#include "base/output.h"
#include "generator/names/names.h"
#include "generator/prices/prices.h"
#include "idents.h"

struct emitting {
    struct arena *arena;
    struct catalogue *c;
    const struct pricebook *b;
    const struct nametable *t;
    const mreg *r;              /* what the tables will say */
    struct output *out;
    struct idents models;       /* keys: provider/id */
    struct idents providers;    /* keys: ids */
    struct idents entries;      /* keys: of schedules */
    struct idents strings;      /* the pool of names; the first is "" */
    struct idents texts;        /* the pool of texts; the first is "" */
    size_t pool_size, text_size;  /* bytes, without padding */
    size_t versions;
    size_t caps, limits, tokenizers, fallbacks;
};

/* Begins a generated file with its banner: what it is, how it is remade, and
 * how much is in it. `much` must not depend on a price. */
struct buffer *emit_file(struct emitting *e, const char *name,
                         const char *what, const char *much);

/* Return C names of what tables refer to. */
const char *emit_model(const struct emitting *e, size_t model);
const char *emit_provider(const struct emitting *e, size_t provider);
const char *emit_entry(const struct emitting *e, size_t schedule);
/* Returns the macro call that picks a model's lines of its schedule: the name
 * of that, given ANY, GLOBAL or REGIONAL. */
const char *emit_schedule(const struct emitting *e, size_t model);
/* Return STR(S_...) or TAIL(S_..., n) of a string in the pool, T_... of a
 * text. */
const char *emit_string(const struct emitting *e, const char *at,
                        size_t size);
const char *emit_text(const struct emitting *e, struct text text);

/* Return MREG_<NAME IN CAPITALS> of a number of mreg_lists.h. */
const char *emit_service(unsigned service);
const char *emit_geo(unsigned geo);
const char *emit_meter(unsigned meter);

/* Reports M570 if a table has more rows than its indices can tell apart. */
void fits(struct emitting *e, size_t count, size_t limit, const char *what);

/* Reports tables that would be too long and days that do not fit. */
void emit_check_limits(struct emitting *e);

void emit_pools(struct emitting *e);
void emit_names(struct emitting *e);
void emit_models(struct emitting *e);
void emit_prices(struct emitting *e);
void emit_texts(struct emitting *e);
void emit_providers(struct emitting *e);
void emit_access(struct emitting *e);
void emit_about(struct emitting *e);
void emit_registry(struct emitting *e);

/* Returns a name with its provider in front, if it is qualified. */
struct text whole_name(const struct emitting *e, const struct name *n);

/* emit_pools.c: the list and the struct of a pool; bytes in all. */
size_t put_pool_list(struct buffer *b, const char *macro,
                     const struct idents *set, size_t *longest);
void put_pool_struct(struct buffer *b, const char *macro, const char *name,
                     size_t size);

#endif
