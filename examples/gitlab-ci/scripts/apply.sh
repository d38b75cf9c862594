#!/bin/sh
# Carries out a saved plan: exactly the requests that were looked at, or none of them.
# Usage: apply.sh PLANFILE [arguments of holdfast apply].
set -eu

plan=${1:?name the plan file}
shift
status=0
holdfast apply "$plan" "$@" || status=$?
if [ "$status" = 6 ]; then
  echo "The state is locked, or what the plan was made for has changed: nothing was sent. Start a new pipeline." >&2
fi
exit "$status"
