/* What was found while a registry was made, as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "build_findings.h"

#include "base/json_write.h"
#include "host/answers/registry.h"

struct list { struct out *o; bool first; };

static void place_json(struct out *o, struct place at, bool *first)
{
    out_key(o, first, "file");
    if (at.file)
        out_json_text(o, at.file);
    else
        out_text(o, "null");
    if (!at.line)
        return;
    out_key_number(o, first, "line", at.line);
    out_key_number(o, first, "column", at.column);
}

static void finding_json(void *state, const struct finding *f)
{
    struct list *l = state;
    const char code[] = {'M', (char)('0' + f->number / 100 % 10),
                         (char)('0' + f->number / 10 % 10),
                         (char)('0' + f->number % 10), 0};
    bool first = true;

    out_text(l->o, l->first ? "{" : ",{");
    l->first = false;
    out_key(l->o, &first, "code");
    out_json_text(l->o, code);
    out_key(l->o, &first, "severity");
    out_json_text(l->o, f->severity);
    place_json(l->o, f->at, &first);
    out_key(l->o, &first, "message");
    out_json_text(l->o, f->text);
    out_char(l->o, '}');
}

void findings_json(struct out *o, const struct made *m, bool *first)
{
    struct list list = {o, true};

    out_key(o, first, "findings");
    out_char(o, '[');
    diags_each(m->c.diags, finding_json, &list);
    out_char(o, ']');
    out_key_number(o, first, "errors", diags_errors(m->c.diags));
    out_key_number(o, first, "warnings", diags_warnings(m->c.diags));
}

void made_json(struct out *o, const struct made *m, const char *file,
               bool *first)
{
    const struct answering by = {.r = m->r, .file = file};

    if (m->r) {
        answer_registry(o, &by, first);
    } else {
        out_key(o, first, "registry");
        out_text(o, "null");
    }
}
