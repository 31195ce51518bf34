/* Counts a text or a chat by the name of a model: with the caller's own
 * tokenizer, else with the model's encoding if it is linked, else by estimate.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_tokens.h"

struct model {                 /* what a name means */
    const mreg *registry;
    mreg_model row;            /* MREG_NONE if it means nothing */
    mreg_text spelling[3];     /* provider, "/", id */
    mreg_text tokenizer;
};

struct method {                /* how texts are counted, if not estimated */
    const mreg_encoding *encoding;
    const mreg_tokenizer *own; /* comes before the encoding */
};

/* ---- choosing -------------------------------------------------------- */

static mreg_status find_model(const mreg *r, const char *name, size_t size,
                              struct model *m)
{
    static const mreg_text slash = {"/", 1};
    mreg_match match;
    mreg_info_view info;
    mreg_provider_view provider;
    mreg_status status = mreg_resolve(r, name, size, NULL, 0, &match);

    m->registry = r;
    m->row = status == MREG_OK ? match.model : MREG_NONE;
    mreg_info(r, m->row, &info);
    mreg_provider_info(r, info.provider, &provider);
    m->spelling[0] = provider.id;
    m->spelling[1] = slash;
    m->spelling[2] = info.id;
    m->tokenizer = info.tokenizer;
    return status;
}

/* Returns how many bytes the prefix has if the parts, joined, begin with it,
 * else 0. */
static size_t prefix_size(const char *prefix, const mreg_text *parts,
                          uint32_t count)
{
    size_t n = 0;

    for (uint32_t part = 0; part < count; part++)
        for (uint32_t i = 0; i < parts[part].size; i++, n++) {
            if (prefix[n] == 0)
                return n;
            if (prefix[n] != parts[part].at[i])
                return 0;
        }
    return prefix[n] ? 0 : n;
}

/* Finds the longest prefix of the name as given, or of provider/id. */
static const mreg_tokenizer *find_own(const mreg_tokenizers *with,
                                      mreg_text given, const struct model *m)
{
    const mreg_tokenizer *best = NULL;
    size_t longest = 0;

    for (uint32_t i = 0; with->own && i < with->own_count; i++) {
        const mreg_tokenizer *own = &with->own[i];
        size_t n;

        if (!own->prefix || !own->count)
            continue;
        n = prefix_size(own->prefix, &given, 1);
        if (n == 0 && m->row != MREG_NONE)
            n = prefix_size(own->prefix, m->spelling, 3);
        if (n > longest) {
            longest = n;
            best = own;
        }
    }
    return best;
}

static int same_text(mreg_text a, mreg_text b)
{
    if (a.size != b.size)
        return 0;
    for (uint32_t i = 0; i < a.size; i++)
        if (a.at[i] != b.at[i])
            return 0;
    return 1;
}

static const mreg_encoding *find_encoding(const mreg_tokenizers *with,
                                          mreg_text name)
{
    if (!with->encodings || name.size == 0)
        return NULL;
    for (uint32_t i = 0; i < with->encoding_count; i++)
        if (same_text(mreg_encoding_name(with->encodings[i]), name))
            return with->encodings[i];
    return NULL;
}

static struct method choose(const mreg_tokenizers *with, mreg_text given,
                            const struct model *m)
{
    const struct method method = {find_encoding(with, m->tokenizer),
                                  find_own(with, given, m)};
    return method;
}

/* ---- counting -------------------------------------------------------- */

static uint64_t sum(uint64_t a, uint64_t b)
{
    return a + b < a ? UINT64_MAX : a + b;
}

static void add_estimate(const struct model *m, const char *text, size_t size,
                         mreg_token_count *out)
{
    const uint64_t safe = out->estimate.safe;

    mreg_estimate_tokens(m->registry, m->row, text, size, &out->estimate);
    out->tokens = sum(out->tokens, out->estimate.tokens);
    out->estimate.safe = sum(safe, out->estimate.safe);
}

/* A function, because a constant with texts in it would be relocated. */
static void clear_count(mreg_token_count *out)
{
    *out = (mreg_token_count){
        .encoding = {"", 0}, .estimate.vocabulary = {"", 0},
        .own = MREG_NONE, .model = MREG_NONE
    };
}

static void begin_count(const struct model *m, struct method by,
                        const mreg_tokenizers *with, mreg_token_count *out)
{
    clear_count(out);
    out->model = m->row;
    if (by.own) {
        out->basis = MREG_TOKENS_OWN;
        out->own = (uint32_t)(by.own - with->own);
    } else if (by.encoding) {
        out->basis = MREG_TOKENS_EXACT;
        out->encoding = mreg_encoding_name(by.encoding);
    } else {
        out->basis = MREG_TOKENS_ESTIMATED;
        add_estimate(m, "", 0, out);   /* sets how good estimates are */
    }
}

