/* Reading scalars: what the schema says a text must be.
 *
 * SPDX-License-Identifier: MIT */
#include "read.h"
#include "base/instant.h"

#include <string.h>

#include "base/utf8.h"

#define ID_MAX 128u
#define PROVIDER_ID_MAX 32u
#define DAY_MS INT64_C(86400000)

/* ---- what texts may be ------------------------------------------------- */

static bool lower_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool alphanumeric(char c)
{
    return lower_or_digit(c) || (c >= 'A' && c <= 'Z');
}

static bool one_of(char c, const char *set)
{
    return c && strchr(set, c);
}

static bool has_pair(const char *text, size_t size, const char *pair)
{
    for (size_t i = 1; i < size; i++)
        if (text[i - 1] == pair[0] && text[i] == pair[1])
            return true;
    return false;
}

bool id_valid(const char *text, size_t size)
{
    if (!text || !size || size > ID_MAX)
        return false;
    if (!alphanumeric(text[0]) && !one_of(text[0], "~@"))
        return false;
    for (size_t i = 1; i < size; i++)
        if (!alphanumeric(text[i]) && !one_of(text[i], "._:/@+~-"))
            return false;
    return !has_pair(text, size, "..") && !has_pair(text, size, "//");
}

bool provider_id_valid(const char *text, size_t size)
{
    if (!text || !size || size > PROVIDER_ID_MAX || !lower_or_digit(text[0]))
        return false;
    for (size_t i = 1; i < size; i++)
        if (!lower_or_digit(text[i]) && text[i] != '-')
            return false;
    return true;
}

bool text_valid(const char *text, size_t size)
{
    for (size_t i = 0, n; i < size; i += n) {
        uint32_t character;

        n = utf8_next(text + i, size - i, &character);
        if (!n || !utf8_printable(character))
            return false;
    }
    return true;
}

/* Tells whether a text is visible ASCII without quotes and backslashes. */
static bool visible(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text[i] <= ' ' || text[i] > '~' || one_of(text[i], "\"'\\`<>"))
            return false;
    return size > 0;
}

static bool token_valid(const char *text, size_t size)
{
    return size <= READ_TOKEN_MAX && visible(text, size);
}

static bool url_valid(const char *text, size_t size)
{
    static const char *const schemes[] = {"https://", "http://"};

    if (size > READ_TEXT_MAX || !visible(text, size))
        return false;
    for (size_t i = 0; i < 2; i++) {
        size_t n = strlen(schemes[i]);

        if (size > n && !memcmp(text, schemes[i], n)
            && alphanumeric(text[n]))
            return true;
    }
    return false;
}

static bool path_valid(const char *text, size_t size)
{
    return size <= READ_TEXT_MAX && visible(text, size) && text[0] == '/';
}

static bool variable_valid(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text[i] != '_' && !(text[i] >= 'A' && text[i] <= 'Z')
            && !(i && text[i] >= '0' && text[i] <= '9'))
            return false;
    return size > 0 && size <= READ_TOKEN_MAX;
}

static bool model_ref_valid(const char *text, size_t size)
{
    const char *slash = memchr(text, '/', size);
    size_t before = slash ? (size_t)(slash - text) : 0;

    return slash && provider_id_valid(text, before)
           && id_valid(slash + 1, size - before - 1);
}

/* ---- texts ------------------------------------------------------------- */

/* What a kind of text must satisfy, and what to say when it does not. */
struct rule {
    bool (*valid)(const char *text, size_t size);
    enum diag_number number;
    const char *wanted, *problem;
};

static void read_by(struct reading *in, const struct node *n, void *into,
                    const struct rule *rule)
{
    struct text *out = into;

    if (!read_kind(in, n, NODE_SCALAR, rule->wanted))
        return;
    if (rule->valid(n->text, n->size))
        *out = text_of(n);
    else
        diag(in->diags, rule->number, n->at, "'%s' %s", n->text,
             rule->problem);
}

void read_text(struct reading *in, const struct node *n, void *into)
{
    struct text *out = into;

    if (!read_kind(in, n, NODE_SCALAR, "a text"))
        return;
    if (n->size > READ_TEXT_MAX)
        diag(in->diags, M_106, n->at,
             "a text of %zu bytes; the most is %u", n->size, READ_TEXT_MAX);
    else if (!text_valid(n->text, n->size))
        diag(in->diags, M_106, n->at, "a text is one line without control "
             "characters; fold long ones with '>-'");
    else
        *out = text_of(n);
}

