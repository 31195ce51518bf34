/* Opens the user's ledger.
 *
 * SPDX-License-Identifier: MIT */
#include "ledgers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/json_write.h"
#include "base/note.h"
#include "base/out.h"
#include "base/user_folder.h"
#include "choose.h"
#include "cli.h"

const char *ledgers_path(struct arena *a, const char *command,
                         const char *named)
{
    const char *variable = getenv("MREG_LEDGER"), *folder;

    if (named)
        return named;
    if (variable && variable[0])
        return variable;
    folder = user_data(a);
    if (folder)
        return arena_printf(a, "%s/ledger.db", folder);
    complain(command, "no folder for the ledger", NULL,
             "name a file with --ledger or $MREG_LEDGER");
    return NULL;
}

/* Makes the folders above a file, unless they are there. What cannot be made
 * shows when the file is opened. */
static void make_folders(struct arena *a, const char *path)
{
    char *folder = arena_copy(a, path, strlen(path));

    for (char *at = strchr(folder + 1, '/'); at; at = strchr(at + 1, '/')) {
        *at = 0;
        mkdir(folder, 0700);
        *at = '/';
    }
}

/* What to do about it, where there is something. */
static const char *cure_of(mreg_ledger_status status, bool is_read)
{
    switch (status) {
    case MREG_LEDGER_NO_FILE:
        return is_read ? "mreg record makes one" : NULL;
    case MREG_LEDGER_BUSY:
        return "try again, or end the program that has it open";
    case MREG_LEDGER_FULL:
        return "make room; what was recorded before is whole";
    case MREG_LEDGER_DAMAGED:
        return "mreg ledger check says where; mreg ledger export --salvage "
               "saves the rest";
    default:
        return NULL;
    }
}

static void say(const char *command, mreg_ledger_status status,
                const char *why, const char *path, bool is_read)
{
    const char *cure = cure_of(status, is_read);

    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    if (path) {
        out_shown(&out_err, path, strlen(path));
        out_text(&out_err, ": ");
    }
    if (status != MREG_LEDGER_REFUSED) {
        out_text(&out_err, mreg_ledger_status_text(status).at);
        out_text(&out_err, why[0] ? ": " : "");
    }
    out_shown(&out_err, why, strlen(why));
    if (cure) {
        out_text(&out_err, "; ");
        out_text(&out_err, cure);
    }
    out_char(&out_err, '\n');
    out_flush(&out_err);
}

mreg_ledger *ledgers_open(const char *command, const char *named,
                          uint32_t flags)
{
    const bool is_read = flags & MREG_LEDGER_READ;
    struct arena *a = arena_new();
    const char *path = ledgers_path(a, command, named);
    mreg_ledger *l = NULL;
    mreg_ledger_status status;
    mreg_host_note why;

    if (path && !named && !getenv("MREG_LEDGER") && !is_read)
        make_folders(a, path);
    if (path) {
        status = mreg_ledger_open(path, flags, &l, &why);
        if (status)
            say(command, status, why.text, path, is_read);
    }
    arena_free(a);
    return l;
}

int ledgers_complain(const char *command, mreg_ledger_status status,
                     const mreg_host_note *why)
{
    say(command, status, why->text, NULL, false);
    return status == MREG_LEDGER_NO_RUN || status == MREG_LEDGER_REFUSED
               ? EXIT_NO : EXIT_DATA;
}

void ledgers_said(const char *kind, const char *name, const char *state,
                  bool json)
{
    bool first = true;

    if (json) {
        out_char(&out_std, '{');
        out_key_text(&out_std, &first, kind, name);
        out_key_text(&out_std, &first, "state", state);
        out_text(&out_std, "}\n");
        return;
    }
    out_shown(&out_std, name, strlen(name));
    out_char(&out_std, ' ');
    out_text(&out_std, state);
    out_char(&out_std, '\n');
}

mreg_time ledgers_now(void)
{
    struct timespec t = {0, 0};

    clock_gettime(CLOCK_REALTIME, &t);
    return (mreg_time)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool ledgers_instant(const char *command, const char *text, mreg_time *out)
{
    if (!text) {
        *out = ledgers_now();
        return true;
    }
    if (!choose_instant(command, text, out))
        return false;
    if (*out > 0)
        return true;
    complain(command, "a record has an instant of its own, not", text, NULL);
    return false;
}

bool ledgers_tag(const char *command, const char *text,
                 struct ledgers_tags *out)
{
    const char *is = strchr(text, '=');

    if (!is || is == text || !is[1]) {
        complain(command, "not a tag:", text, "write --tag team=blue");
        return false;
    }
    if (out->n == MREG_CALL_TAGS) {
        complain(command, "more than 8 tags, from", text, "on");
        return false;
    }
    out->at[out->n++] = ledgers_text(text);
    return true;
}

mreg_text ledgers_text(const char *text)
{
    size_t size = text ? strlen(text) : 0;

    return (mreg_text){text ? text : "",
                       size < UINT32_MAX ? (uint32_t)size : UINT32_MAX};
}
