/* definitions/as_of.yaml: the day of the data. Without the file it is the
 * newest day on which somebody looked, so that one slip moves it; with the file
 * such a slip is an error.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

void load_as_of(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"as_of", read_day, offsetof(struct catalogue, stated_as_of), true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the day of the data", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (!root)
        return;
    c->as_of_place = root->at;
    read_map(&c->in, root, &schema, c);
}
