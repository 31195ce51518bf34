/* Any bytes as a public key, a zero byte and a .minisig file: each byte that
 * is signed keeps it from being accepted, and each refusal has a reason that
 * may go to a terminal.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "host/registry/minisign.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth)
        abort();
}

static void require_readable(const char *text)
{
    for (; *text; text++)
        require((unsigned char)*text >= ' ' && *text != 0x7F);
}

/* A key ends with a zero byte; a signature's bytes end where they end, with
 * nothing of ours behind them. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char file[] = "a registry file, as far as signatures go\n";
    const uint8_t *end = size ? memchr(data, 0, size) : NULL;
    mreg_host_note comment = {""}, why = {""};
    size_t rest;
    char *text;
    mreg_status status;

    if (!end)
        return 0;
    rest = size - (size_t)(end + 1 - data);
    text = malloc(rest + !rest);
    require(text != NULL);
    memcpy(text, end + 1, rest);
    status = mreg_host_signed((const char *)data, text, rest, file,
                              sizeof file - 1, &comment, &why);
    free(text);
    require(status == MREG_OK || status == MREG_E_UNSIGNED
            || status == MREG_E_BAD_ARGUMENT);
    require(!why.text[0] == (status == MREG_OK));
    require_readable(why.text);
    /* Nobody signed another comment with the key of the corpus. */
    require(!strcmp(comment.text,
                    status == MREG_OK ? "as_of 2026-11-21" : ""));
    return 0;
}
