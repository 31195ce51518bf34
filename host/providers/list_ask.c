/* Asking a provider for the list of its models.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "asking_api.h"
#include "generator/read/read.h"

#define PAGES_MOST 100u
#define MODELS_MOST 50000u
#define NAME_MOST 200u
#define PAGE_BYTES ((size_t)16 << 20)

/* What a page says beside names: whether more follow, and how to ask. */
struct page {
    struct arena *arena;
    name_list *names;
    const atomic_bool *cancel;
    size_t strange;
    bool more;
    char *last, *token;
};

/* Returns a text without its escapes; NULL if it has a zero byte. */
static char *decoded(struct arena *a, struct json_text text)
{
    char *out = arena_get(a, text.size + 1, 1);
    const size_t size = json_decode(text, out, text.size);

    if (size > text.size || memchr(out, 0, size))
        return NULL;
    out[size] = 0;
    return out;
}

/* A name that would move a terminal, or that is empty or very long, is
 * counted and left out. */
static void add_name(struct page *p, struct json_text text, const char *before)
{
    const size_t cut = strlen(before);
    char *name = decoded(p->arena, text);

    if (name && strlen(name) > cut && !strncmp(name, before, cut))
        name += cut;
    if (!name || !*name || strlen(name) > NAME_MOST
        || !text_valid(name, strlen(name)) || p->names->n >= MODELS_MOST)
        p->strange++;
    else
        arena_push(p->arena, p->names, name);
}

static bool key_is(struct json_text key, const char *name)
{
    return key.size == strlen(name) && !memcmp(key.at, name, key.size);
}

/* An item is an object with an `id`, or else a `name`; or a name alone. */
static bool read_item(struct page *p, struct json *j, const char *before)
{
    struct json_text key, text, id = {NULL, 0, false}, name = id;
    bool first = true;

    if (!json_take(j, '{')) {
        if (!json_string(j, &text))
            return false;
        add_name(p, text, before);
        return true;
    }
    while (json_member(j, &first, &key)) {
        if (json_null(j))
            continue;           /* j->at is now at the value */
        if ((key_is(key, "id") || key_is(key, "name")) && *j->at == '"') {
            if (!json_string(j, key_is(key, "id") ? &id : &name))
                return false;
        } else if (!json_skip(j)) {
            return false;
        }
    }
    if (!j->wrong && (id.at || name.at))
        add_name(p, id.at ? id : name, before);
    return !j->wrong;
}

static bool read_items(struct page *p, struct json *j, const char *before)
{
    bool first = true;

    while (json_element(j, &first))
        if (!read_item(p, j, before))
            return false;
    return !j->wrong;
}

static bool read_token_of(struct page *p, struct json *j, char **out)
{
    struct json_text text;

    if (json_null(j))
        return true;
    if (!json_string(j, &text))
        return false;
    *out = text.size ? decoded(p->arena, text) : NULL;
    return true;
}

static bool read_member(struct page *p, struct json *j, struct json_text key,
                        const char *before, bool *found)
{
    const char *at;

    if ((key_is(key, "data") || key_is(key, "models")) && json_take(j, '[')) {
        *found = true;
        return read_items(p, j, before);
    }
    if (key_is(key, "last_id"))
        return read_token_of(p, j, &p->last);
    if (key_is(key, "nextPageToken") || key_is(key, "next_page_token"))
        return read_token_of(p, j, &p->token);
    if (json_null(j))
        return true;
    at = j->at;
    if (!json_skip(j))
        return false;
    if (key_is(key, "has_more"))
        p->more = *at == 't';
    return true;
}

static bool read_page(struct page *p, const struct net_answer *answer,
                      const char *before)
{
    struct json j = {answer->body, answer->body + answer->size, NULL};
    struct json_text key;
    bool first = true, found = false;

    if (json_take(&j, '['))
        return read_items(p, &j, before) && json_done(&j);
    if (!json_take(&j, '{'))
        return false;
    while (json_member(&j, &first, &key))
        if (!read_member(p, &j, key, before, &found))
            return false;
    return found && !j.wrong && json_done(&j);
}

/* ---- pages ------------------------------------------------------------- */

static const char *url_of(struct arena *a, const struct user_provider *p,
                          const struct dialect *d, const char *next)
{
    struct buffer b = {.arena = a};
    size_t size = strlen(p->base_url.text);

    while (size > 0 && p->base_url.text[size - 1] == '/')
        size--;
    put_bytes(&b, p->base_url.text, size);
    put(&b, "%s%s", p->models_path, d->list_query);
    if (next) {
        put(&b, "%c%s=", *d->list_query ? '&' : '?', d->next_query);
        put_url(&b, next);
    }
    return arena_copy(a, b.at, b.n);
}

/* Asks for a page. What the server says of a fault is not passed on: it may
 * repeat the key. */
static bool ask_page(struct page *p, const struct user_provider *of,
                     const struct dialect *d, const char *next,
                     bool *refused, struct note *why)
{
    struct net_header headers[HEADERS_MOST];
    struct net_request q = {
        .method = NET_GET, .url = url_of(p->arena, of, d, next),
        .headers = headers, .whole_ms = 30000, .most = PAGE_BYTES,
        .redirects = NET_REDIRECTS, .retries = NET_RETRIES,
        .cancel = p->cancel};
    struct net_answer answer;
    bool good;

    q.header_count = dialect_headers(p->arena, d, of, headers);
    good = net_ask(&q, &answer, why);
    *refused = good && (answer.status == 401 || answer.status == 403);
    if (good && answer.status != 200) {
        good = false;
    } else if (good && !read_page(p, &answer, d->name_before)) {
        why->size = 0;
        note_text(why, "the list of models is not one");
        good = false;
    }
    net_answer_free(&answer);
    return good;
}

bool list_ask(struct arena *a, const struct user_provider *p,
              const struct discover_options *how, name_list *out,
              size_t *strange, bool *refused, struct note *why)
{
    const struct dialect *d = dialect_of(p);
    struct page page = {.arena = a, .names = out, .cancel = how->cancel};
    const char *next = NULL;

    for (unsigned i = 0; i < PAGES_MOST; i++) {
        const char *before = next;

        page.more = false;
        page.last = page.token = NULL;
        if (!ask_page(&page, p, d, next, refused, why))
            return false;
        *strange = page.strange;
        next = page.token ? page.token : page.more ? page.last : NULL;
        if (!next)
            return true;
        if (before && !strcmp(before, next))
            break;
    }
    why->size = 0;
    note_text(why, "its pages do not end");
    return false;
}
