#!/bin/sh
# Sends an evidence file to a work item, waits for its gate and ends by the verdict.
#
#   gate.sh FILE ISSUE [STAGE]       without STAGE: the gate right behind where the item stands
#
# Needs curl and openssl. Environment:
#   ASSAY_URL         address of the web trigger `evidence`
#   ASSAY_GATE_URL    address of the web trigger `gate`
#   ASSAY_SECRET      the project's secret
#   ASSAY_PROJECT     project whose secret signs; left out, the one in ISSUE
#   ASSAY_WAIT        seconds to wait for an open gate (300)
#   ASSAY_TRIES       how often a post is sent before the site counts as away (5)
#
# Exit codes: 0 pass, 1 fail or refused, 2 wrong call, 3 inconclusive, 4 the site gave no answer.
set -u

usage() {
  echo "gate.sh: $1" >&2
  echo "Usage: gate.sh FILE ISSUE [STAGE]" >&2
  exit 2
}

[ $# -eq 2 ] || [ $# -eq 3 ] || usage "a file and a work item are needed, and at most a stage"
file=$1 issue=$2 stage=${3:-}
[ -f "$file" ] && [ -r "$file" ] || usage "$file cannot be read"
expr "x$issue" : 'x[A-Z][A-Z0-9_]*-[0-9][0-9]*$' >/dev/null || usage "$issue is not a key such as AI-1"
expr "x$stage" : 'x[a-z-]*$' >/dev/null || usage "$stage is not a stage such as deployment"
for tool in curl openssl; do
  command -v "$tool" >/dev/null || usage "$tool is not installed"
done
[ -n "${ASSAY_SECRET:-}" ] || usage "ASSAY_SECRET is not set"
project=${ASSAY_PROJECT:-${issue%-*}}
wait=${ASSAY_WAIT:-300} tries=${ASSAY_TRIES:-5}

for address in "${ASSAY_URL:-}" "${ASSAY_GATE_URL:-}"; do
  case $address in
    '') usage "ASSAY_URL and ASSAY_GATE_URL are both needed" ;;
    *@*) usage "an address holds a name or a password" ;;
    https://*) ;;
    http://127.0.0.1[:/]* | http://localhost[:/]*) ;;
    *) usage "addresses begin with https://; http is for this machine alone" ;;
  esac
done

work=$(mktemp -d) || exit 4
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# post URL FILE [ISSUE]: one signed post, for the work item that the address names; sets `code` (000: no answer) and `status` (empty: not Assay's answer).
post() {
  timestamp=$(date +%s)
  version=v1 signed="$timestamp."
  [ -z "${3-}" ] || version=v2 signed="v2.$timestamp.$3."
  signature=$({ printf '%s' "$signed"; cat "$2"; } |
    openssl dgst -sha256 -hmac "$ASSAY_SECRET" | sed 's/.*= *//')
  : >"$work/answer"
  code=$(curl -sS --max-time 30 -o "$work/answer" -w '%{http_code}' \
    -H "x-assay-project: $project" -H "x-assay-timestamp: $timestamp" \
    -H "x-assay-signature: $version=$signature" --data-binary "@$2" "$1" 2>"$work/problem")
  status=$(sed -n 's/^{"status":"\([a-z-]*\)".*/\1/p' "$work/answer")
}

# Between half of $1 seconds and all of it, by chance, so that pipelines do not come back together.
pause() {
  sleep "$(($1 / 2 + 1 + 0x$(openssl rand -hex 2) % ($1 / 2 + 1)))"
}

# Whether sending again could help: no answer, too many at once, platform or app away.
is_away() {
  case $code in
    000 | 429 | 5??) return 0 ;;
    *) return 1 ;;
  esac
}

# insist URL FILE [ISSUE]: posts until there is an answer.
insist() {
  try=1 next=1
  post "$1" "$2" "${3-}"
  while is_away && [ "$try" -lt "$tries" ]; do
    pause "$next"
    try=$((try + 1)) next=$((next * 2))
    post "$1" "$2" "${3-}"
  done
}

no_answer() {
  echo "$issue: the site gave no answer ($code) $(cat "$work/problem")" >&2
  exit 4
}

refused() {
  echo "$issue: $1 refused: $status" >&2
  cat "$work/answer" >&2
  echo >&2
  exit 1
}

case $ASSAY_URL in
  *\?*) address="$ASSAY_URL&issue=$issue" ;;
  *) address="$ASSAY_URL?issue=$issue" ;;
esac
insist "$address" "$file" "$issue"
case $code/$status in
  202/accepted | 200/duplicate) echo "$issue: $file $status" ;;
  400/invalid | 400/future | 401/unauthorized | 413/too-large) refused "$file" ;;
  *) no_answer ;;
esac

question='{"issue":"'$issue'"}'
[ -z "$stage" ] || question='{"issue":"'$issue'","stage":"'$stage'"}'
printf '%s' "$question" >"$work/question"

# Evidence may still be in the queue: a gate that is held is asked again until the time is up.
deadline=$(($(date +%s) + wait)) next=2
while :; do
  insist "$ASSAY_GATE_URL" "$work/question"
  case $code/$status in
    200/pass) break ;;
    422/fail | 409/inconclusive) ;;
    400/invalid | 401/unauthorized | 404/unknown-item) refused 'the question' ;;
    *) no_answer ;;
  esac
  left=$((deadline - $(date +%s)))
  [ "$left" -gt 0 ] || break
  [ "$next" -le "$left" ] || next=$left
  pause "$next"
  next=$((next * 2))
  [ "$next" -le 30 ] || next=30
done

echo "$issue: gate ${stage:-of the next stage}: $status"
case $status in
  pass) exit 0 ;;
  inconclusive) exit 3 ;;
  *) exit 1 ;;
esac
