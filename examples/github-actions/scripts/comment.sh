#!/usr/bin/env bash
# Writes a report as the one comment of a pull request: made once, then updated in place.
# Usage: comment.sh FILE NUMBER. The file begins with a marker line by which the comment is found again; only a comment
# of PIPELINE_AUTHOR counts, since anybody may write such a line.
set -euo pipefail
. "$(dirname "$0")/forge.sh"

file=${1:?name the report}
number=${2:?name the pull request}
: "${PIPELINE_AUTHOR:=github-actions[bot]}"
export PIPELINE_AUTHOR

PIPELINE_MARKER=$(head -n 1 "$file")
export PIPELINE_MARKER
case $PIPELINE_MARKER in
'<!-- holdfast:'*) ;;
*)
  say "$file does not begin with Holdfast's marker: write it with --output markdown."
  exit 1
  ;;
esac

body=$(mktemp)
trap 'rm -f "$body"' EXIT
jq --raw-input --slurp '{body: .}' "$file" >"$body"

list="/repos/$GITHUB_REPOSITORY/issues/$number/comments"
id=$(forge_find "$list?sort=created" '(.body // "" | startswith(env.PIPELINE_MARKER)) and .user.login == env.PIPELINE_AUTHOR')
if [ -n "$id" ]; then
  forge PATCH "/repos/$GITHUB_REPOSITORY/issues/comments/$id" "$body" >/dev/null
  say "Updated comment $id of #$number."
else
  forge POST "$list" "$body" >/dev/null
  say "Commented on #$number."
fi
