// The same lines priced by a map of prices, in node: one parse and one
// stringify a line.
//
// SPDX-License-Identifier: MIT
const fs = require('fs');
const [priceFile, lineFile] = process.argv.slice(2);
const prices = new Map(Object.entries(
    JSON.parse(fs.readFileSync(priceFile, 'utf8'))));
const data = fs.readFileSync(lineFile, 'utf8');
let out = [], from = 0;

function counts(u) {
    if ('prompt_tokens' in u) {
        const cached = u.prompt_tokens_details.cached_tokens;
        return [u.prompt_tokens - cached, cached, u.completion_tokens];
    }
    if ('input_tokens' in u)
        return [u.input_tokens, u.cache_read_input_tokens, u.output_tokens];
    return [u.promptTokenCount - u.cachedContentTokenCount,
        u.cachedContentTokenCount, u.candidatesTokenCount];
}

while (from < data.length) {
    const to = data.indexOf('\n', from);
    const line = JSON.parse(data.slice(from, to));
    const n = counts(line.usage), p = prices.get(line.model);
    from = to + 1;
    line.lines = {input: n[0] * p[0], cache_read: n[1] * p[1],
        output: n[2] * p[2]};
    line.cost_usd = line.lines.input + line.lines.cache_read
        + line.lines.output;
    out.push(JSON.stringify(line));
    if (out.length === 4096) {
        fs.writeSync(1, out.join('\n') + '\n');
        out = [];
    }
}
if (out.length)
    fs.writeSync(1, out.join('\n') + '\n');
