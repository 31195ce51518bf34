// Finding a name: mreg against what people would use instead, in one process,
// in turns, on the same names and the same queries. Each keeps bytes of its
// own, as it does in a program: what is asked for lies elsewhere. Prints the
// 10th percentile and the median of all rounds, and the ratio of the 10th
// percentiles to mreg's; only ratios can be compared across machines.
//
//   lookup LABEL NAMES.txt        (a name a line)
//
// SPDX-License-Identifier: MIT
#include <glib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "registry.h"

#ifdef PLAIN_GPERF
extern "C" int plain_gperf_find(const char *name, size_t size);
#endif

namespace {

constexpr int kRounds = 101;
constexpr size_t kQueries = 8192;

struct Query {
    const char *at;
    size_t size;
};

// A fixed generator: the same queries on every machine.
struct Random {
    uint64_t state = 88172645463325252ull;
    uint64_t next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }
};

struct Names {
    std::vector<std::string> list;
    std::vector<std::string> misses;

    explicit Names(const char *path)
    {
        std::ifstream in(path);
        std::string line;
        while (std::getline(in, line))
            list.push_back(line);
        make_misses();
    }

    // Half names with one byte changed, half names of nobody.
    void make_misses()
    {
        Random random;
        for (size_t i = 0; i < list.size(); i++) {
            std::string s = list[i];
            if (i % 2)
                s[random.next() % s.size()] = '!';
            else
                std::reverse(s.begin(), s.end()), s += '!';
            misses.push_back(s);
        }
    }
};

std::vector<Query> queries(const std::vector<std::string> &from, size_t hot)
{
    Random random;
    std::vector<Query> out;
    for (size_t i = 0; i < kQueries; i++) {
        const std::string &s = from[random.next() % std::min(hot,
                                                             from.size())];
        out.push_back({s.c_str(), s.size()});
    }
    return out;
}

struct Contender {
    const char *label;
    // Nanoseconds a query over the queries; `chain` makes each depend on the
    // answer of the one before.
    std::function<double(const std::vector<Query> &, bool chain)> run;
};

template <class Find>
double time_of(const std::vector<Query> &q, bool chain, Find find)
{
    auto pass = [&]() {
        uint32_t sum = 0, carry = 0;
        for (size_t i = 0; i < q.size(); i++) {
            const Query &one = q[chain ? (i + (carry & 1)) % q.size() : i];
            carry = find(one.at, one.size);
            sum += carry;
        }
        return sum;
    };
    volatile uint32_t sink = pass();
    auto start = std::chrono::steady_clock::now();
    sink = pass();
    auto end = std::chrono::steady_clock::now();
    (void)sink;
    return std::chrono::duration<double, std::nano>(end - start).count()
           / double(q.size());
}

struct Tables {
    const mreg *registry;
    // std::unordered_map finds no view among strings before C++20.
    std::vector<std::string> kept;
    std::unordered_map<std::string_view, uint32_t> standard;
    absl::flat_hash_map<std::string, uint32_t> flat;
    GHashTable *glib = g_hash_table_new(g_str_hash, g_str_equal);
    std::vector<std::pair<std::string, uint32_t>> sorted;

    explicit Tables(const Names &names)
    {
        std::vector<const char *> text;
        for (const std::string &s : names.list)
            kept.emplace_back(s.data(), s.size());
        for (const std::string &s : kept) {
            uint32_t i = uint32_t(text.size());
            text.push_back(s.c_str());
            standard[s] = flat[s] = i;
            g_hash_table_insert(glib, g_strdup(s.c_str()),
                                GUINT_TO_POINTER(i + 1));
            sorted.emplace_back(s, i);
        }
        std::sort(sorted.begin(), sorted.end());
        registry = bench_registry(text.data(), text.size(), 1);
    }
};

uint32_t by_bisection(const Tables &t, std::string_view name)
{
    auto it = std::lower_bound(
        t.sorted.begin(), t.sorted.end(), name,
        [](const auto &row, std::string_view n) {
            return std::string_view(row.first) < n; });
    return it != t.sorted.end() && it->first == name ? it->second : MREG_NONE;
}

template <class Map, class View>
uint32_t in_map(const Map &map, View name)
{
    auto it = map.find(name);
    return it == map.end() ? MREG_NONE : it->second;
}

template <class Find>
Contender contender(const char *label, Find find)
{
    return {label, [find](const std::vector<Query> &q, bool chain) {
                return time_of(q, chain, find);
            }};
}

std::vector<Contender> contenders(const Tables &t)
{
    std::vector<Contender> all = {
        contender("mreg_find", [&t](const char *s, size_t n) {
            return mreg_find(t.registry, s, n); }),
#ifdef PLAIN_GPERF
        contender("plain gperf -j 1", [](const char *s, size_t n) {
            return uint32_t(plain_gperf_find(s, n)); }),
#endif
        contender("absl::flat_hash_map", [&t](const char *s, size_t n) {
            return in_map(t.flat, absl::string_view(s, n)); }),
        contender("std::unordered_map", [&t](const char *s, size_t n) {
            return in_map(t.standard, std::string_view(s, n)); }),
        contender("GHashTable", [&t](const char *s, size_t) {
            return GPOINTER_TO_UINT(g_hash_table_lookup(t.glib, s)) - 1; }),
        contender("binary search", [&t](const char *s, size_t n) {
            return by_bisection(t, {s, n}); }),
    };
    return all;
}

// The value that so many hundredths of all are below.
double percentile(std::vector<double> v, size_t hundredths)
{
    std::sort(v.begin(), v.end());
    return v[v.size() * hundredths / 100];
}

struct Load {
    const char *label;
    std::vector<Query> q;
    bool chain;
};

void check(const Tables &t, const Names &names)
{
    for (uint32_t i = 0; i < names.list.size(); i++)
        if (mreg_find(t.registry, names.list[i].c_str(),
                      names.list[i].size()) != i)
            std::printf("WRONG: %s\n", names.list[i].c_str());
    for (const std::string &s : names.misses)
        if (mreg_find(t.registry, s.c_str(), s.size()) != MREG_NONE)
            std::printf("WRONG: %s is found\n", s.c_str());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    Names names(argv[2]);
    Tables tables(names);
    check(tables, names);
    std::vector<Contender> all = contenders(tables);
    std::vector<Load> loads = {
        {"hit", queries(names.list, names.list.size()), false},
        {"32 hot", queries(names.list, 32), false},
        {"miss", queries(names.misses, names.misses.size()), false},
        {"dependent", queries(names.list, names.list.size()), true},
    };
    std::vector<std::vector<std::vector<double>>> ns(
        all.size(), std::vector<std::vector<double>>(loads.size()));
    for (int round = 0; round < kRounds; round++)
        for (size_t c = 0; c < all.size(); c++)
            for (size_t l = 0; l < loads.size(); l++)
                ns[c][l].push_back(all[c].run(loads[l].q, loads[l].chain));

    std::printf("\n%s, %zu names, %d rounds; ns a query: 10th percentile, "
                "median, times mreg\n%-19s", argv[1], names.list.size(),
                kRounds, "");
    for (const Load &l : loads)
        std::printf("%19s", l.label);
    for (size_t c = 0; c < all.size(); c++) {
        std::printf("\n%-19s", all[c].label);
        for (size_t l = 0; l < loads.size(); l++) {
            double mine = percentile(ns[0][l], 10);
            double its = percentile(ns[c][l], 10);
            std::printf("%6.1f%6.1f%6.2fx", its, percentile(ns[c][l], 50),
                        its / mine);
        }
    }
    std::printf("\n");
    return 0;
}
