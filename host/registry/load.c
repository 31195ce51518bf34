/* Loads a registry file into memory of its own. The file is not mapped, so
 * that who writes or cuts it later changes no answer and ends no program.
 *
 * SPDX-License-Identifier: MIT */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/whole_file.h"
#include "load.h"
#include "minisign.h"
#include "say.h"

struct loaded {
    mreg_host_loaded view;      /* first: its address is that of the whole */
    mreg_place place;
};

/* ---- the steps --------------------------------------------------------- */

static mreg_status read_file(const char *path, size_t most,
                             struct whole_file *file, mreg_host_note *why)
{
    if (whole_file_read(file, path, most))
        return MREG_OK;
    if (file->too_large)
        return mreg_host_say(why, MREG_E_NO_FILE,
                             "it has more than %zu bytes", most);
    return mreg_host_say(why, MREG_E_NO_FILE, "%s", file->why);
}

/* A signature lies beside its file, with .minisig behind the name. */
static mreg_status check_signature(const char *path, const char *key,
                                   const struct whole_file *file,
                                   mreg_host_note *comment,
                                   mreg_host_note *why)
{
    const size_t size = strlen(path) + sizeof ".minisig";
    char *name = malloc(size);
    struct whole_file text;
    mreg_status status;

    if (!name)
        return mreg_host_say(why, MREG_E_NO_FILE, "out of memory");
    snprintf(name, size, "%s.minisig", path);
    if (whole_file_read(&text, name, MINISIG_MOST))
        status = mreg_host_signed(key, text.bytes, text.size, file->bytes,
                                  file->size, comment, why);
    else
        status = mreg_host_say(why, MREG_E_UNSIGNED,
                               "its .minisig file cannot be read: %s",
                               text.why);
    free(text.bytes);
    free(name);
    return status;
}

#define ALIGN 16u               /* of a registry file's tables */

/* Copies the bytes to where they are aligned, if they are not. */
static char *aligned(struct whole_file *file)
{
    char *bytes = file->bytes;

    if ((uintptr_t)bytes % ALIGN == 0) {
        file->bytes = NULL;
        return bytes;
    }
    bytes = aligned_alloc(ALIGN, (file->size + ALIGN) / ALIGN * ALIGN);
    if (bytes)
        memcpy(bytes, file->bytes, file->size);
    return bytes;
}

/* Takes over the bytes of the file. */
static struct loaded *keep(struct whole_file *file)
{
    struct loaded *l = calloc(1, sizeof *l);

    if (!l)
        return NULL;
    l->view.bytes = aligned(file);
    l->view.size = file->size;
    if (l->view.bytes)
        return l;
    free(l);
    return NULL;
}

static mreg_status attach(struct loaded *l, bool verified, mreg_host_note *why)
{
    mreg_status status = verified ? MREG_OK
                         : mreg_verify(l->view.bytes, l->view.size, why);

    if (status == MREG_OK)
        status = mreg_attach(l->view.bytes, l->view.size, &l->place,
                             &l->view.registry);
    if (status != MREG_OK && !why->text[0])
        mreg_host_say(why, status, "%s", mreg_status_text(status).at);
    return status;
}

mreg_status mreg_host_not_older(const mreg *r, const mreg *than,
                                mreg_host_note *why)
{
    char text[2][INSTANT_TEXT_SIZE];
    mreg_about_view mine, other;

    if (mreg_about(r, &mine) != MREG_OK
        || mreg_about(than, &other) != MREG_OK || mine.as_of >= other.as_of)
        return MREG_OK;
    instant_short(mine.as_of, text[0]);
    instant_short(other.as_of, text[1]);
    return mreg_host_say(why, MREG_E_OLDER, "it is of %s, another of %s",
                         text[0], text[1]);
}

/* ---- loading ----------------------------------------------------------- */

static mreg_status load(const char *path, const mreg_host_options *o,
                        struct whole_file *file, struct loaded **out,
                        mreg_host_note *why)
{
    mreg_host_note comment = {""};
    mreg_status status = MREG_OK;

    if (o->key)
        status = check_signature(path, o->key, file, &comment, why);
    if (status != MREG_OK)
        return status;
    *out = keep(file);
    if (!*out)
        return mreg_host_say(why, MREG_E_NO_FILE, "out of memory");
    (*out)->view.comment = comment;
    status = attach(*out, o->verified, why);
    if (status == MREG_OK && !o->allow_older)
        status = mreg_host_not_older((*out)->view.registry, o->in_force, why);
    return status;
}

mreg_status mreg_host_load(const char *path, const mreg_host_options *options,
                           mreg_host_loaded **out, mreg_host_note *why)
{
    static const mreg_host_options none;
    const mreg_host_options *o = options ? options : &none;
    struct loaded *l = NULL;
    mreg_host_note unwanted;
    struct whole_file file;
    mreg_status status;

    if (out)
        *out = NULL;
    if (!why)
        why = &unwanted;
    why->text[0] = 0;
    if (!path || !out)
        return mreg_host_say(why, MREG_E_BAD_ARGUMENT, "no path");
    status = read_file(path, o->most ? o->most : MREG_HOST_MOST, &file, why);
    if (status != MREG_OK)
        return status;
    status = load(path, o, &file, &l, why);
    free(file.bytes);
    if (status == MREG_OK)
        *out = &l->view;
    else
        mreg_host_unload(l);
    return status;
}

void mreg_host_unload(void *loaded)
{
    mreg_host_loaded *l = loaded;

    if (l)
        free((void *)(uintptr_t)l->bytes);
    free(l);
}
