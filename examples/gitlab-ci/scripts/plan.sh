#!/bin/sh
# Plans, and leaves plan.json (for `holdfast apply`), plan.md, plan.html and report.json (the counts that a merge
# request shows) in the folder named by the first argument. Further arguments go to `holdfast plan`.
set -eu

into=${1:?name a folder for the reports}
shift
mkdir -p "$into"
rm -f "$into"/plan.json "$into"/plan.md "$into"/plan.html "$into"/report.json

status=0
holdfast plan --no-exec --out "$into/plan.json" "$@" || status=$?
if [ ! -f "$into/plan.json" ]; then
  echo "No plan was saved, so there is nothing to apply." >&2
  exit "$status"
fi

holdfast show "$into/plan.json" --output markdown >"$into/plan.md"
holdfast show "$into/plan.json" --output html >"$into/plan.html"
# A replacement counts as both: an object comes and another one goes.
node -e '
  const { summary } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  const { create, update, replace } = summary;
  console.log(JSON.stringify({ create: create + replace, update, delete: summary.delete + replace }));
' "$into/plan.json" >"$into/report.json"
exit "$status"
