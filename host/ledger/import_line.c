/* Reads lines of an export. What it does not know is an error: who leaves
 * something out of a bill should say so.
 *
 * SPDX-License-Identifier: MIT */
#include "import_line.h"

#include <stddef.h>
#include <string.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "base/json_read.h"
#include "texts.h"

struct reading {
    struct arena *arena;
    struct json j;
    struct import_line *line;
};

/* ---- values -------------------------------------------------------------- */

static bool read_text(struct reading *r, void *to)
{
    struct json_text t;
    char *room;
    size_t size;

    if (!json_string(&r->j, &t) || t.size > MREG_CALL_METADATA)
        return false;
    room = arena_get(r->arena, t.size + 1, 1);
    size = json_decode(t, room, t.size);
    if (size > t.size)
        return false;
    *(mreg_text *)to = (mreg_text){room, (uint32_t)size};
    return true;
}

static bool read_instant(struct reading *r, void *to)
{
    mreg_text t;

    return read_text(r, &t) && instant_parse(t.at, t.size, to);
}

static bool read_amount(struct reading *r, void *to)
{
    struct decimal d;
    uint64_t n;
    mreg_text t;

    if (!read_text(r, &t) || !decimal_parse(t.at, t.size, &d) || d.negative
        || decimal_scaled(d, 12, &n) != DECIMAL_EXACT || n > INT64_MAX)
        return false;
    *(int64_t *)to = (int64_t)n;
    return true;
}

static bool read_price(struct reading *r, void *to)
{
    struct entry *e = &r->line->entry;

    e->has_price = true;
    if (!read_amount(r, to))
        return false;
    e->list = e->price;
    return true;
}

static bool read_billed(struct reading *r, void *to)
{
    int64_t n;

    r->line->call.has_billed = 1;
    if (!read_amount(r, &n))
        return false;
    *(uint64_t *)to = (uint64_t)n;
    return true;
}

static bool read_count(struct reading *r, void *to)
{
    return json_count(&r->j, to);
}

static bool read_ms(struct reading *r, void *to)
{
    uint64_t n;

    if (!json_count(&r->j, &n) || n > UINT32_MAX)
        return false;
    *(uint32_t *)to = (uint32_t)n;
    return true;
}

static bool read_byte(struct reading *r, void *to)
{
    uint64_t n;

    if (!json_count(&r->j, &n) || n > UINT8_MAX)
        return false;
    *(uint8_t *)to = (uint8_t)n;
    return true;
}

/* Flags are there, and true, or not there. */
static bool read_flag(struct reading *r, void *to)
{
    const char *begin;

    json_take(&r->j, ' ');
    begin = r->j.at;
    if (!json_skip(&r->j) || r->j.at - begin != 4
        || memcmp(begin, "true", 4) != 0)
        return false;
    *(uint8_t *)to = 1;
    return true;
}

static bool read_known(struct reading *r, void *to)
{
    uint8_t known = 0;

    *(mreg_model *)to = 0;
    return read_flag(r, &known);
}

static bool read_weak(struct reading *r, void *to)
{
    uint8_t weak = 0;

    *(bool *)to = true;
    return read_flag(r, &weak);
}

static bool read_word(struct reading *r, void *to,
                      uint32_t (*find)(const char *, size_t))
{
    uint32_t n;
    mreg_text t;

    if (!read_text(r, &t))
        return false;
    n = find(t.at, t.size);
    *(uint8_t *)to = (uint8_t)n;
    return n != MREG_NONE;
}

static bool read_service(struct reading *r, void *to)
{
    return read_word(r, to, mreg_service_find);
}

static bool read_geo(struct reading *r, void *to)
{
    return read_word(r, to, mreg_geo_find);
}

static uint32_t find_state(const char *at, size_t size)
{
    for (uint32_t i = 0; i < MREG_CALL_STATES; i++)
        if (strlen(call_states[i]) == size
            && memcmp(call_states[i], at, size) == 0)
            return i;
    return MREG_NONE;
}

static bool read_state(struct reading *r, void *to)
{
    return read_word(r, to, find_state);
}

static bool read_currency(struct reading *r, void *to)
{
    uint32_t n;
    mreg_text t;

    if (!read_text(r, &t))
        return false;
    n = mreg_currency_find(t.at, t.size);
    *(uint16_t *)to = (uint16_t)n;
    return n != MREG_NONE;
}

/* ---- lists, objects ------------------------------------------------------ */

static bool read_meters(struct reading *r, void *to)
{
    bool first = true;
    mreg_text t;

    if (!json_take(&r->j, '['))
        return false;
    while (json_element(&r->j, &first)) {
        uint32_t m = read_text(r, &t) ? mreg_meter_find(t.at, t.size)
                                      : MREG_NONE;

        if (m == MREG_NONE)
            return false;
        *(mreg_meters *)to |= (mreg_meters)1 << m;
    }
    return !r->j.wrong;
}

static bool read_usage(struct reading *r, void *to)
{
    mreg_usage *use = to;
    struct json_text key;
    bool first = true;

    if (!json_take(&r->j, '{'))
        return false;
    while (json_member(&r->j, &first, &key)) {
        const uint32_t m = mreg_meter_find(key.at, key.size);
        uint64_t n;

        if (m == MREG_NONE || !json_count(&r->j, &n) || use->n[m])
            return false;
        mreg_use(use, (mreg_meter)m, n);
    }
    return !r->j.wrong;
}

