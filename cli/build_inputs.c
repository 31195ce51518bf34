/* Where the inputs of a registry are. A tree that was installed and then moved
 * is found from the program: bin/mreg has its data in share/mreg.
 *
 * SPDX-License-Identifier: MIT */
#include "build_inputs.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/out.h"

#ifndef MREG_DATA               /* where `make install` puts the data */
#define MREG_DATA ""
#endif

static bool is_folder(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

/* Tells whether a folder has both; "" is none. */
static bool is_base(struct arena *a, const char *folder, struct stages *out)
{
    const char *before = strcmp(folder, ".") == 0 ? "" : folder;
    const char *slash = before[0] ? "/" : "";

    out->definitions = arena_printf(a, "%s%sdefinitions", before, slash);
    out->pricing = arena_printf(a, "%s%spricing", before, slash);
    return folder[0] && is_folder(out->definitions)
           && is_folder(out->pricing);
}

/* Gives a folder by its way from the program's; "" if the system does not tell
 * where that is. */
static const char *from_program(struct arena *a, const char *way)
{
    char path[PATH_MAX];
    const ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
    char *slash;

    if (size <= 0)
        return "";
    path[size] = 0;
    slash = strrchr(path, '/');
    if (!slash)
        return "";
    *slash = 0;
    return arena_printf(a, "%s/%s", path, way);
}

static const char *beside_program(struct arena *a)
{
    return from_program(a, "../share/mreg");
}

bool inputs_find(const struct build_inputs *in, const char *command,
                 struct stages *out)
{
    struct arena *a = in->arena;

    *out = (struct stages){.overlays = in->overlays, .profile = in->profile};
    if (in->base) {
        if (is_base(a, in->base, out))
            return true;
        complain(command, "definitions/ and pricing/ are not both in",
                 in->base, NULL);
        return false;
    }
    if (is_base(a, ".", out) || is_base(a, beside_program(a), out)
        || is_base(a, MREG_DATA, out))
        return true;
    complain(command, "definitions/ and pricing/ are neither here nor in",
             MREG_DATA[0] ? MREG_DATA : beside_program(a),
             "--base DIR says where they are");
    return false;
}

const char *inputs_installed(const struct build_inputs *in,
                             const char *command)
{
    struct arena *a = in->arena;
    const char *places[] = {beside_program(a), MREG_DATA,
                            from_program(a, ".."), "."};
    struct stages unused;

    if (in->base && is_base(a, in->base, &unused))
        return in->base;
    for (size_t i = 0; !in->base && i < sizeof places / sizeof *places; i++)
        if (is_base(a, places[i], &unused))
            return places[i];
    complain(command, "definitions/ and pricing/ are not both in",
             in->base ? in->base : places[0], "--base DIR says where they "
             "are; `make install` installs them");
    return NULL;
}

bool inputs_is_overlay(void *state, const char *name)
{
    (void)state;
    return strcmp(name, "--overlay") == 0;
}

bool inputs_take_overlay(void *state, const char *name, const char *value)
{
    struct build_inputs *in = state;

    (void)name;
    arena_push(in->arena, &in->overlays, value);
    return true;
}
