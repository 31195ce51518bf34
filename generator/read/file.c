/* Files and folders: read whole, listed in one order everywhere.
 *
 * SPDX-License-Identifier: MIT */
#include "file.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/utf8.h"
#include "base/whole_file.h"

char *file_read(struct arena *a, struct diags *d, const char *path,
                size_t most, size_t *size)
{
    const struct place whole = {path, 0, 0};
    struct whole_file file;
    char *text;

    *size = 0;
    if (!whole_file_read(&file, path, most)) {
        if (file.too_large)
            diag(d, M_2, whole, "larger than %zu bytes; split it", most);
        else
            diag(d, M_1, whole, "cannot read: %s", file.why);
        return NULL;
    }
    *size = file.size;
    text = arena_copy(a, file.bytes, file.size);
    free(file.bytes);
    return text;
}

/* Steps over one character, keeping count. A line ends with LF, CR LF or a
 * CR alone. */
static size_t step(const char *text, size_t size, struct place *at,
                   uint32_t *character)
{
    size_t n = utf8_next(text, size, character);

    at->column++;
    if (*text == '\n' || (*text == '\r' && (size < 2 || text[1] != '\n'))) {
        at->line++;
        at->column = 1;
    }
    return n;
}

static bool starts_with(const char *text, size_t size, const char *bytes,
                        size_t n)
{
    return size >= n && !memcmp(text, bytes, n);
}

/* Recognises other encodings by the first bytes of a text. */
static const char *encoding(const char *text, size_t size)
{
    if (starts_with(text, size, "\xEF\xBB\xBF", 3))
        return "starts with a byte order mark; save it without";
    if (starts_with(text, size, "\xFF\xFE", 2)
        || starts_with(text, size, "\xFE\xFF", 2)
        || (size > 1 && (!text[0] != !text[1])))
        return "is UTF-16, not UTF-8; save it as UTF-8";
    return NULL;
}

/* Controls and the like are reported one by one, but what is not UTF-8 at
 * all only once. */
bool file_is_text(struct arena *a, struct diags *d, const char *name,
                  const char *text, size_t size)
{
    struct place at = {arena_copy(a, name, strlen(name)), 1, 1};
    const char *other = encoding(text, size);
    bool good = true;

    if (other) {
        diag(d, M_3, at, "%s", other);
        return false;
    }
    for (size_t i = 0, n; i < size; i += n) {
        struct place here = at;
        uint32_t character;

        n = step(text + i, size - i, &at, &character);
        if (!n) {
            diag(d, M_3, here, "byte 0x%02X is not UTF-8",
                 (unsigned char)text[i]);
            return false;
        }
        if (utf8_printable(character) || character == '\t'
            || character == '\n' || character == '\r')
            continue;
        diag(d, M_4, here, "the character U+%04X is not allowed here",
             (unsigned)character);
        good = false;
    }
    return good;
}

/* ---- folders ----------------------------------------------------------- */

static bool ends_with(const char *name, const char *ending)
{
    size_t n = strlen(name), m = strlen(ending);

    return n >= m && !memcmp(name + n - m, ending, m);
}

size_t file_stem(const char *name, const char *ending)
{
    return ends_with(name, ending) ? strlen(name) - strlen(ending) : 0;
}

static int by_name(const void *a, const void *b)
{
    const struct file_entry *x = a, *y = b;

    return strcmp(x->name, y->name);
}

bool file_folder(struct arena *a, struct diags *d, const char *path,
                 struct file_list *out)
{
    DIR *folder = opendir(path);
    const struct dirent *found;

    if (!folder) {
        diag(d, M_1, (struct place){path, 0, 0}, "cannot read: %s",
             strerror(errno));
        return false;
    }
    while ((found = readdir(folder))) {
        struct file_entry e = {NULL, NULL, false};
        struct stat about;

        if (found->d_name[0] == '.' || ends_with(found->d_name, "~")
            || ends_with(found->d_name, ".md"))
            continue;
        e.name = arena_copy(a, found->d_name, strlen(found->d_name));
        e.path = arena_printf(a, "%s/%s", path, e.name);
        e.is_folder = !stat(e.path, &about) && S_ISDIR(about.st_mode);
        arena_push(a, out, e);
    }
    closedir(folder);
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, by_name);
    return true;
}

bool file_exists(const char *path)
{
    struct stat about;

    return !stat(path, &about);
}
