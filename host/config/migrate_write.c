/* Writing what was taken over.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/output.h"
#include "base/user_folder.h"
#include "generator/read/file.h"
#include "host/providers/yaml_write.h"
#include "migrate_parts.h"
#include "parts.h"

static struct node *texts(struct arena *a, const char *const *at, size_t n)
{
    struct node *list = yaml_list(a);

    for (size_t i = 0; i < n; i++)
        yaml_append(a, list, yaml_text(a, at[i]));
    return list;
}

/* Who is not in the older file was not in use. */
static struct node *config_of(struct migration *m)
{
    struct arena *a = m->arena;
    struct node *root = yaml_map(a), *on = yaml_map(a);

    for (size_t i = 0; i < m->providers.n; i++)
        yaml_set(a, on, m->providers.at[i].id,
                 yaml_word(a, m->providers.at[i].on ? "on" : "off"));
    yaml_set(a, on, "others", yaml_word(a, "off"));
    yaml_set(a, root, "providers", on);
    if (m->models.n)
        yaml_set(a, root, "models", texts(a, m->models.at, m->models.n));
    for (size_t i = 0; i < m->tiers.n; i++)
        yaml_set(a, yaml_below(a, root, "tiers"), m->tiers.at[i].name,
                 texts(a, m->tiers.at[i].models.at,
                       m->tiers.at[i].models.n));
    if (m->usual)
        yaml_set(a, yaml_below(a, root, "defaults"), "model",
                 yaml_text(a, m->usual));
    return root;
}

static struct node *provider_of(struct arena *a,
                                const struct moved_provider *p)
{
    struct node *n = yaml_map(a);

    if (p->base_url)
        yaml_set(a, n, "base_api_url", yaml_text(a, p->base_url));
    if (p->key)
        yaml_set(a, n, "api_key", yaml_text(a, p->key));
    for (size_t i = 0; i < p->valid.n; i++)
        yaml_set(a, yaml_below(a, n, "valid_models"), p->valid.at[i].name,
                 yaml_text(a, p->valid.at[i].brief));
    return n;
}

/* NULL if the registry says it all. */
static struct node *providers_of(struct migration *m)
{
    struct arena *a = m->arena;
    struct node *root = NULL;

    for (size_t i = 0; i < m->providers.n; i++) {
        if (!m->providers.at[i].in_file)
            continue;
        root = root ? root : yaml_map(a);
        yaml_set(a, yaml_below(a, root, "providers"), m->providers.at[i].id,
                 provider_of(a, &m->providers.at[i]));
    }
    return root;
}

static const char *write_file(struct migration *m, const char *path,
                              const struct node *root, bool private)
{
    struct buffer b = {.arena = m->arena};

    yaml_write(&b, root);
    return (private ? output_replace_private : output_replace_file)(
        m->arena, path, b.at, b.n);
}

static void make_folder(struct arena *a, const char *folder)
{
    char *part = arena_printf(a, "%s/", folder);

    for (char *at = part + 1; (at = strchr(at, '/')); at++) {
        *at = 0;
        mkdir(part, 0700);
        *at = '/';
    }
}

const char *migrate_write(struct migration *m, const char *folder)
{
    struct node *providers = providers_of(m);
    const char *config, *file, *wrong;

    folder = folder ? folder : user_config(m->arena);
    if (!folder)
        return "there is no home for it; name a folder by --out";
    config = arena_printf(m->arena, "%s/mreg.yaml", folder);
    file = arena_printf(m->arena, "%s/providers.yaml", folder);
    if (file_exists(config) || (providers && file_exists(file)))
        return arena_printf(m->arena, "%s is there already; move it away, or "
                            "name another folder by --out",
                            file_exists(config) ? config : file);
    make_folder(m->arena, folder);
    wrong = providers ? write_file(m, file, providers, true) : NULL;
    wrong = wrong ? wrong : write_file(m, config, config_of(m), false);
    if (!wrong) {
        m->config = config;
        m->providers_file = providers ? file : NULL;
    }
    return wrong;
}
