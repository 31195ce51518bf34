/* Templates with named slots: {{city}} is where the value of `city` goes, and
 * {{{{ is two braces.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_TEMPLATE_H
#define MREG_ANSWERS_TEMPLATE_H

#include "base/arena.h"
#include "base/out.h"
#include "mreg.h"

struct template_value { mreg_text name, value; };

struct template_values {
    struct template_value *at;
    size_t n, room;
};

/* Lists the slots of a template, each name once. NULL; or what is wrong, with
 * the place in `where`. */
const char *template_slots(struct arena *a, mreg_text text,
                           struct template_values *out, mreg_text *where);

/* Writes a template that template_slots found right, with the values of its
 * slots, which must all be there. What the values hold is not looked at. */
void template_fill(struct out *o, mreg_text text,
                   const struct template_values *values);

/* Finds a value; NULL if there is none of that name. */
const struct template_value *template_value(const struct template_values *v,
                                            mreg_text name);

#endif
