#!/bin/sh
# Installs the tools that look at reports, and the servers that the shared state backends are tested against: PostgreSQL and Ceph's S3 gateway.
# Where that is not possible the tests that need them say so in one line and are left out.
set -u
sh "$(dirname "$0")/install-tools.sh"
if command -v radosgw >/dev/null 2>&1 && ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "servers: not installed (needs root and apt-get); tests against PostgreSQL and Ceph RGW are left out"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
# The package would start a server of its own; the tests start theirs on loopback.
policy=/usr/sbin/policy-rc.d
made=
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy" && made=1
fi
(apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql ceph-mon ceph-osd radosgw) \
  >/tmp/holdfast-servers.log 2>&1 || echo "servers: apt-get failed, see /tmp/holdfast-servers.log; tests against PostgreSQL and Ceph RGW are left out"
[ -n "$made" ] && rm -f "$policy"
exit 0
