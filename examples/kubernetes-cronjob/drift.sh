#!/bin/sh
# Looks for drift in a pod: the report goes to its log, and the pod's end tells how it went (0 well, 2 drift).
# Usage: drift.sh [arguments of holdfast drift].
set -eu

status=0
holdfast drift --no-exec "$@" || status=$?
# Shown by `kubectl describe pod` and by alerts; it holds the code only.
if [ -n "${TERMINATION_LOG:-}" ]; then echo "holdfast drift ended with $status" >"$TERMINATION_LOG"; fi
exit "$status"
