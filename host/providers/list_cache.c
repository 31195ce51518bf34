/* The lists of models that providers gave, kept for a while as JSON files of
 * their owner's: {"provider", "base_url", "fetched" in ms, "models"}. No key is
 * in them.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "asking_api.h"
#include "base/json_write.h"
#include "base/output.h"
#include "generator/read/node.h"
#include "base/count_text.h"

/* Milliseconds since 1970. */
static int64_t now_ms(void)
{
    struct timespec t = {0, 0};

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* A file for each id; other bytes than a-z, 0-9 and - are written as numbers,
 * so that no id leaves the folder. */
static const char *path_of(struct arena *a, const char *folder,
                           const struct user_provider *p)
{
    struct buffer b = {.arena = a};

    put(&b, "%s/models/", folder);
    for (const char *at = p->id; *at && at < p->id + 64; at++)
        if ((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9')
            || *at == '-')
            put_bytes(&b, at, 1);
        else
            put(&b, "_%02x", (unsigned)(unsigned char)*at);
    put(&b, ".json");
    return arena_copy(a, b.at, b.n);
}

/* Makes the folders on the way to a file. */
static void make_folders(struct arena *a, const char *path)
{
    char *part = arena_copy(a, path, strlen(path));

    for (char *slash = part + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = 0;
        mkdir(part, 0700);
        *slash = '/';
    }
}

void list_keep(struct arena *a, const char *folder,
               const struct user_provider *p, const name_list *list)
{
    struct buffer b = {.arena = a};
    struct out *o = out_into(&b);
    const char *path = path_of(a, folder, p);
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "provider");
    out_json_text(o, p->id);
    out_key(o, &first, "base_url");
    out_json_text(o, p->base_url.text);
    out_key_number(o, &first, "fetched", (uint64_t)now_ms());
    out_key(o, &first, "models");
    out_char(o, '[');
    for (size_t i = 0; i < list->n; i++) {
        out_text(o, i ? "," : "");
        out_json_text(o, list->at[i]);
    }
    out_text(o, "]}\n");
    out_flush(o);
    make_folders(a, path);
    output_replace_private(a, path, b.at, b.n);
}

static uint32_t age_of(const struct node *fetched)
{
    uint64_t ms;
    const int64_t now = now_ms();

    if (!count_text(fetched->text, &ms) || ms > (uint64_t)now)
        return UINT32_MAX;
    ms = ((uint64_t)now - ms) / 1000;
    return ms < UINT32_MAX ? (uint32_t)ms : UINT32_MAX - 1;
}

bool list_cached(struct arena *a, const char *folder,
                 const struct user_provider *p, name_list *out, uint32_t *age)
{
    struct diags *silent = diags_new(a);
    struct node *root = json_load(a, silent, path_of(a, folder, p));
    const struct node *models = node_get(root, "models"),
                      *fetched = node_get(root, "fetched");

    if (!models || models->kind != NODE_LIST || !fetched
        || fetched->kind != NODE_SCALAR
        || !node_is(node_get(root, "provider"), p->id)
        || !node_is(node_get(root, "base_url"), p->base_url.text))
        return false;
    *age = age_of(fetched);
    for (size_t i = 0; i < models->count; i++)
        if (models->item[i]->kind == NODE_SCALAR)
            arena_push(a, out, models->item[i]->text);
    return true;
}
