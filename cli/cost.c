/* mreg cost: one call from options, or a batch file.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/count_text.h"
#include "base/options.h"
#include "batch.h"
#include "choose.h"
#include "cli.h"
#include "host/answers/cost.h"

#define COMMAND "mreg cost"

struct costing {
    struct asking *asked;
    const char *at, *service, *geo, *provider, *convention, *batch;
    bool format[ANSWER_FORMATS_COUNT];
    bool counted;               /* some count was given */
    bool inclusive;             /* --prompt was given */
    mreg_figures figures;
};

static const struct { const char *name; uint8_t meter; } short_names[] = {
    {"--in", MREG_INPUT}, {"--prompt", MREG_INPUT},
    {"--cached", MREG_CACHE_READ}, {"--out", MREG_OUTPUT},
    {"--requests", MREG_REQUEST},
};

#define METER_ROOM 32

/* The meter of an option, MREG_NONE if it is none: --cache-write-1h. */
static uint32_t option_meter(const char *name)
{
    char meter[METER_ROOM];
    size_t size = strlen(name);

    for (size_t i = 0; i < sizeof short_names / sizeof *short_names; i++)
        if (strcmp(name, short_names[i].name) == 0)
            return short_names[i].meter;
    if (size < 3 || size - 2 > METER_ROOM || memcmp(name, "--", 2) != 0
        || strchr(name, '_'))
        return MREG_NONE;
    for (size_t i = 2; i < size; i++)
        meter[i - 2] = name[i] == '-' ? '_' : name[i];
    return mreg_meter_find(meter, size - 2);
}

static bool is_meter(void *state, const char *name)
{
    (void)state;
    return option_meter(name) != MREG_NONE;
}

static bool take_count(void *state, const char *name, const char *value)
{
    struct costing *c = state;
    uint32_t meter = option_meter(name);
    uint64_t bit = (uint64_t)1 << meter;

    if (!count_text(value, &c->figures.n[meter])) {
        complain(COMMAND, "not a count:", value,
                 "write a whole number from 0 to 2^64 - 1");
        return false;
    }
    if (c->figures.given & bit) {
        complain(COMMAND, "counted twice, with", name,
                 meter == MREG_INPUT ? "--in and --prompt exclude each other"
                                     : NULL);
        return false;
    }
    c->figures.given |= bit;
    c->counted = true;
    c->inclusive |= strcmp(name, "--prompt") == 0;
    return true;
}

static bool take_terms(const struct costing *c, mreg_terms *on,
                       mreg_provider *provider)
{
    return choose_instant(COMMAND, c->at, &on->at)
           && (!c->service
            || choose_name(COMMAND, "no such service", mreg_service_name,
                        c->service, &on->service))
           && (!c->geo
            || choose_name(COMMAND, "no such geography", mreg_geo_name, c->geo,
                        &on->geo))
           && choose_provider(c->asked->by.r, COMMAND, c->provider, provider);
}

static int cost_batch(const struct costing *c, int names)
{
    static struct batch batch;  /* it is large */
    mreg_nesting unused;

    if (names > 0 || c->counted) {
        complain(COMMAND, "names and counts are in the batch file", NULL,
                 "give --batch-file alone, or a name and counts");
        return EXIT_USAGE;
    }
    batch.r = c->asked->by.r;
    batch.convention = c->convention;
    if (!take_terms(c, &batch.on, &batch.provider))
        return EXIT_USAGE;
    if (c->convention
        && mreg_nesting_find(batch.r, c->convention, strlen(c->convention),
                             &unused) != MREG_OK) {
        complain(COMMAND, "no such convention", c->convention,
                 "disjoint, inclusive, exclusive, or a flavour like openai");
        return EXIT_USAGE;
    }
    asking_tell(c->asked, COMMAND);
    return run_batch(&batch, c->batch);
}

static void print_warnings(const struct priced *p)
{
    struct note notes[COST_WARNINGS];
    const unsigned count = cost_warnings(p, notes);

    out_flush(&out_std);
    for (unsigned i = 0; i < count; i++) {
        out_text(&out_err, COMMAND ": warning: ");
        out_shown(&out_err, notes[i].text, notes[i].size);
        out_char(&out_err, '\n');
    }
    out_flush(&out_err);
}

static int cost_status(const struct priced *p, const char *name)
{
    switch (p->status) {
    case MREG_OK:
        return EXIT_YES;
    case MREG_E_NO_MODEL:
    case MREG_E_AMBIGUOUS:
        complain_lookup(p->r, COMMAND, name, p->call->provider, p->status);
        return EXIT_NO;
    case MREG_E_BAD_USAGE:
    case MREG_E_TOO_LARGE:
        complain(COMMAND, mreg_status_text((uint32_t)p->status).at, NULL,
                 NULL);
        return EXIT_DATA;
    default:
        out_flush(&out_std);
        out_text(&out_err, COMMAND ": ");
        out_shown(&out_err, p->error.text, p->error.size);
        out_text(&out_err, "; mreg show lists what is known\n");
        out_flush(&out_err);
        return EXIT_NO;
    }
}

static int cost_one(const struct costing *c, const char *name)
{
    struct call call = {name, strlen(name), MREG_NONE, {0}, &c->figures,
                        {0, 1}, false};
    struct priced priced;

    if (!take_terms(c, &call.on, &call.provider))
        return EXIT_USAGE;
    if (c->inclusive)
        mreg_nesting_find(c->asked->by.r, "inclusive", strlen("inclusive"),
                          &call.nesting);
    price_call(c->asked->by.r, &call, &priced);
    priced.by = &c->asked->by;
    chosen_format(c->format)->cost(&out_std, &priced);
    print_warnings(&priced);
    return cost_status(&priced, name);
}

int run_cost(struct asking *a, int argc, char **argv)
{
    struct costing c = {.asked = a};
    const struct option table[] = {
        {"--at", &c.at, NULL}, {"--service", &c.service, NULL},
        {"--geo", &c.geo, NULL}, {"--provider", &c.provider, NULL},
        {"--convention", &c.convention, NULL},
        {"--batch-file", &c.batch, NULL}, REGISTRY_OPTION(a),
        FORMAT_OPTIONS(c.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, is_meter,
                                    take_count, &c};
    int names = options_parse(&options, argc, argv);

    if (names < 0)
        return EXIT_USAGE;
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    if (c.batch)
        return cost_batch(&c, names);
    if (c.convention) {
        complain(COMMAND, "--convention goes with --batch-file", NULL,
                 "--prompt is the inclusive spelling of --in");
        return EXIT_USAGE;
    }
    if (names != 1) {
        complain(COMMAND, "one model name is expected", NULL,
                 "mreg cost --help shows an example");
        return EXIT_USAGE;
    }
    if (!c.counted) {
        complain(COMMAND, "no count is given", NULL, NULL);
        out_bytes(&out_err, help_cost,
                  (size_t)(strchr(help_cost, '\n') + 1 - help_cost));
        return EXIT_USAGE;
    }
    return cost_one(&c, argv[0]);
}
