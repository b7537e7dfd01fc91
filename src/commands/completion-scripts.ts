// The scripts for the shells. Each only asks kcsp itself what may come next, so that it never grows old.

const BASH = String.raw`# Completion of kcsp for bash: kcsp completion bash >> ~/.bashrc
_kcsp() {
  local line value current="${'$'}{COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    value="${'$'}{line%%$'\t'*}"
    if [[ "$value" == ":files" ]]; then
      compopt -o default
      continue
    fi
    # Whatever a name holds, bash reads it back as that name: quoted anew, or within the quotes that were typed.
    case "$current" in
      \'*) value="${'$'}{value//\'/\'\\\'\'}" ;;
      \"*)
        if [[ "$value" == *'!'* ]]; then continue; fi
        value="${'$'}{value//\\/\\\\}" value="${'$'}{value//\"/\\\"}"
        value="${'$'}{value//\$/\\\$}" value="${'$'}{value//\`/\\\`}"
        ;;
      *) printf -v value '%q' "$value" ;;
    esac
    COMPREPLY+=("$value")
  done < <("${'$'}{COMP_WORDS[0]}" completion candidates -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _kcsp kcsp
`;

const ZSH = String.raw`#compdef kcsp
# Completion of kcsp for zsh: kcsp completion zsh > a folder of fpath/_kcsp
_kcsp() {
  local line
  local -a found
  for line in "${'$'}{(@f)$("${'$'}{words[1]}" completion candidates -- "${'$'}{(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ "$line" == ":files" ]]; then
      _files
    elif [[ -n "$line" ]]; then
      found+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
    fi
  done
  (( $#found )) && _describe 'kcsp' found
}
compdef _kcsp kcsp
`;

const FISH = `# Completion of kcsp for fish: kcsp completion fish > ~/.config/fish/completions/kcsp.fish
function __kcsp_complete
  set -l typed (commandline -opc) (commandline -ct)
  for line in ($typed[1] completion candidates -- $typed[2..-1] 2>/dev/null)
    if test "$line" = ":files"
      __fish_complete_path (commandline -ct)
    else
      printf '%s\\n' $line
    end
  end
end
complete -c kcsp -f -a '(__kcsp_complete)'
`;

export const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['bash', BASH],
  ['zsh', ZSH],
  ['fish', FISH],
]);
