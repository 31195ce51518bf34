/* Reads and asks expected bills.
 *
 * SPDX-License-Identifier: MIT */
#include "probes.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 12 };

/* Splits a copy of the line at tabs; missing columns are empty. */
static void split(char *line, const char *column[COLUMNS])
{
    for (int i = 0; i < COLUMNS; i++) {
        column[i] = line ? line : "";
        if (line && (line = strchr(line, '\t')) != NULL)
            *line++ = 0;
    }
}

static mreg_meters meter_set(const char *list)
{
    mreg_meters set = 0;

    while (*list != 0 && *list != '-') {
        size_t n = strcspn(list, ",");

        set |= (mreg_meters)1 << (mreg_meter_find(list, n) & 63);
        list += n + (list[n] == ',');
    }
    return set;
}

static void read_usage(const char *pairs, mreg_usage *use)
{
    memset(use, 0, sizeof *use);
    while (*pairs != 0) {
        size_t name = strcspn(pairs, "=");
        uint32_t meter = mreg_meter_find(pairs, name);
        char *end;

        if (meter >= MREG_METERS_COUNT || pairs[name] != '=') {
            fprintf(stderr, "no meter in '%s'\n", pairs);
            exit(2);
        }
        use->n[meter] = strtoull(pairs + name + 1, &end, 10);
        pairs = end + strspn(end, ", ");
    }
}

/* Returns three letters as a currency, of 5 bits each; 0 for USD. */
static uint32_t currency_of(const char *text)
{
    uint32_t packed = 0;

    if (*text == 0 || strcmp(text, "USD") == 0)
        return 0;
    for (int i = 0; i < 3; i++)
        packed = packed << 5 | (uint32_t)(text[i] - 'A' + 1);
    return packed;
}

/* An account that the registry does not know is asked for all the same. */
static uint16_t account_of(const mreg *r, const char *name)
{
    if (*name == 0 || strcmp(name, "-") == 0)
        return 0;
    return (uint16_t)mreg_account_find(r, name, strlen(name));
}

static void read_expected(const char *text, struct probe *p)
{
    static const char *const names[] = {
#define NAME(n, NAME, meaning) [n] = #NAME,
        MREG_STATUSES(NAME)
#undef NAME
    };

    p->status = p->unknown ? MREG_E_INCOMPLETE : MREG_OK;
    p->pico_usd = strtoull(text, NULL, 10);
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(text, names[i]) == 0)
            p->status = (mreg_status)i;
}

static mreg_model model_of(const mreg *r, const char *provider,
                           const char *id)
{
    char name[512];
    int n = snprintf(name, sizeof name, "%s/%s", provider, id);

    return mreg_find(r, name, (size_t)n);
}

static void read_probe(char *line, const mreg *r, struct probe *p)
{
    const char *column[COLUMNS];

    split(line, column);
    p->model = model_of(r, column[0], column[1]);
    p->on.at = strtoll(column[2], NULL, 10);
    p->on.service = (uint8_t)mreg_service_find(column[3], strlen(column[3]));
    p->on.geo = (uint8_t)mreg_geo_find(column[4], strlen(column[4]));
    read_usage(column[5], &p->use);
    p->inherited = meter_set(column[7]);
    p->unknown = meter_set(column[8]);
    read_expected(column[6], p);
    p->on.account = account_of(r, column[9]);
    p->currency = currency_of(column[10]);
    if (p->currency && (p->status == MREG_OK
                        || p->status == MREG_E_INCOMPLETE))
        p->status = MREG_E_CURRENCY;
    p->is_added = column[11][0] == 'O' || column[11][0] == 'C';
    p->added = column[11][0] == 'C' ? MREG_E_CURRENCY : MREG_OK;
}

int probe_next(FILE *f, const mreg *r, struct probe *p, char *row,
               size_t room)
{
    static char line[65536];

    do {
        if (fgets(line, sizeof line, f) == NULL)
            return 0;
    } while (line[0] == '#' || line[0] == '\n');
    line[strcspn(line, "\n")] = 0;
    snprintf(row, room, "%s", line);
    read_probe(line, r, p);
    return 1;
}

int probe_holds(const mreg *r, const struct probe *p)
{
    static mreg_sum sum;
    mreg_bill bill;
    mreg_status s = mreg_cost(r, p->model, &p->on, &p->use, &bill);

    if (s != p->status)
        return 0;
    if (s != MREG_OK && s != MREG_E_INCOMPLETE && s != MREG_E_CURRENCY)
        return bill.pico_usd == 0;
    return bill.pico_usd == p->pico_usd && bill.inherited == p->inherited
           && bill.unknown == p->unknown && bill.currency == p->currency
           && (!p->is_added
               || mreg_sum_in(&sum, (mreg_currency)bill.currency,
                              bill.pico_usd) == p->added);
}
