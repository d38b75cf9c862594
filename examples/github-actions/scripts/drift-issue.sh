#!/usr/bin/env bash
# Looks for drift and keeps one issue about it: opened when there is some, updated while it lasts, closed when it is gone.
# Arguments go to `holdfast drift`. Needs `issues: write`. Succeeds when the issue tells the truth.
set -euo pipefail
. "$(dirname "$0")/forge.sh"

: "${PIPELINE_LABEL:=holdfast-drift}"
report=$(mktemp)
body=$(mktemp)
trap 'rm -f "$report" "$body"' EXIT

status=0
holdfast drift --no-exec --output markdown "$@" >"$report" || status=$?
case $status in
0 | 2 | 4) ;;
*)
  say "Drift could not be looked for: holdfast ended with $status. The issue stays as it is."
  exit "$status"
  ;;
esac
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$report" >>"$GITHUB_STEP_SUMMARY"; fi

PIPELINE_MARKER=$(head -n 1 "$report")
export PIPELINE_MARKER PIPELINE_LABEL
issues="/repos/$GITHUB_REPOSITORY/issues"
number=$(forge_find "$issues?state=open&labels=$PIPELINE_LABEL" \
  '.pull_request == null and (.body // "" | startswith(env.PIPELINE_MARKER))')

if [ "$status" = 0 ]; then
  if [ -n "$number" ]; then
    printf '{"state":"closed","state_reason":"completed"}' >"$body"
    forge PATCH "$issues/$number" "$body" >/dev/null
    say "The drift is gone; closed #$number."
  fi
  exit 0
fi

title=$(sed -n 's/^## //p' "$report" | head -n 1)
jq --raw-input --slurp --arg title "$title" '{title: $title, body: .}' "$report" >"$body"
if [ -n "$number" ]; then
  forge PATCH "$issues/$number" "$body" >/dev/null
  say "Updated #$number."
  exit 0
fi
labelled=$(jq '. + {labels: [env.PIPELINE_LABEL]}' "$body")
printf '%s' "$labelled" >"$body"
forge POST "$issues" "$body" | jq --raw-output '"Opened #\(.number)."' >&2
