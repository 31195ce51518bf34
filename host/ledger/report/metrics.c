/* Reports as metrics: Prometheus' text, and sums of OTLP as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "formats.h"

/* ---- Prometheus --------------------------------------------------------- */

/* A name of a label has letters, digits and _. */
static void put_label_name(struct out *o, const char *name)
{
    for (; *name; name++) {
        const char c = *name;

        out_char(o, (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9') ? c : '_');
    }
}

static void put_label_value(struct out *o, mreg_text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        const char c = text.at[i];

        if (c == '\\' || c == '"')
            out_char(o, '\\');
        if (c == '\n')
            out_text(o, "\\n");
        else
            out_char(o, (unsigned char)c < ' ' || c == 0x7f ? '?' : c);
    }
}

static void put_labels(struct out *o, const struct report *r,
                       const struct report_row *row, mreg_text meter)
{
    bool first = true;

    for (unsigned k = 0; k < r->query->keys; k++) {
        out_text(o, first ? "{" : ",");
        first = false;
        put_label_name(o, r->query->by[k].name);
        out_text(o, "=\"");
        put_label_value(o, row->text[k]);
        out_char(o, '"');
    }
    if (meter.size) {
        out_text(o, first ? "{meter=\"" : ",meter=\"");
        first = false;
        out_bytes(o, meter.at, meter.size);
        out_char(o, '"');
    }
    out_text(o, first ? " " : "} ");
}

static void put_head(struct out *o, const char *name, const char *help)
{
    out_text(o, "# HELP ");
    out_text(o, name);
    out_char(o, ' ');
    out_text(o, help);
    out_text(o, "\n# TYPE ");
    out_text(o, name);
    out_text(o, " counter\n");
}

/* The counters of a row.  `money`: in dollars, else a count. */
static const struct { const char *name, *help; unsigned sum; bool money; }
counters[] = {
    {"mreg_calls_total", "Calls.", SUM_calls, false},
    {"mreg_errors_total", "Calls that ended with an error.", SUM_errors,
     false},
    {"mreg_cost_usd_total", "What is known of the cost, in US dollars.",
     SUM_price, true},
    {"mreg_unpriced_calls_total", "Calls of which some cost is unknown.",
     SUM_unknown, false},
    {"mreg_billed_usd_total", "What providers' own bills say, in US dollars.",
     SUM_billed, true},
};

static void put_counter(struct out *o, const struct report *r, size_t which)
{
    put_head(o, counters[which].name, counters[which].help);
    for (size_t i = 0; i < r->count; i++) {
        const struct report_row *row = &r->rows[i];
        const mreg_sum money = report_money(row, counters[which].sum);
        char text[MREG_MONEY_SIZE];

        if (counters[which].money && row->currency != MREG_USD)
            continue;
        out_text(o, counters[which].name);
        put_labels(o, r, row, (mreg_text){"", 0});
        if (counters[which].money) {
            mreg_sum_text(&money, text, sizeof text);
            out_text(o, text);
        } else {
            out_number(o, report_count(&row->sum, counters[which].sum));
        }
        out_char(o, '\n');
    }
}

void report_prometheus(struct out *o, const struct report *r)
{
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++)
        put_counter(o, r, i);
    put_head(o, "mreg_usage_total", "What was used, by meter.");
    for (size_t i = 0; i < r->count; i++)
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (r->rows[i].sum.n[m].low) {
                out_text(o, "mreg_usage_total");
                put_labels(o, r, &r->rows[i], mreg_meter_name(m));
                out_number(o, r->rows[i].sum.n[m].low);
                out_char(o, '\n');
            }
}

/* ---- OTLP --------------------------------------------------------------- */

/* What the semantic conventions call them; the input takes in what is cached,
 * the output what is reasoning. */
static const struct { const char *name; unsigned first, last; } sums[] = {
    {"gen_ai.client.inference.usage.input_tokens", MREG_INPUT,
     MREG_CACHE_WRITE_1H},
    {"gen_ai.client.inference.usage.output_tokens", MREG_OUTPUT,
     MREG_REASONING},
    {"gen_ai.client.inference.usage.cache_read.input_tokens",
     MREG_CACHE_READ, MREG_CACHE_READ_VIDEO},
    {"gen_ai.client.inference.usage.cache_write.input_tokens",
     MREG_CACHE_WRITE, MREG_CACHE_WRITE_1H},
    {"gen_ai.client.inference.usage.reasoning.output_tokens",
     MREG_REASONING, MREG_REASONING},
};
#define COST (sizeof sums / sizeof *sums)

