/* Asks the library the calls that others bill wrong: traps traps.tsv
 * The columns stand at the top of that file.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "asked.h"

enum { TRAP, PROVIDER, MODEL, AT, SERVICE, GEO, CONVENTION, CALLS, USAGE,
       EXPECTED, COLUMNS };

static const mreg *r;
static unsigned passed, failed;

static int is(const char *column, const char *text)
{
    return strcmp(column, text) == 0;
}

static mreg_usage figures_of(const char *pairs)
{
    mreg_usage figures = {0};

    figures.n[MREG_REQUEST] = strstr(pairs, "request") == NULL;
    while (*pairs != 0) {
        size_t name = strcspn(pairs, "=");
        uint32_t meter = mreg_meter_find(pairs, name);
        char *end;

        if (meter >= MREG_METERS_COUNT || pairs[name] != '=')
            exit(2);
        figures.n[meter] = strtoull(pairs + name + 1, &end, 10);
        pairs = end + strspn(end, " ");
    }
    return figures;
}

static mreg_status resolve(char *column[], mreg_match *match)
{
    char name[512];
    const char *by = column[PROVIDER];

    snprintf(name, sizeof name, "%s%s%s", is(by, "-") ? "" : by,
             is(by, "-") ? "" : "/", column[MODEL]);
    return mreg_resolve(r, name, strlen(name), NULL, 0, match);
}

static mreg_terms terms_of(char *column[], const mreg_match *match)
{
    mreg_terms on = {0};

    if (!is(column[AT], "-")
        && !instant_parse_log(column[AT], strlen(column[AT]), &on.at))
        exit(2);
    if (!is(column[SERVICE], "-"))
        on.service = (uint8_t)mreg_service_find(column[SERVICE],
                                                strlen(column[SERVICE]));
    if (!is(column[GEO], "-"))
        on.geo = (uint8_t)mreg_geo_find(column[GEO], strlen(column[GEO]));
    return mreg_implied(match, &on);
}

static mreg_status bill(char *column[], mreg_sum *sum)
{
    uint32_t convention = is(column[CONVENTION], "disjoint") ? 0
        : mreg_flavour(r, column[CONVENTION], strlen(column[CONVENTION]));
    mreg_usage figures = figures_of(column[USAGE]), use;
    mreg_match match;
    mreg_bill one;
    mreg_terms on;
    mreg_status s = resolve(column, &match);

    if (s == MREG_OK)
        s = mreg_usage_from(convention, &figures, &use);
    if (s != MREG_OK)
        return s;
    on = terms_of(column, &match);
    s = mreg_cost(r, match.model, &on, &use, &one);
    for (long i = strtol(column[CALLS], NULL, 10); i > 0; i--)
        mreg_sum_add(sum, one.pico_usd);
    return s;
}

static const char *status_name(mreg_status s)
{
    static const char *const names[] = {
#define NAME(n, NAME, text) [n] = #NAME,
        MREG_STATUSES(NAME)
#undef NAME
    };

    return names[s];
}

/* An amount as it is written here: no idle zeros at its end. */
static void trim(char *amount)
{
    size_t n = strlen(amount);

    while (strchr(amount, '.') != NULL && n > 0
           && (amount[n - 1] == '0' || amount[n - 1] == '.'))
        if (amount[--n] == '.') {
            amount[n] = 0;
            break;
        } else {
            amount[n] = 0;
        }
}

static void ask(char *column[])
{
    char was[96], usd[MREG_MONEY_SIZE];
    mreg_sum sum = {0};
    mreg_status s = bill(column, &sum);

    mreg_sum_text(&sum, usd, sizeof usd);
    if (s == MREG_OK)
        snprintf(was, sizeof was, "%s", usd);
    else if (s == MREG_E_INCOMPLETE)
        snprintf(was, sizeof was, "INCOMPLETE %s", usd);
    else
        snprintf(was, sizeof was, "%s", status_name(s));
    trim(column[EXPECTED]);
    if (is(was, column[EXPECTED])) {
        passed++;
        return;
    }
    failed++;
    printf("FAILED: %s %s: expected %s but was %s\n", column[TRAP],
           column[MODEL], column[EXPECTED], was);
}

static void ask_line(char *line)
{
    char *column[COLUMNS];
    int n = 0;

    if (line[0] == '#')
        return;
    for (char *at = line; at != NULL && n < COLUMNS; n++) {
        column[n] = at;
        if ((at = strchr(at, '\t')) != NULL)
            *at++ = 0;
    }
    if (n == COLUMNS)
        ask(column);
}

int main(int argc, char **argv)
{
    static char line[65536];
    FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;

    r = asked_registry();
    if (f == NULL) {
        fprintf(stderr, "usage: traps FILE\n");
        return 2;
    }
    while (fgets(line, sizeof line, f) != NULL)
        ask_line(line);
    fclose(f);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
