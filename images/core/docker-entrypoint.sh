#!/bin/bash
# Applies settings from the environment, then runs Data Collector in place of this shell.
#
# SDC_CONF_A_B=value sets the entry a.b of sdc.properties. Case, dashes and underscores are ignored when an existing entry or
# a commented one is looked up (SDC_CONF_PRODUCTION_MAXBATCHSIZE sets production.maxBatchSize). A new entry is in lower case,
# or as given if the variable has lower-case letters (SDC_CONF_my_newKey).
set -euo pipefail

fail() {
  echo "docker-entrypoint.sh: $1" >&2
  exit 78
}

# Escapes for java.util.Properties, so that the engine reads the exact value of the variable.
escape() {
  local text=${1//\\/\\\\} code out='' index letter
  text=${text//$'\n'/\\n}
  text=${text//$'\r'/\\r}
  text=${text//$'\t'/\\t}
  if [[ $text == ' '* ]]; then text="\\$text"; fi
  local LC_ALL=C.UTF-8
  if [[ $text == *[!\ -~]* ]]; then
    for ((index = 0; index < ${#text}; index++)); do
      letter=${text:index:1}
      printf -v code %d "'$letter"
      if ((code >= 32 && code < 127)); then out+=$letter
      elif ((code < 65536)); then printf -v letter '\\u%04x' "$code" && out+=$letter
      else
        printf -v letter '\\u%04x\\u%04x' $((0xd800 + ((code - 65536) >> 10))) $((0xdc00 + ((code - 65536) & 1023)))
        out+=$letter
      fi
    done
    text=$out
  fi
  printf %s "$text"
}

canonical() {
  local key=${1//[-_]/.}
  printf %s "${key,,}"
}

# Keys by their canonical form; an entry takes precedence over a comment, and a later one over an earlier one.
declare -A spelling entry
read_keys() {
  local line key found
  while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line =~ ^[[:space:]]*(#?)[[:space:]]*([A-Za-z][A-Za-z0-9._-]*)[[:space:]]*[=:] ]]; then
      key=${BASH_REMATCH[2]}
      found=$(canonical "$key")
      if [ -z "${BASH_REMATCH[1]}" ]; then
        spelling[$found]=$key
        entry[$found]=$key
      elif [ -z "${entry[$found]:-}" ]; then
        spelling[$found]=$key
      fi
    fi
  done < "$1"
}

# Rewrites the file without the entry and its continuation lines, and with the new entry at the end.
set_entry() {
  local file=$1 target=$2 text=$3 line inside='' out=''
  while IFS= read -r line || [ -n "$line" ]; do
    if [ -n "$inside" ] || [[ $line =~ ^[[:space:]]*([^#!=:[:space:]]+)[[:space:]]*[=:] && ${BASH_REMATCH[1]} == "$target" ]]; then
      if [[ $line =~ (^|[^\\])(\\\\)*\\$ ]]; then inside=1; else inside=''; fi
    else
      out+=$line$'\n'
    fi
  done < "$file"
  printf '%s%s=%s\n' "$out" "$target" "$text" > "$file"
}

configure() {
  local file=$1 variable value key found
  read_keys "$file"
  while IFS= read -r -d '' variable; do
    value=${variable#*=}
    variable=${variable%%=*}
    case $variable in SDC_CONF_?*) ;; *) continue ;; esac
    key=${variable#SDC_CONF_}
    found=$(canonical "$key")
    if [ -n "${spelling[$found]:-}" ]; then
      key=${spelling[$found]}
    elif [[ $key == *[a-z]* ]]; then
      key=${key//_/.}
    else
      key=$found
    fi
    set_entry "$file" "$key" "$(escape "$value")"
  done < <(env -0)
}

if env | grep -q '^SDC_CONF_.'; then
  properties=$SDC_CONF/sdc.properties
  if [ ! -f "$properties" ]; then fail "SDC_CONF_… is set, but $properties does not exist."; fi
  if [ ! -w "$properties" ]; then
    fail "SDC_CONF_… is set, but user $(id -u) cannot write $properties. Run as user sdc, or as any user of group 0."
  fi
  configure "$properties"
fi

exec "$SDC_DIST/bin/streamsets" "$@"
