/* Opening the registry that is asked, or saying what is wrong with it.
 *
 * SPDX-License-Identifier: MIT */
#include "asking.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/count_text.h"
#include "base/instant.h"
#include "base/note.h"
#include "build_inputs.h"
#include "host/config/config.h"
#include "host/live/live.h"

#define VARIABLE "MREG_REGISTRY"
#define FDS_MOST 256            /* that may have been handed down */

static const char *cure_of(mreg_status status)
{
    switch (status) {
    case MREG_E_NO_FILE:
    case MREG_E_NOT_A_REGISTRY:
        return "`mreg build -o FILE` makes a registry file";
    case MREG_E_OTHER_LAYOUT:
        return "it is for another version of mreg; build it with this one";
    case MREG_E_BYTE_ORDER:
        return "it is for other machines; --big-endian of `mreg build` makes "
               "these";
    case MREG_E_UNSIGNED:
        return "what is not signed by that key may be from anybody";
    case MREG_E_BAD_ARGUMENT:
        return "--key takes a public key of minisign, or its .pub file";
    default:
        return "copy it again, or build it: `mreg build -o FILE`";
    }
}

/* Complains: "COMMAND: the registry file is damaged (why): 'FILE'; CURE".
 * Returns false, always. */
static bool refuse(const char *command, const char *file, bool by_variable,
                   mreg_status status, const char *why)
{
    const mreg_text text = mreg_status_text((uint32_t)status);
    struct note what = {0, ""}, cure = {0, ""};

    note_bytes(&what, text.at, text.size);
    if (why[0] && strcmp(why, text.at) != 0) {
        note_text(&what, " (");
        note_text(&what, why);
        note_text(&what, ")");
    }
    note_bytes(&what, ":", sizeof ":");
    if (by_variable)
        note_text(&cure, "$" VARIABLE " names it; ");
    note_text(&cure, cure_of(status));
    note_bytes(&cure, "", 1);
    what.text[sizeof what.text - 1] = 0;
    complain(command, what.text, file, cure.text);
    return false;
}

static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool open_built_in(struct asking *a)
{
    a->by = (struct answering){.r = &mreg_builtin, .source = BUILT_IN,
                               .now = now_ms()};
    return true;
}

static bool open_file(struct asking *a, const char *command,
                      const char *file, bool by_variable)
{
    const mreg_host_options options = {.key = a->key};
    mreg_host_note why;
    mreg_status status;

    if (strcmp(file, BUILT_IN) == 0)
        return open_built_in(a);
    status = mreg_host_load(file, &options, &a->loaded, &why);
    if (status != MREG_OK)
        return refuse(command, file, by_variable, status, why.text);
    a->by = (struct answering){.r = a->loaded->registry, .file = file,
                               .source = "named", .now = now_ms()};
    return true;
}

/* ---- the cache ---------------------------------------------------------- */

static void pass_over(const char *command, const char *what, size_t size,
                      const char *path)
{
    struct note n = {0, ""};

    note_text(&n, "the cache is passed over (");
    note_bytes(&n, what, size);
    note_bytes(&n, "):", sizeof "):");
    n.text[sizeof n.text - 1] = 0;
    complain(command, n.text, path, "`mreg fetch` mends it");
}

/* Loads it if it is newer than what is compiled in. False if it cannot
 * answer. */
static bool open_cached(struct asking *a, struct arena *arena,
                        const char *folder, const char *command)
{
    mreg_host_note why;
    const mreg_status status = cache_load(arena, folder, &mreg_builtin,
                                          &a->loaded, &why);

    if (status == MREG_OK)
        return true;
    if (status != MREG_E_OLDER && why.text[0])
        pass_over(command, why.text, strlen(why.text), a->path);
    return false;
}

static int64_t checked_of(struct arena *a, const char *folder)
{
    struct live_state s;

    cache_state(a, folder, &s);
    return s.checked;
}

static void open_cache(struct asking *a, struct arena *arena,
                       const char *command)
{
    const char *folder = cache_folder(arena, a->cache);
    struct note why = {0, ""};
    size_t size;

    if (!folder || !cache_is_ours(folder, &why)) {
        if (why.size)
            pass_over(command, why.text, why.size, folder);
        return;
    }
    folder = arena_printf(arena, "%s", folder);
    size = strlen(folder) + sizeof "/" CACHE_REGISTRY;
    if (size > sizeof a->path)
        return;
    memcpy(a->path, folder, size - sizeof "/" CACHE_REGISTRY);
    memcpy(a->path + size - sizeof "/" CACHE_REGISTRY, "/" CACHE_REGISTRY,
           sizeof "/" CACHE_REGISTRY);
    if (open_cached(a, arena, folder, command))
        a->by = (struct answering){
            .r = a->loaded->registry, .file = a->path, .source = "cache",
            .checked = checked_of(arena, folder), .now = now_ms()};
}

