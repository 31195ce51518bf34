/* Says whether a registry file is whole and in order. mreg_attach asks what
 * keeps a program from harm; this asks everything else, once after loading.
 *
 * SPDX-License-Identifier: MIT */
#include "host/mreg_host.h"

#include <stdio.h>
#include <string.h>

#include "base/sha256.h"
#include "runtime/sections.h"

static mreg_status refuse(mreg_host_note *why, mreg_status status,
                          const char *text)
{
    snprintf(why->text, sizeof why->text, "%s", text);
    return status;
}

static mreg_status check_digests(const struct mreg_file_header *h, size_t size,
                                 const mreg *r, mreg_host_note *why)
{
    struct sha256 sum;
    uint8_t digest[32];

    sha256_start(&sum);
    sha256_add(&sum, h + 1, size - sizeof *h);
    sha256_end(&sum, digest);
    if (memcmp(digest, h->sha256, sizeof digest))
        return refuse(why, MREG_E_DAMAGED, "the SHA-256 is another");
    if (memcmp(h->digest, r->about->digest, sizeof h->digest))
        return refuse(why, MREG_E_DAMAGED,
                      "header and registry name different data");
    return MREG_OK;
}

mreg_status mreg_verify(const void *bytes, size_t size, mreg_host_note *why)
{
    mreg_host_note unwanted;
    mreg_place place;
    mreg_status status;
    const mreg *r;

    if (!why)
        why = &unwanted;
    why->text[0] = 0;
    status = mreg_attach(bytes, size, &place, &r);
    if (status != MREG_OK)
        return refuse(why, status, mreg_status_text(status).at);
    return check_digests(bytes, size, r, why);
}
