/* Says whether a registry file is whole and in order. mreg_attach asks what
 * keeps a program from harm; this asks everything else, once after loading.
 *
 * SPDX-License-Identifier: MIT */
#include "host/mreg_host.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/sha256.h"
#include "checks.h"
#include "runtime/sections.h"

bool check_failed(const struct checking *c, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(c->why->text, sizeof c->why->text, format, args);
    va_end(args);
    return false;
}

/* ---- what mreg_attach refused -------------------------------------------- */

/* Says which section is out of place, or nothing. */
static void tell_section(const struct checking *c,
                         const struct mreg_file_header *h)
{
    const struct mreg_file_section *s = (const void *)(h + 1);
    uint64_t at = sizeof *h + (uint64_t)h->sections * sizeof *s;

    for (unsigned i = 0; i < h->sections && at <= h->length; i++, s++) {
        if (s->offset != at) {
            check_failed(c, "entry %u of the directory: section %u begins at "
                         "byte %lu, which should be %llu", i, s->id,
                         (unsigned long)s->offset, (unsigned long long)at);
            return;
        }
        at += ((uint64_t)s->count + s->more) * s->row + MREG_FILE_ALIGN - 1;
        at -= at % MREG_FILE_ALIGN;
        if (at > h->length)
            check_failed(c, "entry %u of the directory: section %u ends "
                         "behind the file", i, s->id);
    }
}

/* The words for a status of mreg_attach, more exact where that is known. */
static mreg_status tell(const struct checking *c, const void *bytes,
                        size_t size, mreg_status status)
{
    const struct mreg_file_header *h = bytes;

    check_failed(c, "%s", mreg_status_text(status).at);
    if (status == MREG_E_OTHER_LAYOUT)
        check_failed(c, "layout %lu with %u meters, %u services and %u "
                     "geographies; this program reads layout %d with %d, %d "
                     "and %d", (unsigned long)h->layout, h->meters,
                     h->services, h->geos, MREG_LAYOUT, MREG_METERS_COUNT,
                     MREG_SERVICES_COUNT, MREG_GEOS_COUNT);
    if (status == MREG_E_CUT && size >= sizeof *h)
        check_failed(c, "the header says %llu bytes, but there are %zu",
                     (unsigned long long)h->length, size);
    if (status == MREG_E_DAMAGED
        && h->sections <= (size - sizeof *h) / MREG_FILE_ALIGN)
        tell_section(c, h);
    return status;
}

/* ---- the bytes ----------------------------------------------------------- */

static bool check_digests(const struct checking *c,
                          const struct mreg_file_header *h, size_t size)
{
    struct sha256 sum;
    uint8_t digest[32];

    sha256_start(&sum);
    sha256_add(&sum, h + 1, size - sizeof *h);
    sha256_end(&sum, digest);
    if (memcmp(digest, h->sha256, sizeof digest))
        return check_failed(c, "the bytes do not have the SHA-256 that the "
                            "header says");
    if (memcmp(h->digest, c->r->about->digest, sizeof h->digest))
        return check_failed(c, "the header has the digest of other data than "
                            "the registry");
    return true;
}

/* Are the bytes between a section and the next zero? */
static bool is_zero_after(const char *bytes, const struct mreg_file_section *s)
{
    uint64_t at = s->offset + ((uint64_t)s->count + s->more) * s->row;

    while (at % MREG_FILE_ALIGN && !bytes[at])
        at++;
    return at % MREG_FILE_ALIGN == 0;
}

static bool check_gaps(const struct checking *c,
                       const struct mreg_file_header *h)
{
    const struct mreg_file_section *s = (const void *)(h + 1);
    const char *bytes = (const char *)h;

    for (unsigned i = 0; i < h->sections; i++, s++)
        if (!is_zero_after(bytes, s))
            return check_failed(c, "bytes behind section %u are not zero",
                                s->id);
    return true;
}

static bool check_about(const struct checking *c)
{
    const mreg_about_view *about = c->r->about;

    if (about->models != c->r->model_count
        || about->providers != c->r->provider_count
        || about->versions != c->r->version_count
        || about->rates != c->r->rate_count)
        return check_failed(c, "about: %lu models, %lu providers, %lu "
                            "versions and %lu rates are not what the tables "
                            "have", (unsigned long)about->models,
                            (unsigned long)about->providers,
                            (unsigned long)about->versions,
                            (unsigned long)about->rates);
    return true;
}

mreg_status mreg_verify(const void *bytes, size_t size, mreg_host_note *why)
{
    mreg_host_note unwanted;
    struct checking c = {NULL, why ? why : &unwanted};
    mreg_place place;
    mreg_status status;

    c.why->text[0] = 0;
    status = mreg_attach(bytes, size, &place, &c.r);
    if (status != MREG_OK)
        return tell(&c, bytes, size, status);
    return check_digests(&c, bytes, size) && check_gaps(&c, bytes)
           && check_about(&c) && check_ranges(&c) && check_texts(&c)
           && check_names(&c) && check_found(&c) && check_prices(&c)
               ? MREG_OK : MREG_E_DAMAGED;
}