static const char *attribute(const struct report_key *k)
{
    switch (k->kind) {
    case REPORT_PROVIDER: return "gen_ai.provider.name";
    case REPORT_MODEL: return "gen_ai.request.model";
    case REPORT_SESSION: return "gen_ai.conversation.id";
    default: return k->name;
    }
}

/* The conventions have names of their own for some providers. */
static mreg_text provider_name(mreg_text name)
{
    static const char *const own[][2] = {
        {"bedrock", "aws.bedrock"}, {"azure", "azure.ai.openai"},
        {"google", "gcp.gemini"}, {"vertex", "gcp.vertex_ai"},
        {"xai", "x_ai"}, {"mistral", "mistral_ai"},
        {"moonshot", "moonshot_ai"}};

    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strlen(own[i][0]) == name.size
            && memcmp(own[i][0], name.at, name.size) == 0)
            return (mreg_text){own[i][1], (uint32_t)strlen(own[i][1])};
    return name;
}

static void put_attributes(struct out *o, const struct report *r,
                           const struct report_row *row)
{
    bool first = true;

    out_text(o, "\"attributes\":[");
    for (unsigned k = 0; k < r->query->keys; k++) {
        const struct report_key *key = &r->query->by[k];
        const mreg_text text = key->kind == REPORT_PROVIDER
            ? provider_name(row->text[k]) : row->text[k];

        if (key->kind <= REPORT_BLOCK || text.size == 0)
            continue;
        out_text(o, first ? "{\"key\":" : ",{\"key\":");
        first = false;
        out_json_text(o, attribute(key));
        out_text(o, ",\"value\":{\"stringValue\":");
        out_json(o, text.at, text.size);
        out_text(o, "}}");
    }
    out_char(o, ']');
}

/* Writes a member that is nanoseconds since 1970. */
static void put_time(struct out *o, const char *key, int64_t ms)
{
    out_char(o, ',');
    out_json_text(o, key);
    out_text(o, ":\"");
    out_number(o, (uint64_t)(ms < 0 ? 0 : ms));
    out_text(o, "000000\"");
}

static void put_point(struct out *o, const struct report *r,
                      const struct report_row *row, size_t which, int64_t now)
{
    const struct report_query *q = r->query;
    struct period p = {q->since, q->until == REPORT_UNTIL ? now : q->until};
    const mreg_sum money = report_money(row, SUM_price);
    char text[MREG_MONEY_SIZE];
    uint64_t n = 0;

    if (q->keys > 0 && q->by[0].kind <= REPORT_YEAR)
        p = period_at(q->zone, (enum period_kind)q->by[0].kind,
                      row->value[0]);
    out_char(o, '{');
    put_attributes(o, r, row);
    put_time(o, "startTimeUnixNano", p.from);
    put_time(o, "timeUnixNano", p.until);
    if (which == COST) {
        mreg_sum_text(&money, text, sizeof text);
        out_text(o, ",\"asDouble\":");
        out_text(o, text);
    } else {
        for (unsigned m = sums[which].first; m <= sums[which].last; m++)
            n += row->sum.n[m].low;
        out_text(o, ",\"asInt\":\"");
        out_number(o, n);
        out_char(o, '"');
    }
    out_char(o, '}');
}

static void put_metric(struct out *o, const struct report *r, size_t which,
                       int64_t now)
{
    bool first = true;

    out_text(o, which > 0 ? ",\n{\"name\":" : "\n{\"name\":");
    out_json_text(o, which == COST ? "gen_ai.client.operation.cost"
                                   : sums[which].name);
    out_text(o, which == COST ? ",\"unit\":\"USD\"" : ",\"unit\":\"{token}\"");
    out_text(o, ",\"sum\":{\"aggregationTemporality\":1,\"isMonotonic\":true,"
                "\"dataPoints\":[");
    for (size_t i = 0; i < r->count; i++) {
        if (which == COST && r->rows[i].currency != MREG_USD)
            continue;
        out_text(o, first ? "" : ",");
        first = false;
        put_point(o, r, &r->rows[i], which, now);
    }
    out_text(o, "]}}");
}

void report_otel(struct out *o, const struct report *r, int64_t now)
{
    out_text(o, "{\"resourceMetrics\":[{\"resource\":{\"attributes\":[]},"
                "\"scopeMetrics\":[{\"scope\":{\"name\":\"mreg\"},"
                "\"metrics\":[");
    for (size_t i = 0; i <= COST; i++)
        put_metric(o, r, i, now);
    out_text(o, "]}]}]}\n");
}
