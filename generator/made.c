/* A registry made of inputs: memory, what a terminal is told, diagnostics.
 *
 * SPDX-License-Identifier: MIT */
#include "made.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/output.h"
#include "generator/file/registry_file.h"
#include "generator/report/report.h"

void made_tell(const char *stage)
{
    static time_t began;
    struct timespec now;

    if (!isatty(STDERR_FILENO) || clock_gettime(CLOCK_MONOTONIC, &now))
        return;
    if (!began)
        began = now.tv_sec;
    if (now.tv_sec - began > 1)
        fprintf(stderr, "%s ...\n", stage);
}

void made_run(struct made *m, struct arena *a, const struct stages *how,
              bool lenient)
{
    struct stages heard = *how;

    heard.tell = made_tell;
    *m = (struct made){.c = {.arena = a, .diags = diags_new(a),
                             .lenient = lenient}};
    m->image = stages_run(&m->c, &m->b, &m->t, &heard);
    m->r = m->image ? &m->image->r : NULL;
}

static const char *plural(unsigned n)
{
    return n == 1 ? "" : "s";
}

bool made_report(const struct made *m, const char *kept)
{
    const unsigned errors = diags_errors(m->c.diags);
    const unsigned warnings = diags_warnings(m->c.diags);

    diags_print(m->c.diags, stderr);
    if (errors || warnings)
        fprintf(stderr, "%u error%s, %u warning%s", errors, plural(errors),
                warnings, plural(warnings));
    if (errors)
        fprintf(stderr, "; %s not touched", kept);
    if (errors || warnings)
        fputc('\n', stderr);
    return !errors;
}

const char *made_bytes(const struct made *m, bool big_endian,
                       struct buffer *out)
{
    return registry_file(out, m->r, report_notes(&m->c, &m->t), big_endian)
               ? NULL : "a registry file has less than 4 GB";
}

const char *made_write(const struct made *m, const char *path,
                       const struct buffer *bytes)
{
    return output_replace_file(m->c.arena, path, bytes->at, bytes->n);
}

static const char *counted(struct arena *a, size_t n, const char *what)
{
    return arena_printf(a, "%s %s%s", grouped(a, n), what, n == 1 ? "" : "s");
}

const char *made_size(const struct made *m)
{
    struct arena *a = m->c.arena;

    return arena_printf(a, "%s, %s, %s, %s",
                        counted(a, m->c.models.n, "model"),
                        counted(a, m->t.names.n, "name"),
                        counted(a, m->r->version_count, "version"),
                        counted(a, m->c.providers.n, "provider"));
}
