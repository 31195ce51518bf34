/* What npm's tiktoken says of the documents of a corpus.
 *
 *   node reference.cjs MODULES FOLDER ENCODING...
 *
 * Writes FOLDER/ENCODING.ref: a comment with the version, then a line for each
 * question: the document's number, whether special tokens are text (t) or
 * tokens (s), the count and a hash of the ids; where there are few ids, all
 * of them. Special tokens are asked for in documents of the class `specials`;
 * of o200k_harmony only there, since all else is as in o200k_base. FEW=N: how
 * many ids are few (0).
 *
 * SPDX-License-Identifier: MIT */
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, folder, ...encodings] = process.argv.slice(2);
const home = path.resolve(modules, 'tiktoken');
const { get_encoding, Tiktoken } = require(home);
const few = Number(process.env.FEW || 0);
const { version } = require(path.join(home, 'package.json'));

/* The special tokens of o200k_harmony, as openai_public.py has them. */
function harmony()
{
    const base = require(path.join(home, 'encoders/o200k_base.json'));
    const special = { ...base.special_tokens };
    for (let id = 200000; id <= 201087; id++)
        special[`<|reserved_${id}|>`] = id;
    const named = {
        startoftext: 199998, endoftext: 199999, return: 200002,
        constrain: 200003, channel: 200005, start: 200006, end: 200007,
        message: 200008, call: 200012,
    };
    for (const [name, id] of Object.entries(named)) {
        delete special[`<|reserved_${id}|>`];
        special[`<|${name}|>`] = id;
    }
    return new Tiktoken(base.bpe_ranks, special, base.pat_str);
}

function hash(ids)
{
    let a = 0x811C9DC5, b = 0x9E3779B9;
    for (const id of ids) {
        a = Math.imul(a ^ id, 0x01000193);
        b = Math.imul((b << 5 | b >>> 27) ^ id, 0x85EBCA6B);
    }
    const hex = (n) => (n >>> 0).toString(16).padStart(8, '0');
    return hex(a) + hex(b);
}

function* documents()
{
    const data = fs.readFileSync(path.join(folder, 'corpus.bin'));
    const index = fs.readFileSync(path.join(folder, 'corpus.idx'), 'ascii');
    let at = 0;
    for (const line of index.trimEnd().split('\n')) {
        const [size, name] = line.split(' ');
        const end = at + Number(size);
        yield { name, text: data.subarray(at, end).toString('utf8') };
        at = end;
    }
}

function row(number, mode, ids)
{
    const parts = [number, mode, ids.length, hash(ids)];
    if (ids.length <= few)
        parts.push(...ids);
    return parts.join(' ') + '\n';
}

function answer(name)
{
    const encoding = name === 'o200k_harmony' ? harmony() : get_encoding(name);
    const rows = [`# ${name}, by npm tiktoken ${version}\n`];
    let number = 0;
    for (const document of documents()) {
        if (name !== 'o200k_harmony')
            rows.push(row(number, 't',
                encoding.encode_ordinary(document.text)));
        if (document.name === 'specials')
            rows.push(row(number, 's',
                encoding.encode(document.text, 'all')));
        number++;
    }
    const out = path.join(folder, `${name}.ref`);
    fs.writeFileSync(out + '.new', rows.join(''));
    fs.renameSync(out + '.new', out);
    encoding.free();
}

encodings.forEach(answer);
