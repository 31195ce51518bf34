/* Opening the user's configuration, or saying what is wrong with it.
 *
 * SPDX-License-Identifier: MIT */
#include "configured.h"

#include <stdio.h>

bool configured_open(struct configured *s, struct asking *a,
                     const char *command)
{
    config_hide();
    a->configured = true;
    if (!s->places.config)
        s->places.config = a->config;
    if (!asking_open(a, command))
        return false;
    s->c = config_open(a->by.r, &s->places);
    config_check_url(s->c);
    out_flush(&out_std);
    if (!config_report(s->c, stderr))
        return false;
    s->c->providers.refused = config_refused(s->c, NULL);
    return true;
}

void configured_close(struct configured *s)
{
    config_close(s->c);
    s->c = NULL;
}
