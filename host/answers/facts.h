/* Lists the facts of a model beside its names, prices and capabilities, in the
 * order in which they are shown. `mreg show`, as text and as JSON, and `mreg
 * diff` follow from this list.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_FACTS_H
#define MREG_ANSWERS_FACTS_H

/* X(KIND, member of mreg_info_view, "key of JSON", "label of text", DIFF)
 * KIND is LIMIT for tokens, DAY or TEXT. DIFF is COMPARED for what `mreg diff`
 * compares, SHOWN for what would tell nothing there. */
#define MODEL_FACTS(X) \
    X(LIMIT, context_in, "context_in", "input", COMPARED) \
    X(LIMIT, context_out, "context_out", "output", COMPARED) \
    X(TEXT, tokenizer, "tokenizer", "tokenizer", COMPARED) \
    X(TEXT, cutoff, "knowledge_cutoff", "knowledge", SHOWN) \
    X(DAY, released, "released", "released", COMPARED) \
    X(DAY, deprecated, "deprecated", "deprecated", COMPARED) \
    X(DAY, retires, "retires", "retires", COMPARED) \
    X(DAY, verified, "verified", "verified", SHOWN) \
    X(TEXT, url, "url", "more", SHOWN) \
    X(TEXT, notes, "notes", "notes", SHOWN)

#endif
