/* All models that providers serve, as far as anybody knows, and which of them a
 * text means.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_PROVIDERS_LIST_H
#define MREG_PROVIDERS_LIST_H

#include "base/out.h"
#include "host/answers/registry.h"
#include "providers.h"

struct listed {
    const struct user_provider *provider;
    const char *name, *brief;
    mreg_model known;       /* MREG_NONE: the registry does not know it, so
                             * that it has no price */
};
typedef LIST_OF(struct listed) listed_list;

/* Lists the models of one provider, or of all that are on (NULL), in their
 * order. One whose valid_models say nothing has those of the registry that
 * are not among its invalid_models. Unless `all`, those that nobody has chosen
 * are left out, if any is chosen. */
listed_list list_models(struct providers *p, const struct user_provider *only,
                        bool all);

enum which_how { WHICH_NONE, WHICH_EXACT, WHICH_ALIAS, WHICH_PART };

struct which {
    const char *asked;              /* the text, and what is left of it */
    const char *name;               /* behind the name of a provider */
    const struct user_provider *within;     /* that provider; NULL: none was
                                             * named */
    enum which_how how;
    struct listed found;            /* unless WHICH_NONE */
    size_t others;                  /* that match in the same way */
};

/* Finds the model of a text: provider/model, provider:model, a name or a brief
 * name, among those that list_models has. Exactly what providers.yaml says goes
 * before what the registry finds by that name, then exactly a name of the
 * registry's, then one that holds the text in any case; of equal ones the first
 * of the list is it. */
void which_find(struct providers *p, const char *text, struct which *out);

void list_text(struct out *o, const struct providers *p,
               const listed_list *list);
void list_json(struct out *o, const struct providers *p,
               const listed_list *list, const struct answering *by);
void which_text(struct out *o, const struct providers *p,
                const struct which *w);
void which_json(struct out *o, const struct providers *p,
                const struct which *w, const struct answering *by);

/* Writes "Invalid model: X" or "Invalid model for provider P: X", without a
 * line break. */
void which_wrong(struct out *o, const struct which *w);

#endif
