/* What a part of the command writes on its two outputs.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/out.h"
#include "heard.h"

static FILE *files[2];

void hear(void)
{
    for (int i = 0; i < 2; i++)
        assert_non_null(files[i] = tmpfile());
    out_std.fd = fileno(files[0]);
    out_err.fd = fileno(files[1]);
}

static void take(FILE *file, char *text, size_t room)
{
    rewind(file);
    text[fread(text, 1, room - 1, file)] = 0;
    fclose(file);
}

void heard(struct heard *h)
{
    out_flush(&out_std);
    out_flush(&out_err);
    out_std.fd = STDOUT_FILENO;
    out_err.fd = STDERR_FILENO;
    take(files[0], h->out, sizeof h->out);
    take(files[1], h->err, sizeof h->err);
}