void read_reason(struct reading *in, const struct node *n, void *into)
{
    if (n->kind == NODE_SCALAR && !n->size)
        diag(in->diags, M_106, n->at, "a text is missing here");
    else
        read_text(in, n, into);
}

void read_url(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {url_valid, M_118, "an address",
        "is not an address: https://... without spaces or quotes"};

    read_by(in, n, into, &rule);
}

void read_url_path(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {path_valid, M_118, "a path",
        "is not a path: /... without spaces or quotes"};

    read_by(in, n, into, &rule);
}

void read_variable(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {variable_valid, M_121,
        "the name of a variable",
        "is not the name of an environment variable: A-Z, 0-9 and _"};

    read_by(in, n, into, &rule);
}

void read_id(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {id_valid, M_104, "the name of a model",
        "is not an id: 1 to 128 letters, digits and ._:/@+~-, "
        "a letter or digit first, no '..' or '//'"};

    read_by(in, n, into, &rule);
}

void read_provider_id(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {provider_id_valid, M_105, "a provider",
        "is not the id of a provider: 1 to 32 small letters, digits and -"};

    read_by(in, n, into, &rule);
}

void read_model_ref(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {model_ref_valid, M_104,
        "a model, as provider/id", "does not name a model as provider/id"};

    read_by(in, n, into, &rule);
}

void read_token(struct reading *in, const struct node *n, void *into)
{
    static const struct rule rule = {token_valid, M_104, "a part of a name",
        "cannot be part of a name: 1 to 64 visible ASCII characters, "
        "no quotes"};

    read_by(in, n, into, &rule);
}

/* ---- numbers, days ----------------------------------------------------- */

void read_flag(struct reading *in, const struct node *n, void *into)
{
    bool *out = into;

    if (!read_kind(in, n, NODE_SCALAR, "true or false"))
        return;
    if (!node_is(n, "true") && !node_is(n, "false"))
        diag(in->diags, M_107, n->at, "'%s' is neither true nor false",
             n->text);
    else
        *out = node_is(n, "true");
}

void read_count(struct reading *in, const struct node *n, void *into)
{
    uint32_t *out = into;
    struct decimal d;
    uint64_t value;

    if (!read_kind(in, n, NODE_SCALAR, "a whole number"))
        return;
    if (!decimal_parse(n->text, n->size, &d) || d.negative
        || decimal_scaled(d, 0, &value) != DECIMAL_EXACT || !value
        || value > UINT32_MAX || strspn(n->text, "0123456789") != n->size)
        diag(in->diags, M_108, n->at,
             "'%s' is not a whole number from 1 to 4294967295; "
             "null says unknown", n->text);
    else
        *out = (uint32_t)value;
}

void read_instant(struct reading *in, const struct node *n, void *into)
{
    int64_t *out = into, ms;

    if (!read_kind(in, n, NODE_SCALAR, "a day or an instant"))
        return;
    if (!instant_parse(n->text, n->size, &ms))
        diag(in->diags, M_109, n->at, "'%s' is not an instant from 1970 on; "
             "write 2026-08-16 or 2026-08-16T16:00Z", n->text);
    else
        *out = ms;
}

void read_day(struct reading *in, const struct node *n, void *into)
{
    int64_t *out = into, ms;

    if (!read_kind(in, n, NODE_SCALAR, "a day"))
        return;
    if (!instant_parse(n->text, n->size, &ms) || ms % DAY_MS || n->size != 10)
        diag(in->diags, M_109, n->at,
             "'%s' is not a day from 1970 on; write 2026-08-16", n->text);
    else
        *out = ms;
}

bool read_decimal(struct reading *in, const struct node *n,
                  struct decimal *out)
{
    if (!read_kind(in, n, NODE_SCALAR, "a decimal number"))
        return false;
    if (strspn(n->text, "0123456789.") == n->size
        && decimal_parse(n->text, n->size, out))
        return true;
    diag(in->diags, M_119, n->at, "'%s' is not a plain decimal number of 0 "
         "or more, such as 3 or 0.25", n->text);
    return false;
}
