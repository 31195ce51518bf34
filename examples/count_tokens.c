/* Before a call: how many tokens is the prompt, does it fit with an answer of
 * that size, and what will both cost? Exact for the encodings linked here,
 * estimated for the other models, a house model by a tokenizer of its own.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "mreg_tokens.h"

/* A model of the house that spends a token on each word. */
static int count_words(void *context, const char *text, size_t size,
                       uint64_t *tokens)
{
    (void)context;
    *tokens = 0;
    for (size_t i = 0; i < size; i++)
        *tokens += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
    return 0;
}

static void ask(const mreg_tokenizers *with, const char *name,
                const char *prompt)
{
    static const char *const basis[] = {"exact", "our own", "estimated"};
    const uint64_t answer = 500;
    const mreg *r = &mreg_builtin;
    char dollars[MREG_MONEY_SIZE] = "unknown";
    mreg_usage use = {0};
    mreg_token_count n;
    mreg_status fits;
    mreg_bill bill;

    mreg_tokens_for(r, name, strlen(name), with, prompt, strlen(prompt), &n);
    fits = mreg_tokens_fit_model(r, &n, answer, NULL);
    mreg_use(&use, MREG_INPUT, n.tokens);
    mreg_use(&use, MREG_OUTPUT, answer);
    if (mreg_cost(r, n.model, NULL, &use, &bill) == MREG_OK)
        mreg_money_text(bill.pico_usd, dollars, sizeof dollars);
    printf("%s: %" PRIu64 " tokens (%s), fits: %s, USD %s\n", name, n.tokens,
           basis[n.basis], mreg_status_text((uint32_t)fits).at, dollars);
}

int main(void)
{
    static const mreg_encoding *const linked[] = {&mreg_o200k_base,
                                                  &mreg_cl100k_base};
    static const mreg_tokenizer own[] = {{"house-", count_words, NULL}};
    static char memory[MREG_TOKEN_MEMORY];
    const mreg_token_work work = {memory, sizeof memory,
                                  MREG_SPECIALS_ARE_TEXT};
    const mreg_tokenizers with = {linked, 2, own, 1, &work};
    const char *prompt = "Why is the sky blue, and why are sunsets red?";

    ask(&with, "gpt-4o", prompt);
    ask(&with, "claude-sonnet-4.5", prompt);
    ask(&with, "house-7b", prompt);
    return 0;
}
