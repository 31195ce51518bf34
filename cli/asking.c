/* Opening the registry that is asked, or saying what is wrong with it.
 *
 * SPDX-License-Identifier: MIT */
#include "asking.h"

#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/note.h"

#define VARIABLE "MREG_REGISTRY"

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

static bool open_file(struct asking *a, const char *command,
                      const char *file, bool by_variable)
{
    const mreg_host_options options = {.key = a->key};
    mreg_host_note why;
    const mreg_status status = mreg_host_load(file, &options, &a->loaded,
                                              &why);

    if (status != MREG_OK)
        return refuse(command, file, by_variable, status, why.text);
    a->by = (struct answering){a->loaded->registry, file};
    return true;
}

bool asking_open(struct asking *a, const char *command)
{
    const char *variable = getenv(VARIABLE);

    if (a->named)
        return open_file(a, command, a->named, false);
    if (variable && variable[0])
        return open_file(a, command, variable, true);
    a->by = (struct answering){&mreg_builtin, NULL};
    return true;
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
    if (strcmp(file, "built-in") != 0)
        return open_file(a, command, file, false);
    a->by = (struct answering){&mreg_builtin, NULL};
    return true;
}
