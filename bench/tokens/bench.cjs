/* Token counting, ours against npm's tiktoken and gpt-tokenizer:
 *
 *   node bench.cjs OURS FOLDER MODULES [ROUNDS [ENCODING]]
 *
 * Each round asks every way in turn to count the same documents, so that a
 * noisy machine is noisy for all; the figure is the median of the rounds, of
 * processor time, in MB/s of UTF-8. MODULES may be `none`: ours alone.
 *
 * SPDX-License-Identifier: MIT */
'use strict';
const fs = require('fs');
const path = require('path');
const readline = require('readline');
const { spawn } = require('child_process');

const [ours, folder, modules, rounds = '5', encoding = 'o200k_base'] =
    process.argv.slice(2);
const LARGE = 16384; /* as in ours.c */
const MEMORY = { '': 0, ' 24 KB': 24576, ' 384 KB': 393216,
    ' pieces': 'pieces' };

/* Kind of the corpus, its bytes, and what we want to be, times tiktoken:
 * without memory, with 384 KB, portable; and times gpt-tokenizer. */
const TEXTS = [
    ['prose', 1e6, 35, 60, 15, 10], ['docs', 9e5, 35, 60, 15, 10],
    ['c', 1e6, 35, 60, 15, 10], ['python', 1e6, 35, 60, 15, 10],
    ['json', 1e6, 35, 60, 15, 10], ['xml', 1e6, 10, 0, 0, 0],
    ['chinese', 1e6, 10, 0, 0, 0], ['japanese', 1e6, 10, 0, 0, 0],
    ['languages', 1e6, 10, 0, 0, 0], ['names', 1e6, 10, 0, 0, 0],
    ['emoji', 5e5, 0, 0, 0, 0], ['base64', 2e5, 0, 0, 0, 0],
    ['unicode_noise', 3e5, 0, 0, 0, 0],
    ['long_run', 6e4, 300, 0, 0, 0], ['letters', 6e4, 300, 0, 0, 0],
];

function documents()
{
    const data = fs.readFileSync(path.join(folder, 'corpus.bin'));
    const index = fs.readFileSync(path.join(folder, 'corpus.idx'), 'ascii');
    const kinds = {};
    let at = 0;
    for (const line of index.trimEnd().split('\n')) {
        const [size, kind] = line.split(' ');
        const end = at + Number(size);
        if (Number(size) >= LARGE)
            (kinds[kind] ??= []).push(data.subarray(at, end));
        at = end;
    }
    return kinds;
}

function chosen(all, bytes)
{
    const some = [];
    for (let sum = 0, i = 0; i < all.length && sum < bytes; i++) {
        some.push(all[i].toString('utf8'));
        sum += all[i].length;
    }
    return some;
}

/* ---- who counts: each gives { took, bytes, tokens } of one pass --------- */

async function start_ours()
{
    const child = spawn(ours, [folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = readline.createInterface({ input: child.stdout })[
        Symbol.asyncIterator]();
    const paths = (await lines.next()).value.split(' ');
    const ways = paths.flatMap((name, number) => Object.entries(MEMORY).map(
        ([label, memory]) => ({
        name: name + label,
        pass: async ({ kind, bytes }) => {
            child.stdin.write(
                `${encoding} ${kind} ${bytes} ${number} ${memory}\n`);
            const [took, size, tokens] = (await lines.next()).value.split(' ');
            return { took: Number(took), bytes: Number(size),
                tokens: Number(tokens) };
        },
    })));
    return { ways, best: paths.at(-1), stop: () => child.stdin.end() };
}

function peer(name, forget, count)
{
    return {
        name,
        pass: async ({ some, size }) => {
            forget();
            const began = process.cpuUsage();
            let tokens = 0;
            for (const text of some)
                tokens += count(text);
            const { user, system } = process.cpuUsage(began);
            return { took: 1000 * (user + system), bytes: size, tokens };
        },
    };
}

function peers()
{
    if (modules === 'none')
        return [];
    const home = (name) => path.resolve(modules, name);
    const tiktoken = require(home('tiktoken')).get_encoding(encoding);
    const gpt = require(home(`gpt-tokenizer/cjs/encoding/${encoding}.js`));
    return [
        peer('tiktoken', () => {}, (text) =>
            tiktoken.encode_ordinary(text).length),
        peer('gpt-tokenizer', gpt.clearMergeCache, (text) =>
            gpt.countTokens(text, { disallowedSpecial: new Set() })),
    ];
}

/* ---- measuring ---------------------------------------------------------- */

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

/* MB/s of each way; the first round warms up and is not counted. */
async function measure(text, ways)
{
    const speeds = ways.map(() => []);
    const totals = [];
    for (let round = 0; round <= Number(rounds); round++)
        for (const [i, way] of ways.entries()) {
            const { took, bytes, tokens } = await way.pass(text);
            totals[i] = tokens;
            if (round > 0)
                speeds[i].push(1000 * bytes / took);
        }
    return { speeds: speeds.map(median), totals };
}

const cell = (value, digits) => value.toFixed(digits).padStart(8);

function print_speeds(ways, rows)
{
    console.log(`\n${encoding}, MB/s, median of ${rounds}; 24 and 384 KB: `
        + 'memory that is cleared before each pass');
    ways.forEach((way, i) => console.log(`  ${i + 1}  ${way.name}`));
    console.log(' '.repeat(14)
        + ways.map((_, i) => `(${i + 1})`.padStart(8)).join(''));
    for (const { kind, speeds, totals } of rows) {
        const other = ways.filter(({ name }, i) =>
            !name.endsWith('pieces') && totals[i] !== totals[0]);
        console.log(kind.padEnd(14) + speeds.map((speed, i) =>
            cell(speed, speed < 10 ? 2 : 0)).join('')
            + other.map((way) => `  ${way.name} counts otherwise`).join(''));
    }
}

/* A ratio and the one that is wanted. */
function ratio(value, bound)
{
    const verdict = !bound ? '' : value >= bound ? ` >= ${bound}`
        : ` < ${bound}!`;
    return value.toFixed(1).padStart(9) + verdict.padEnd(7);
}

function print_ratios(ways, best, rows)
{
    const at = (name) => ways.findIndex((way) => way.name === name);
    const columns = [
        [best, 'tiktoken', 2], [`${best} 384 KB`, 'tiktoken', 3],
        ['portable', 'tiktoken', 4], [best, 'gpt-tokenizer', 5],
    ].filter(([a, b]) => at(a) >= 0 && at(b) >= 0);
    console.log('\nratios, with what is wanted: '
        + columns.map(([a, b]) => `${a} / ${b}`).join(', '));
    for (const { kind, speeds, text } of rows)
        console.log(kind.padEnd(14) + columns.map(([a, b, bound]) =>
            ratio(speeds[at(a)] / speeds[at(b)], text[bound])).join(''));
}

async function main()
{
    const all = documents();
    const { ways: mine, best, stop } = await start_ours();
    const ways = [...mine, ...peers()];
    const rows = [];
    for (const text of TEXTS) {
        const [kind, bytes] = text;
        if (!all[kind]) {
            console.error(`${kind}: not in the corpus`);
            continue;
        }
        console.error(`${kind}, ${rows.length + 1} of ${TEXTS.length}`);
        const some = chosen(all[kind], bytes);
        const size = some.reduce((n, s) => n + Buffer.byteLength(s), 0);
        rows.push({ kind, text,
            ...await measure({ kind, bytes, some, size }, ways) });
    }
    stop();
    print_speeds(ways, rows);
    if (modules !== 'none')
        print_ratios(ways, best, rows);
}

main();
