#!/bin/sh
# Installs what reports are looked at with: a browser for pages and xmllint for JUnit, what the pipelines' scripts use,
# and strace, which makes the kernel refuse what a test wants refused. Where that is not possible the tests that need them say so in one line and are left out.
set -u
wanted=
command -v chromium >/dev/null 2>&1 || wanted="$wanted chromium"
command -v xmllint >/dev/null 2>&1 || wanted="$wanted libxml2-utils"
command -v strace >/dev/null 2>&1 || wanted="$wanted strace"
command -v curl >/dev/null 2>&1 || wanted="$wanted curl"
command -v jq >/dev/null 2>&1 || wanted="$wanted jq"
[ -z "$wanted" ] && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "tools: not installed (needs root and apt-get):$wanted; tests that need them are left out"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # a list of package names
(apt-get update -qq && apt-get install -y -qq --no-install-recommends $wanted) >/tmp/holdfast-tools.log 2>&1 ||
  echo "tools: apt-get failed, see /tmp/holdfast-tools.log; tests that need$wanted are left out"
exit 0
