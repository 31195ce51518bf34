/* Reports as other programs read them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_FORMATS_H
#define MREG_LEDGER_REPORT_FORMATS_H

#include "base/out.h"
#include "report.h"

/* The formats, and what each groups by besides what was asked for; NULL:
 * nothing.  X(NAME, name, "usual keys") */
#define REPORT_FORMATS(X) \
    X(CCUSAGE, ccusage, "day") \
    X(OTEL, otel, "day,provider,model") \
    X(PROMETHEUS, prometheus, "provider,model")

#define X_(NAME, name, by) REPORT_AS_##NAME,
enum report_format { REPORT_FORMATS(X_) REPORT_FORMATS_COUNT };
#undef X_

/* Write a report whose keys are a period, or the session, and then the model:
 * the JSON of ccusage; whose keys have no period: Prometheus' text; any: sums
 * of OTLP as JSON. */
void report_ccusage(struct out *o, const struct report *r);
void report_prometheus(struct out *o, const struct report *r);
void report_otel(struct out *o, const struct report *r, int64_t now);

#endif
