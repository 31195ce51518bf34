// Reference counts: count.cjs MODULES VOCABULARY DOCS >COUNTS, a line for
// each document. MODULES is the node_modules that package.json installs.
//
// SPDX-License-Identifier: MIT
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, vocabulary, file] = process.argv.slice(2);
const load = (name) => require(path.join(path.resolve(modules), name));

function documents() {
    const data = fs.readFileSync(file);
    const texts = [];
    for (let at = 0; at < data.length;) {
        const size = data.readUInt32LE(at);
        texts.push(data.toString('utf8', at + 4, at + 4 + size));
        at += 4 + size;
    }
    return texts;
}

// tiktoken's own encodings.
function countTiktoken(texts) {
    const encoding = load('tiktoken').get_encoding(vocabulary);
    return texts.map((text) => encoding.encode_ordinary(text).length);
}

// A tokenizer.json, without the special tokens it would add.
async function countFile(texts) {
    const name = vocabulary === 'claude2' ? 'claude' : vocabulary;
    const json = path.join(path.resolve(modules), '@lenml',
        'tokenizer-' + name, 'models', 'tokenizer.json');
    const tokenizer = load('tokenizers').Tokenizer.fromFile(json);
    const counts = [];
    for (let i = 0; i < texts.length; i += 256) {
        const some = await tokenizer.encodeBatch(texts.slice(i, i + 256),
            { addSpecialTokens: false });
        counts.push(...some.map((one) => one.getLength()));
    }
    return counts;
}

async function main() {
    const texts = documents();
    const counts = vocabulary.endsWith('_base') ? countTiktoken(texts)
        : await countFile(texts);
    process.stdout.write(counts.join('\n') + '\n');
}

main();