static uint32_t ttl_of(const struct config *c)
{
    uint64_t ttl;

    return count_text(c->setting[SETTING_TTL].text, &ttl) && ttl < UINT32_MAX
               ? (uint32_t)ttl : OPENROUTER_TTL_S;
}

/* Refreshes the cache; if that fails, what is there answers. */
static void refresh(const struct asking *a, struct arena *arena,
                    const struct config *c, const char *command)
{
    const struct build_inputs in = {.arena = arena};
    struct live_options o = {.cache = a->cache, .built_in = &mreg_builtin,
                             .url = config_says(c, SETTING_OPENROUTER),
                             .ttl_s = ttl_of(c), .patient = a->behind,
                             .at_once = a->behind};
    struct live_result r;

    for (size_t i = 0; !c->here && i < c->overlays.n; i++)
        arena_push(arena, &o.overlays, c->overlays.at[i].text);

    o.data = inputs_installed(&in, command);
    if (!o.data || live_refresh(&o, arena, &r))
        return;
    complain(command, arena_copy(arena, r.why.text, r.why.size), NULL,
             "what was there before answers");
}

/* A mreg.yaml may say where the cache is, and how long it is fresh; errors in
 * it are said, and it is passed over. */
static struct config *settings(const struct asking *a)
{
    const struct config_places usual = {a->config, NULL};
    struct config *c = config_settings(&usual);

    if (!a->configured && !config_is_good(c))
        config_report(c, stderr);
    return c;
}

bool asking_open_usual(struct asking *a, const char *command)
{
    struct arena *arena = arena_new();
    struct config *c = settings(a);
    const char *said = a->cache;

    a->cache = said ? said : config_says(c, SETTING_CACHE);
    open_built_in(a);
    if (a->live)
        refresh(a, arena, c, command);
    open_cache(a, arena, command);
    a->behind = !a->live && !a->offline
                && strcmp(c->setting[SETTING_FRESH].text, "auto") == 0
                && cache_is_due(arena, cache_folder(arena, a->cache),
                                ttl_of(c));
    a->cache = said;
    config_close(c);
    arena_free(arena);
    return true;
}

/* Leaves nothing open: who reads what a command prints must not wait. */
static void let_go(void)
{
    const int nothing = open("/dev/null", O_RDWR);

    setsid();
    for (int fd = 0; fd <= STDERR_FILENO; fd++)
        dup2(nothing, fd);
    for (int fd = STDERR_FILENO + 1; fd < FDS_MOST; fd++)
        close(fd);
}

void asking_refresh_behind(const struct asking *a)
{
    struct asking again = *a;
    struct arena *arena;
    struct config *c;

    if (!a->behind || fork() != 0)
        return;
    let_go();
    arena = arena_new();
    c = settings(a);
    again.cache = a->cache ? a->cache : config_says(c, SETTING_CACHE);
    refresh(&again, arena, c, "mreg");
    _exit(0);
}

bool asking_open(struct asking *a, const char *command)
{
    const char *variable = getenv(VARIABLE);

    if (a->named)
        return open_file(a, command, a->named, false);
    if (variable && variable[0])
        return open_file(a, command, variable, true);
    return asking_open_usual(a, command);
}

void asking_tell(const struct asking *a, const char *command)
{
    char digest[DIGEST_SHOWN + 1], as_of[INSTANT_TEXT_SIZE];
    mreg_about_view about;

    if (!a->by.file)
        return;
    mreg_about(a->by.r, &about);
    instant_short(about.as_of, as_of);
    digest_text(a->by.r, digest);
    out_text(&out_err, command);
    out_text(&out_err, ": the registry is '");
    out_shown(&out_err, a->by.file, strlen(a->by.file));
    out_text(&out_err, "' of ");
    out_text(&out_err, as_of);
    out_text(&out_err, ", digest ");
    out_text(&out_err, digest);
    out_char(&out_err, '\n');
    out_flush(&out_err);
}

bool asking_open_file(struct asking *a, const char *command,
                      const char *file)
{
    return open_file(a, command, file, false);
}
