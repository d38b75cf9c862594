#!/usr/bin/env bash
# Carries out a saved plan: exactly the requests that were reviewed, or none of them.
# Usage: apply.sh PLANFILE [arguments of holdfast apply].
set -euo pipefail
. "$(dirname "$0")/forge.sh"

plan=${1:?name the plan file}
shift
if [ "$(jq '.applyable' "$plan")" = false ]; then
  say 'The reviewed plan changes nothing.'
  exit 0
fi

status=0
holdfast apply "$plan" "$@" || status=$?
case $status in
0) say 'Applied, and read back: nothing is left to do.' ;;
6) say 'Somebody changed what the plan was made for, so nothing was sent. Plan again in a new pull request.' ;;
8 | 9) say 'The run was cut short. What was not done is listed above; run the job again.' ;;
esac
exit "$status"
