/* Names for the contents of the price tables, and where each is written.
 *
 * What only one line uses is written on that line. So the line of a version
 * has all that is its own, and a price edit changes that line and the list of
 * values.
 *
 * SPDX-License-Identifier: MIT */
#include "listing.h"
#include "generator/catalogue/find.h"

#include <string.h>

/* Makes names for `n` contents, in their order. */
static const char **name_all(struct emitting *e, const char *prefix,
                             const char **contents, size_t n)
{
    struct idents set = {.arena = e->arena, .prefix = prefix};
    const char **names = arena_get(e->arena, n + 1, sizeof *names);

    for (size_t i = 0; i < n; i++)
        idents_add(&set, contents[i], strlen(contents[i]));
    idents_name(&set);
    for (size_t i = 0; i < n; i++)
        names[i] = idents_find(&set, contents[i], strlen(contents[i]))->name;
    return names;
}

static const char **strings(struct emitting *e, size_t n)
{
    return arena_get(e->arena, n + 1, sizeof(const char *));
}

static const char *finished(struct buffer *b)
{
    put_bytes(b, "", 1);
    return b->at;
}

static const char *window_content(struct emitting *e, const weekly *w)
{
    struct buffer b = {.arena = e->arena};

    for (size_t i = 0; i < w->n; i++)
        put(&b, "%sG(%u, %u)", i ? " " : "", (unsigned)w->at[i].start,
            (unsigned)w->at[i].end);
    return finished(&b);
}

/* Writes a sheet: n, S(prices with a place, which meters, which of them are
 * inherited), then the other prices. */
static const char *sheet_content(struct emitting *e, const struct sheet *one)
{
    const uint32_t *price = one->row.price;
    struct buffer b = {.arena = e->arena};

    put(&b, "%zu, S(%lu, %lu, %lu, %lu, 0x%05lx, 0x%04x),", one->n,
        (unsigned long)price[MREG_AT_INPUT],
        (unsigned long)price[MREG_AT_CACHE_READ],
        (unsigned long)price[MREG_AT_CACHE_WRITE],
        (unsigned long)price[MREG_AT_OUTPUT],
        (unsigned long)one->row.plain, (unsigned)one->row.inherited);
    for (size_t i = 0; i < one->n; i++) {
        const struct mreg_item_row *item = &one->at[i];

        put(&b, " %s(%s, %lu, ", item->meter & MREG_INHERITED ? "J" : "I",
            emit_meter(item->meter & ~MREG_INHERITED),
            (unsigned long)e->b->units.at[item->unit]);
        if (item->value == MREG_NO_ROW)
            put(&b, "UNKNOWN)");
        else
            put(&b, "%llu)",
                (unsigned long long)e->b->values.at[item->value]);
    }
    return finished(&b);
}

static const char *condition_name(struct emitting *e, const struct listing *s,
                                  const struct mreg_condition_row *c)
{
    const char *name = arena_printf(e->arena, "C_%s",
                                    emit_service(c->service) + 5);

    if (c->from_tokens)
        name = arena_printf(e->arena, "%s_FROM_%lu", name,
                            (unsigned long)c->from_tokens);
    if (c->geo)
        name = arena_printf(e->arena, "%s_%s", name, emit_geo(c->geo) + 5);
    if (c->window)
        name = arena_printf(e->arena, "%s_%s", name, s->window[c->window]);
    return name;
}

static const char *plan_content(struct emitting *e, const struct listing *s,
                                const struct plan *p)
{
    struct buffer b = {.arena = e->arena};

    for (size_t i = 0; i < p->n; i++)
        put(&b, "%s %s\n", s->condition[p->at[i].condition],
            s->sheet[p->at[i].sheet]);
    return finished(&b);
}