/* Adds one text; returns 0 or the error of the caller's tokenizer. */
static int add_text(const struct model *m, struct method by,
                    const mreg_token_work *work, const char *text,
                    size_t size, mreg_token_count *out)
{
    uint64_t tokens = 0;
    int error = 0;

    if (!text || size == 0)
        return 0;
    if (by.own)
        error = by.own->count(by.own->context, text, size, &tokens);
    else if (by.encoding)
        tokens = mreg_count_tokens(by.encoding, text, size, work);
    else
        add_estimate(m, text, size, out);
    if (!error)
        out->tokens = sum(out->tokens, tokens);
    return error;
}

static int add_messages(const struct model *m, struct method by,
                        const mreg_token_work *work,
                        const mreg_message *messages, size_t count,
                        mreg_token_count *out)
{
    int error = 0;

    for (size_t i = 0; i < count && !error; i++) {
        const mreg_message *one = &messages[i];

        error = add_text(m, by, work, one->role, one->role_size, out);
        if (!error)
            error = add_text(m, by, work, one->name, one->name_size, out);
        if (!error)
            error = add_text(m, by, work, one->content, one->content_size,
                             out);
    }
    return error;
}

/* Counts all messages by one method; if the caller's own tokenizer fails,
 * estimates all of them. */
static mreg_status count_for(const mreg *r, mreg_text name,
                             const mreg_tokenizers *with,
                             const mreg_message *messages, size_t count,
                             mreg_token_count *out)
{
    static const mreg_tokenizers none = {0};
    static const struct method estimate = {NULL, NULL};
    struct model m;
    const mreg_status status = find_model(r, name.at, name.size, &m);
    struct method by;
    int error;

    with = with ? with : &none;
    by = choose(with, name, &m);
    begin_count(&m, by, with, out);
    error = add_messages(&m, by, with->work, messages, count, out);
    if (error) {
        begin_count(&m, estimate, with, out);
        out->own = (uint32_t)(by.own - with->own);
        out->own_error = error;
        add_messages(&m, estimate, with->work, messages, count, out);
    }
    return out->basis == MREG_TOKENS_OWN ? MREG_OK : status;
}

/* ---- a text, a chat -------------------------------------------------- */

/* Clips a name at 4 GB, which is longer than any name in a registry. */
static mreg_text text_of(const char *at, size_t size)
{
    mreg_text text = {at, 0};

    if (at)
        text.size = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
    return text;
}

mreg_status mreg_tokens_for(const mreg *r, const char *name, size_t name_size,
                            const mreg_tokenizers *with, const char *text,
                            size_t size, mreg_token_count *out)
{
    const mreg_message only = {.content = text, .content_size = size};

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    return count_for(r, text_of(name, name_size), with, &only, 1, out);
}

static uint64_t add_signed(uint64_t tokens, int64_t more)
{
    if (more >= 0)
        return sum(tokens, (uint64_t)more);
    return tokens < (uint64_t)-more ? 0 : tokens - (uint64_t)-more;
}

/* Computes what the chat format adds. `count` messages fit in memory, so the
 * sum does not overflow. */
static int64_t overhead(const mreg_chat_format *f,
                        const mreg_message *messages, size_t count)
{
    int64_t tokens = f->reply;

    for (size_t i = 0; i < count; i++)
        tokens += f->message
            + (messages[i].name && messages[i].name_size ? f->name : 0);
    return tokens;
}

mreg_status mreg_chat_tokens_for(const mreg *r, const char *name,
                                 size_t name_size,
                                 const mreg_tokenizers *with,
                                 const mreg_message *messages, size_t count,
                                 mreg_token_count *out)
{
    mreg_chat_format format;
    mreg_status status;
    int64_t more;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    clear_count(out);
    if (!messages && count)
        return MREG_E_BAD_ARGUMENT;
    status = count_for(r, text_of(name, name_size), with, messages, count,
                       out);
    if (mreg_chat_format_of(r, out->model, &format) != MREG_OK)
        return status == MREG_OK ? MREG_E_INCOMPLETE : status;
    more = overhead(&format, messages, count);
    out->tokens = add_signed(out->tokens, more);
    if (out->basis == MREG_TOKENS_ESTIMATED)
        out->estimate.safe = add_signed(out->estimate.safe, more);
    return status;
}

/* ---- the model's limits ---------------------------------------------- */

mreg_status mreg_tokens_fit_model(const mreg *r, const mreg_token_count *input,
                                  uint64_t output_tokens, uint64_t *over)
{
    mreg_status status;

    if (!input) {
        if (over)
            *over = 0;
        return MREG_E_BAD_ARGUMENT;
    }
    status = mreg_fits(r, input->model, input->tokens, output_tokens, over);
    if (status != MREG_OK || input->basis != MREG_TOKENS_ESTIMATED)
        return status;
    status = mreg_fits(r, input->model, input->estimate.safe, output_tokens,
                       over);
    return status == MREG_E_TOO_LONG ? MREG_E_MAY_NOT_FIT : status;
}