static bool read_tags(struct reading *r, void *to)
{
    mreg_call *c = to;
    bool first = true;

    if (!json_take(&r->j, '['))
        return false;
    while (json_element(&r->j, &first)) {
        if (c->tags == MREG_CALL_TAGS || !read_text(r, &c->tag[c->tags]))
            return false;
        c->tags++;
    }
    return !r->j.wrong;
}

static bool read_metadata(struct reading *r, void *to)
{
    const char *begin = r->j.at;

    if (!json_skip(&r->j) || r->j.at - begin > MREG_CALL_METADATA)
        return false;
    *(mreg_text *)to = (mreg_text){begin, (uint32_t)(r->j.at - begin)};
    return true;
}

static int digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(struct reading *r, uint8_t *to, size_t size)
{
    mreg_text t;

    if (!read_text(r, &t) || t.size != 2 * size)
        return false;
    for (size_t i = 0; i < size; i++) {
        const int high = digit(t.at[2 * i]), low = digit(t.at[2 * i + 1]);

        if (high < 0 || low < 0)
            return false;
        to[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

static bool read_key(struct reading *r, void *to)
{
    uint8_t bytes[16];

    r->line->kind = LINE_CALL;
    if (!read_hex(r, bytes, sizeof bytes))
        return false;
    entry_key_of(to, bytes);
    return true;
}

static bool read_begun(struct reading *r, void *to)
{
    r->line->kind = LINE_RUN;
    return read_text(r, to);
}

static bool read_digest(struct reading *r, void *to)
{
    r->line->has_registry = true;
    return read_hex(r, to, 32);
}

static bool read_registry(struct reading *r, void *to);

/* ---- the members --------------------------------------------------------- */

struct member {
    const char *name;
    bool (*read)(struct reading *r, void *to);
    size_t place;               /* in the line */
};
#define AT(name, read, member) \
    {name, read, offsetof(struct import_line, member)}

static const struct member members[] = {
    AT("mreg_ledger", read_count, result), AT("begun", read_begun, begun),
    AT("parent", read_text, parent), AT("ended", read_instant, ended),
    AT("result", read_count, result), AT("call", read_key, entry.key),
    AT("at", read_instant, call.at),
    AT("provider", read_text, call.provider),
    AT("model", read_text, call.model), AT("served", read_text, call.served),
    AT("host", read_text, entry.host), AT("name", read_text, entry.name),
    AT("account", read_text, entry.account), AT("run", read_text, call.run),
    AT("session", read_text, call.session), AT("task", read_text, call.task),
    AT("error", read_text, call.error), AT("source", read_text, call.source),
    AT("known", read_known, entry.model),
    AT("service", read_service, entry.service),
    AT("geo", read_geo, entry.geo), AT("state", read_state, call.state),
    AT("estimated", read_flag, call.estimated),
    AT("weak", read_weak, entry.weak), AT("usage", read_usage, call.usage),
    AT("price", read_price, entry.price), AT("list", read_amount, entry.list),
    AT("billed", read_billed, call.billed),
    AT("currency", read_currency, entry.currency),
    AT("inherited", read_meters, entry.inherited),
    AT("unknown", read_meters, entry.unknown),
    AT("why", read_byte, entry.why),
    AT("latency_ms", read_ms, call.latency_ms),
    AT("first_ms", read_ms, call.first_ms), AT("tags", read_tags, call),
    AT("registry", read_registry, digest),
    AT("metadata", read_metadata, call.metadata),
};

static const struct member registry_members[] = {
    AT("digest", read_digest, digest), AT("as_of", read_instant, as_of),
    AT("layers", read_count, layers),
};

/* Reads the members of an object; NULL, or what is wrong. */
static const char *read_members(struct reading *r, const struct member *list,
                                size_t count)
{
    uint64_t seen = 0;
    struct json_text key;
    bool first = true;

    if (!json_take(&r->j, '{'))
        return "it is not a JSON object";
    while (json_member(&r->j, &first, &key)) {
        size_t i = 0;

        while (i < count && (strlen(list[i].name) != key.size
                             || memcmp(list[i].name, key.at, key.size) != 0))
            i++;
        if (i == count)
            return "it has a member that no export has";
        if (seen >> i & 1)
            return list[i].name;
        seen |= UINT64_C(1) << i;
        if (!list[i].read(r, (char *)r->line + list[i].place))
            return list[i].name;
    }
    return r->j.wrong;
}

static bool read_registry(struct reading *r, void *to)
{
    (void)to;
    return !read_members(r, registry_members, sizeof registry_members
                         / sizeof *registry_members)
           && r->line->has_registry;
}

/* Looks at what no reader of one member can. */
static const char *check_call(struct import_line *line)
{
    struct entry *e = &line->entry;
    const char *wrong = entry_check(e->call);

    if (!wrong && (!entry_is_text(e->host, MREG_CALL_TEXT)
                   || !entry_is_text(e->name, MREG_CALL_TEXT)
                   || !entry_is_text(e->account, MREG_CALL_TEXT)))
        wrong = "host, name or account is not in order";
    return wrong;
}

const char *import_line_read(struct arena *a, const char *at, size_t size,
                             struct import_line *out)
{
    struct reading r = {a, {at, at + size, NULL}, out};
    const char *wrong;

    *out = (struct import_line){.entry = {.model = MREG_NONE}};
    out->entry.call = &out->call;
    wrong = read_members(&r, members, sizeof members / sizeof *members);
    if (!wrong && !json_done(&r.j))
        wrong = "something follows it";
    return wrong || out->kind != LINE_CALL ? wrong : check_call(out);
}