static void name_contents(struct emitting *e, struct listing *s)
{
    const struct pricebook *b = e->b;
    const char **plans = strings(e, b->plans.n);

    s->windows = strings(e, b->windows.n);
    s->sheets = strings(e, b->sheets.n);
    s->condition = strings(e, b->conditions.n);
    for (size_t i = 0; i < b->windows.n; i++)
        s->windows[i] = window_content(e, &b->windows.at[i]);
    for (size_t i = 0; i < b->sheets.n; i++)
        s->sheets[i] = sheet_content(e, &b->sheets.at[i]);
    s->window = name_all(e, "W_", s->windows, b->windows.n);
    s->window[0] = "W_ALWAYS";
    s->sheet = name_all(e, "SH_", s->sheets, b->sheets.n);
    for (size_t i = 0; i < b->conditions.n; i++)
        s->condition[i] = condition_name(e, s, &b->conditions.at[i]);
    for (size_t i = 0; i < b->plans.n; i++)
        plans[i] = plan_content(e, s, &b->plans.at[i]);
    s->plan = name_all(e, "PL_", plans, b->plans.n);
}

/* ---- schedules --------------------------------------------------------- */

unsigned schedule_variant(const struct model *m)
{
    return m->has_geo ? 1u + m->geo : 0;
}

static void add_model(struct listing *s, const struct ident *entry, size_t at,
                      const struct model *m)
{
    struct schedule *one = &s->schedules.at[at];

    one->name = entry->name;
    one->model[schedule_variant(m)] = m;
}

static void find_schedules(struct emitting *e, struct listing *s)
{
    const struct catalogue *c = e->c;

    s->schedule = arena_get(e->arena, c->models.n + 1, sizeof *s->schedule);
    s->schedules.n = e->entries.n;
    s->schedules.at = arena_get(e->arena, e->entries.n + 1,
                                sizeof *s->schedules.at);
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];
        const struct ident *entry;

        s->schedule[i] = SIZE_MAX;
        if (!model_versions(m))
            continue;
        entry = emit_entry(e, m);
        s->schedule[i] = (size_t)(entry - e->entries.at);
        add_model(s, entry, s->schedule[i], m);
    }
}

/* ---- homes ------------------------------------------------------------- */

size_t schedule_versions(const struct schedule *one)
{
    for (unsigned i = 0; i < VARIANTS; i++)
        if (one->model[i])
            return model_versions(one->model[i]);
    return 0;
}

/* Calls `see` for each plan of each line, lines counted from 1. */
static size_t each_line(struct emitting *e, struct listing *s,
                        void (*see)(struct emitting *e, struct listing *s,
                                    size_t plan, size_t line))
{
    size_t line = 0;

    for (size_t i = 0; i < s->schedules.n; i++) {
        const struct schedule *one = &s->schedules.at[i];

        for (size_t v = 0; v < schedule_versions(one); v++) {
            line++;
            for (unsigned k = 0; k < VARIANTS; k++)
                if (one->model[k])
                    see(e, s, one->model[k]->plan[v], line);
        }
    }
    return line;
}

static void house(struct emitting *e, struct listing *s, size_t plan,
                  size_t home)
{
    const struct plan *p = &e->b->plans.at[plan];

    for (size_t i = 0; i < p->n; i++) {
        size_t *of = &s->sheet_home[p->at[i].sheet];

        *of = !*of || *of == home ? home : HOME_APART;
    }
}

static void house_own(struct emitting *e, struct listing *s, size_t plan,
                      size_t line)
{
    if (s->plan_lines[plan] == 1)
        house(e, s, plan, line);
}

static void count_line(struct emitting *e, struct listing *s, size_t plan,
                       size_t line)
{
    (void)e;
    s->plan_lines[plan] += s->plan_last[plan] != line;
    s->plan_last[plan] = line;
}

static void find_homes(struct emitting *e, struct listing *s)
{
    size_t lines, plans = e->b->plans.n, sheets = e->b->sheets.n;

    s->plan_lines = arena_get(e->arena, plans + 1, sizeof(size_t));
    s->plan_put = arena_get(e->arena, plans + 1, sizeof(bool));
    s->sheet_home = arena_get(e->arena, sheets + 1, sizeof(size_t));
    s->sheet_put = arena_get(e->arena, sheets + 1, sizeof(bool));
    s->plan_last = arena_get(e->arena, plans + 1, sizeof(size_t));
    lines = each_line(e, s, count_line);
    each_line(e, s, house_own);
    for (size_t i = 0; i < plans; i++)
        if (s->plan_lines[i] > 1)
            house(e, s, i, lines + 1 + i);
}

void listing_fill(struct emitting *e, struct listing *s)
{
    memset(s, 0, sizeof *s);
    name_contents(e, s);
    find_schedules(e, s);
    find_homes(e, s);
}
