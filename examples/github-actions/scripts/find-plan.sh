#!/usr/bin/env bash
# After a merge: finds the workflow run that holds the plan made for the merged pull request, and hands its number on
# as `run-id` and the artefact's name as `artifact`. Needs `actions: read` and `pull-requests: read`.
set -euo pipefail
. "$(dirname "$0")/forge.sh"

commit=${1:-${GITHUB_SHA:?name the commit that was merged}}

head=$(forge GET "/repos/$GITHUB_REPOSITORY/commits/$commit/pulls" |
  jq --raw-output 'first(.[] | select(.merged_at != null) | .head.sha) // empty')
if [ -z "$head" ]; then
  say "Commit $commit belongs to no merged pull request, so there is no reviewed plan: nothing is applied."
  exit 1
fi

artifact=holdfast-plan-$head
run=$(forge GET "/repos/$GITHUB_REPOSITORY/actions/artifacts?name=$artifact&per_page=100" |
  PIPELINE_HEAD=$head jq --raw-output '[.artifacts[] | select(.expired | not)
    | select(.workflow_run.head_sha == env.PIPELINE_HEAD)
    | select(.workflow_run.head_repository_id == .workflow_run.repository_id)]
    | max_by(.created_at) | .workflow_run.id // empty')
if [ -z "$run" ]; then
  say "No plan is kept for $head: it expired, or its job failed. Plan again in a new pull request."
  exit 1
fi
output run-id "$run"
output artifact "$artifact"
say "The reviewed plan is $artifact of run $run."
