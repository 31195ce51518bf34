/* Reads keys and signatures of minisign and checks all that they state: the
 * number of the key, the signature of the file, and the signature of the
 * trusted comment.
 *
 * A public key is base64 of "Ed", the key's number (8 bytes) and the key. A
 * signature is four lines: a comment, base64 of "ED" or "Ed", the key's number
 * and the signature; a trusted comment; base64 of the signature over the first
 * signature and the trusted comment. "ED" signs the file's BLAKE2b-512, "Ed",
 * which older versions of minisign wrote, the file itself.
 *
 * SPDX-License-Identifier: MIT */
#include "minisign.h"

#include <string.h>

#include "base/base64.h"
#include "ed25519.h"
#include "say.h"

#define UNTRUSTED "untrusted comment: "
#define TRUSTED "trusted comment: "
#define COMMENT_MOST 8192       /* bytes of a trusted comment, as minisign's */

struct public_key { uint8_t kind[2], number[8], key[ED25519_KEY]; };
struct signature { uint8_t kind[2], number[8], bytes[ED25519_SIGNATURE]; };
_Static_assert(sizeof(struct public_key) == 42
               && sizeof(struct signature) == 74, "rows without holes");

struct line { const char *at; size_t size; };

/* Takes a line off a text, without its \n or \r\n. False at the end. */
static bool next_line(struct line *text, struct line *line)
{
    const char *end = memchr(text->at, '\n', text->size);

    *line = *text;
    if (text->size == 0)
        return false;
    if (end)
        line->size = (size_t)(end - text->at);
    text->at += line->size + (end != NULL);
    text->size -= line->size + (end != NULL);
    if (line->size && line->at[line->size - 1] == '\r')
        line->size--;
    return true;
}

static bool starts_with(struct line l, const char *prefix)
{
    return l.size >= strlen(prefix)
           && !memcmp(l.at, prefix, strlen(prefix));
}

static bool decodes(struct line l, void *bytes, size_t size)
{
    size_t n;

    return base64_decode(l.at, l.size, bytes, size, &n) && n == size;
}

static bool is_kind(const uint8_t kind[2], char second)
{
    return kind[0] == 'E' && kind[1] == (uint8_t)second;
}

/* A key's file has a line of comment in front. */
static bool read_key(const char *key, struct public_key *out)
{
    struct line text = {key, strlen(key)}, line;

    return next_line(&text, &line)
           && (!starts_with(line, UNTRUSTED) || next_line(&text, &line))
           && text.size == 0 && decodes(line, out, sizeof *out)
           && is_kind(out->kind, 'd');
}

bool mreg_host_is_key(const char *key)
{
    struct public_key ignored;

    return read_key(key, &ignored);
}

struct minisig {
    struct signature by;
    struct line comment;        /* the trusted one */
    uint8_t whole[ED25519_SIGNATURE];
};

/* Returns 0, or the number of the line that is not as it must be. */
static unsigned read_minisig(struct line text, struct minisig *out)
{
    struct line line;

    if (!next_line(&text, &line) || !starts_with(line, UNTRUSTED)
        || memchr(line.at, 0, line.size))
        return 1;
    if (!next_line(&text, &line) || !decodes(line, &out->by, sizeof out->by)
        || !(is_kind(out->by.kind, 'D') || is_kind(out->by.kind, 'd')))
        return 2;
    if (!next_line(&text, &line) || !starts_with(line, TRUSTED)
        || memchr(line.at, 0, line.size))
        return 3;
    out->comment.at = line.at + strlen(TRUSTED);
    out->comment.size = line.size - strlen(TRUSTED);
    if (out->comment.size > COMMENT_MOST)
        return 3;
    if (!next_line(&text, &line)
        || !decodes(line, out->whole, sizeof out->whole))
        return 4;
    return text.size ? 5 : 0;
}

/* minisign prints the number of a key as a 64-bit number, its bytes from the
 * last to the first. */
static unsigned long long number(const uint8_t bytes[8])
{
    unsigned long long n = 0;

    for (unsigned i = 8; i-- > 0;)
        n = n << 8 | bytes[i];
    return n;
}

static bool signs_file(const struct signature *s, const void *bytes,
                       size_t size, const uint8_t key[ED25519_KEY])
{
    uint8_t hash[BLAKE2B_SIZE];

    if (is_kind(s->kind, 'd'))
        return mreg_host_ed25519(s->bytes, bytes, size, key);
    return mreg_host_blake2b(bytes, size, hash)
           && mreg_host_ed25519(s->bytes, hash, sizeof hash, key);
}

static bool signs_comment(const struct minisig *m,
                          const uint8_t key[ED25519_KEY])
{
    uint8_t text[ED25519_SIGNATURE + COMMENT_MOST];

    memcpy(text, m->by.bytes, ED25519_SIGNATURE);
    memcpy(text + ED25519_SIGNATURE, m->comment.at, m->comment.size);
    return mreg_host_ed25519(m->whole, text,
                             ED25519_SIGNATURE + m->comment.size, key);
}

static mreg_status check(const struct public_key *key,
                         const struct minisig *m, const void *bytes,
                         size_t size, mreg_host_note *why)
{
    if (memcmp(m->by.number, key->number, sizeof key->number))
        return mreg_host_say(why, MREG_E_UNSIGNED,
            "it is signed by the key %llX, not by %llX",
            number(m->by.number), number(key->number));
    if (!signs_file(&m->by, bytes, size, key->key))
        return mreg_host_say(why, MREG_E_UNSIGNED,
            "the signature is not of this file by this key");
    if (!signs_comment(m, key->key))
        return mreg_host_say(why, MREG_E_UNSIGNED,
            "the trusted comment is not what was signed");
    return MREG_OK;
}

mreg_status mreg_host_signed(const char *key, const char *text,
                             size_t text_size, const void *bytes, size_t size,
                             mreg_host_note *comment, mreg_host_note *why)
{
    struct public_key by;
    struct minisig m;
    mreg_status status;
    unsigned bad;

    if (!read_key(key, &by))
        return mreg_host_say(why, MREG_E_BAD_ARGUMENT,
            "the key is not one of minisign: give the line of 56 letters or "
            "the text of the .pub file");
    bad = read_minisig((struct line){text, text_size}, &m);
    if (bad)
        return mreg_host_say(why, MREG_E_UNSIGNED,
            "the .minisig file is not one of minisign: see its line %u", bad);
    if (!mreg_host_can_verify())
        return mreg_host_say(why, MREG_E_UNSIGNED,
            "this program was built without libsodium and cannot check it: "
            "install libsodium-dev (libsodium-devel) and build mreg again");
    status = check(&by, &m, bytes, size, why);
    if (status == MREG_OK)
        mreg_host_say(comment, status, "%.*s", (int)m.comment.size,
                      m.comment.at);
    return status;
}
