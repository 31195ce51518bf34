/* The scripts by which shells ask `mreg complete`. They know no command and no
 * option themselves.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "cli.h"
#include "complete.h"

/* A colon parts words for bash, and names have some: words are joined again,
 * and what is before the last colon is cut from the answers. */
static const char bash[] =
    "# Completion of mreg for bash, by `mreg complete --script bash`.\n"
    "_mreg()\n"
    "{\n"
    "    local -a words=() said=()\n"
    "    local i word line glue= cut\n"
    "    for ((i = 1; i <= COMP_CWORD; i++)); do\n"
    "        word=${COMP_WORDS[i]}\n"
    "        if [[ $glue || ($word == : && ${#words[@]} -gt 0) ]]; then\n"
    "            words[${#words[@]}-1]+=$word\n"
    "        else\n"
    "            words+=(\"$word\")\n"
    "        fi\n"
    "        [[ $word == : ]] && glue=1 || glue=\n"
    "    done\n"
    "    COMPREPLY=()\n"
    "    word=${words[${#words[@]}-1]}\n"
    "    cut=${word%\"${word##*:}\"}\n"
    "    while IFS= read -r line; do\n"
    "        line=${line%%$'\\t'*}\n"
    "        COMPREPLY+=(\"${line#\"$cut\"}\")\n"
    "    done < <(mreg complete --words -- \"${words[@]}\" 2>/dev/null)\n"
    "    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]] &&\n"
    "        compopt -o nospace\n"
    "    return 0\n"
    "}\n"
    "complete -o default -F _mreg mreg\n";

static const char zsh[] =
    "#compdef mreg\n"
    "# Completion of mreg for zsh, by `mreg complete --script zsh`.\n"
    "_mreg()\n"
    "{\n"
    "    local -a said plain\n"
    "    local line\n"
    "    mreg complete --words -- \"${(@)words[2,CURRENT]}\" 2>/dev/null |\n"
    "    while IFS= read -r line; do\n"
    "        plain+=(\"${line%%$'\\t'*}\")\n"
    "        said+=(\"${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}\")\n"
    "    done\n"
    "    if (( ${#plain} == 0 )); then\n"
    "        _files\n"
    "    elif [[ ${plain[1]} == */ ]]; then\n"
    "        compadd -S '' -- \"${plain[@]}\"\n"
    "    else\n"
    "        _describe mreg said\n"
    "    fi\n"
    "}\n"
    "if [ \"$funcstack[1]\" = _mreg ]; then _mreg \"$@\"\n"
    "else compdef _mreg mreg; fi\n";

static const char fish[] =
    "# Completion of mreg for fish, by `mreg complete --script fish`.\n"
    "function __mreg\n"
    "    set -l words (commandline -opc) (commandline -ct)\n"
    "    mreg complete --words -- $words[2..-1] 2>/dev/null\n"
    "end\n"
    "complete -c mreg -a '(__mreg)'\n";

int completion_script(const char *command, const char *shell)
{
    static const struct { const char *name, *text; } scripts[] = {
        {"bash", bash}, {"zsh", zsh}, {"fish", fish}};

    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (strcmp(shell, scripts[i].name) == 0) {
            out_text(&out_std, scripts[i].text);
            return EXIT_YES;
        }
    complain(command, "no script for", shell, "there are bash, zsh, fish");
    return EXIT_USAGE;
}
