#!/bin/sh
# Looks for drift: what differs goes to the journal, the counts to a file that Prometheus' node exporter picks up.
# Usage: drift.sh [arguments of holdfast drift]. METRICS_DIR is the exporter's --collector.textfile.directory.
# Exits as `holdfast drift` does: 0 all is well, 2 drift, 3 a token was refused, …
set -eu

metrics=${METRICS_DIR:-/var/lib/prometheus/node-exporter}/holdfast.prom
part=$metrics.$$.part
trap 'rm -f "$part"' EXIT

status=0
holdfast drift --log-level warn --output metrics "$@" >"$part" || status=$?
case $status in
0 | 2 | 4)
  chmod 644 "$part"
  mv "$part" "$metrics"
  ;;
*)
  # The former counts stay; holdfast_report_timestamp_seconds tells how old they are.
  echo "Drift could not be looked for: holdfast ended with $status." >&2
  exit "$status"
  ;;
esac
if [ "$status" != 0 ]; then holdfast drift --log-level warn "$@" || true; fi
exit "$status"
