#!/usr/bin/env bash
# Plans, and leaves plan.json (for `holdfast apply`), plan.md (for the comment) and plan.sarif (for code scanning) in
# the folder named by the first argument. Further arguments go to `holdfast plan`.
# The step succeeds also where the plan does not; `exit-code` tells, so that the comment is written first.
set -euo pipefail
. "$(dirname "$0")/forge.sh"

into=${1:?name a folder for the reports}
shift
mkdir -p "$into"
rm -f "$into/plan.json" "$into/plan.md" "$into/plan.sarif"

status=0
holdfast plan --no-exec --output markdown --out "$into/plan.json" "$@" >"$into/plan.md" || status=$?

if [ -f "$into/plan.json" ]; then
  holdfast show "$into/plan.json" --output sarif >"$into/plan.sarif"
  output saved true
  output changes "$(jq '.applyable' "$into/plan.json")"
else
  rm -f "$into/plan.sarif"
  output saved false
  output changes false
fi
if [ ! -s "$into/plan.md" ]; then
  rm -f "$into/plan.md"
  output report false
  say "There is no plan to show: holdfast ended with $status."
else
  output report true
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$into/plan.md" >>"$GITHUB_STEP_SUMMARY"; fi
fi
output exit-code "$status"
