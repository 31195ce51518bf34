/* Answers to lines as records of CSV.
 *
 * SPDX-License-Identifier: MIT */
#include "base/csv.h"
#include "batch_line.h"
#include "lookup.h"
#include "price_text.h"

void batch_csv_heading(struct out *o)
{
    out_text(o, "line,id,asked,model,cost_usd,price,error");
    out_csv_end(o);
}

/* The value of a member of the line, or nothing. A text is decoded into
 * `room`; what is longer than that is left out. */
static struct span own(const struct batch_line *line, const char *name,
                       char *room, size_t most)
{
    const size_t size = strlen(name);

    for (unsigned i = 0; i < line->key_count; i++) {
        struct json j = {line->keys[i].at + line->keys[i].size + 1,
                         line->body.end, NULL};
        struct json_text text;
        const char *begin;

        if (line->keys[i].size != size
            || memcmp(line->keys[i].at, name, size) != 0 || !json_take(&j, ':')
            || json_null(&j))
            continue;
        if (*j.at == '"' && json_string(&j, &text)) {
            const size_t n = json_decode(text, room, most);

            return (struct span){room, room + (n > most ? 0 : n)};
        }
        begin = j.at;
        json_skip(&j);
        return (struct span){begin, j.at};
    }
    return (struct span){room, room};
}

static void put(struct out *o, struct span s)
{
    out_csv(o, s.at, (size_t)(s.end - s.at));
}

/* Writes the first of the names that the line may have its own under. */
static void put_id(struct out *o, const struct batch_line *line)
{
    static const char *const names[] = {"custom_id", "request_id", "key",
                                        "id"};
    struct span found = {"", ""};
    char room[BATCH_NAME_ROOM];

    for (unsigned i = 0;
         i < sizeof names / sizeof *names && found.at == found.end; i++)
        found = own(line, names[i], room, sizeof room);
    put(o, found);
}

static void put_model(struct out *o, const struct priced *p)
{
    char name[600];
    mreg_text provider, id;

    if (p->match.model == MREG_NONE)
        return;
    provider = model_provider(p->r, p->match.model);
    id = model_id(p->r, p->match.model);
    if (provider.size + id.size + 1 > sizeof name)
        return;
    memcpy(name, provider.at, provider.size);
    name[provider.size] = '/';
    memcpy(name + provider.size + 1, id.at, id.size);
    out_csv(o, name, provider.size + 1 + id.size);
}

static const char *state_of(const struct priced *p)
{
    if (!p || !priced_complete(p))
        return ",unknown,";
    if (p->match.model == MREG_NONE)
        return ",unbilled,";
    return p->bill.inherited ? ",inherited," : ",priced,";
}

void batch_csv(struct out *o, const struct batch_line *line,
               const struct priced *p, uint64_t number,
               const struct note *error)
{
    char room[BATCH_NAME_ROOM];

    out_number(o, number);
    out_char(o, ',');
    if (line) {
        put_id(o, line);
        out_char(o, ',');
        put(o, own(line, "model", room, sizeof room));
        out_char(o, ',');
        put_model(o, p);
        out_char(o, ',');
        if (priced_known(p))
            money_csv(o, p->bill.pico_usd,
                      (mreg_currency)p->bill.currency);
    } else {
        out_text(o, ",,,");
    }
    out_text(o, state_of(p));
    out_csv(o, error->text, error->size);
    out_csv_end(o);
}
