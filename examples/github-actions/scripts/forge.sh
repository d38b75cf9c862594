# shellcheck shell=bash disable=SC2016
# Sourced by the other scripts: one request to GitHub's API, with errors that say what to do.
# Needs GITHUB_TOKEN; GITHUB_API_URL and GITHUB_REPOSITORY are set in every job.

: "${GITHUB_API_URL:=https://api.github.com}"
: "${PIPELINE_RETRY_SECONDS:=2}"

say() { printf '%s\n' "$*" >&2; }

# forge METHOD PATH [JSON-FILE]: prints the answer. Everything but POST is tried again after a failure of the server;
# a POST whose outcome is unknown is not: the next run finds what it made.
forge() {
  local method=$1 path=$2 body=${3:-} answer status attempt
  answer=$(mktemp)
  for attempt in 1 2 3; do
    status=$(forge_send "$method" "$path" "$body" "$answer") || status=000
    case $status in
    2??)
      cat "$answer"
      rm -f "$answer"
      return 0
      ;;
    000 | 429 | 5??)
      if [ "$method" = POST ] || [ "$attempt" = 3 ]; then break; fi
      sleep $((PIPELINE_RETRY_SECONDS * attempt))
      ;;
    *) break ;;
    esac
  done
  forge_complain "$method" "$path" "$status"
  rm -f "$answer"
  return 1
}

# The token is read from a pipe, so that no list of processes shows it. Redirects are not followed.
forge_send() {
  curl --silent --max-time 30 --request "$1" --output "$4" --write-out '%{http_code}' \
    --header 'Accept: application/vnd.github+json' --header 'X-GitHub-Api-Version: 2022-11-28' \
    --config <(printf 'header = "Authorization: Bearer %s"\n' "${GITHUB_TOKEN:?the job must pass GITHUB_TOKEN}") \
    ${3:+--header 'Content-Type: application/json' --data-binary "@$3"} \
    "$GITHUB_API_URL$2"
}

forge_complain() {
  local method=$1 path=${2%%\?*} status=$3
  say "GitHub did not do $method $path (status $status)."
  case $status in
  000) say "It could not be reached at $GITHUB_API_URL." ;;
  401) say 'The token is not valid: pass GITHUB_TOKEN: ${{ github.token }} to this step.' ;;
  403) say 'The token may not do that: look at `permissions:` of the job. Pull requests from forks get a token that may only read.' ;;
  404) say "There is no such thing in $GITHUB_REPOSITORY, or the token may not see it: look at \`permissions:\` of the job." ;;
  422) say 'GitHub refused the content: is the issue or pull request locked, or the label misspelt?' ;;
  429 | 5??) say 'GitHub has a problem of its own: run the job again later.' ;;
  *) say 'That answer was not expected.' ;;
  esac
}

# forge_find PATH JQ-FILTER: the first match in a list of any length, or nothing.
forge_find() {
  local path=$1 filter=$2 page found list
  for page in 1 2 3 4 5 6 7 8 9 10; do
    list=$(forge GET "$path&per_page=100&page=$page") || return 1
    found=$(jq --raw-output "first(.[] | select($filter) | .number // .id) // empty" <<<"$list")
    if [ -n "$found" ]; then
      printf '%s\n' "$found"
      return 0
    fi
    if [ "$(jq length <<<"$list")" -lt 100 ]; then return 0; fi
  done
}

# output NAME VALUE: hands a value to later steps.
output() {
  if [ -n "${GITHUB_OUTPUT:-}" ]; then printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; fi
}
