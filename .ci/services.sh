# Sourced by .ci/run: PostgreSQL and Redis for the part of the tests that wants them, each in a folder of its own that is
# gone afterwards. Where they are not installed they come from Debian's packages, if this user may install and there is a
# network; where they do not come, the tests run without them and say so.

services="$(mktemp -d)"
chmod 755 "$services"

stop_services() {
  [ -f "$services/postgres/postmaster.pid" ] && as_postgres "$postgres_bin/pg_ctl" -D "$services/postgres" -m immediate stop >/dev/null 2>&1
  [ -f "$services/redis.pid" ] && kill "$(cat "$services/redis.pid")" 2>/dev/null
  rm -rf "$services"
}
trap stop_services EXIT

as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# Asks for Debian's lists once; without a network that fails within the minute, and nothing more is tried.
lists_are_here() {
  if [ ! -f "$services/lists" ]; then
    timeout 60 apt-get -qq -o Acquire::Retries=0 -o Acquire::http::Timeout=10 -o APT::Update::Error-Mode=any update >/dev/null 2>&1 &&
      echo yes >"$services/lists" || echo no >"$services/lists"
  fi
  [ "$(cat "$services/lists")" = yes ]
}

install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && lists_are_here || return 1
  DEBIAN_FRONTEND=noninteractive timeout 180 apt-get -qq -o Acquire::Retries=0 -o Acquire::http::Timeout=10 \
    install -y --no-install-recommends "$1" >/dev/null 2>&1
}

find_postgres() {
  local found
  found="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)"
  [ -n "$found" ] && [ -x "$found/initdb" ] && echo "$found"
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

start_postgres() {
  postgres_bin="$(find_postgres)" || { install_package postgresql && postgres_bin="$(find_postgres)"; } || return 1
  local port
  port="$(free_port)"
  mkdir "$services/postgres"
  [ "$(id -u)" = 0 ] && chown postgres "$services/postgres"
  as_postgres "$postgres_bin/initdb" -D "$services/postgres" -A trust -U postgres -E UTF8 --locale=C >/dev/null 2>&1 || return 1
  as_postgres "$postgres_bin/pg_ctl" -D "$services/postgres" -w -l "$services/postgres/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$services/postgres" start >/dev/null 2>&1 || return 1
  export TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
}

start_redis() {
  command -v redis-server >/dev/null || install_package redis-server || return 1
  command -v redis-server >/dev/null || return 1
  local port
  port="$(free_port)"
  redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no --daemonize yes --dir "$services" \
    --pidfile "$services/redis.pid" >/dev/null 2>&1 || return 1
  export TEST_REDIS_URL="redis://127.0.0.1:$port"
}

if start_postgres; then
  echo "PostgreSQL runs for the tests of class sessions."
else
  echo "PostgreSQL is not here and cannot be installed: class sessions are tested on the embedded database only."
fi
if start_redis; then
  echo "Redis runs for the tests of class sessions."
else
  echo "Redis is not here and cannot be installed: servers that share a class are tested without it."
fi
