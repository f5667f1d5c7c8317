#!/usr/bin/env bash
set -euo pipefail

if [ "${1:0:1}" = - ]; then set -- mysqld "$@"; fi
if [ "$1" != mysqld ]; then exec "$@"; fi
shift

data=/var/lib/mysql
if [ "$(id -u)" = 0 ]; then
  chown -R mysql "$data" /var/run/mysqld
  exec setpriv --reuid mysql --regid mysql --init-groups "$0" mysqld "$@"
fi

# MariaDB ignores MySQL's options that it does not know, with a warning.
options=()
for option in "$@"; do options+=("${option/#--/--loose-}"); done
server=(mariadbd --no-defaults --datadir="$data" --socket=/var/run/mysqld/mysqld.sock --skip-name-resolve
  --character-set-server=utf8mb4 --collation-server=utf8mb4_general_ci --lower-case-table-names=0)

literal() { printf "'%s'" "$(sed -e 's/\\/\\\\/g' -e "s/'/\\\\'/g" <<< "$1")"; }
name() { printf '`%s`' "${1//\`/\`\`}"; }

if [ ! -d "$data/mysql" ]; then
  if [ -z "${MYSQL_ROOT_PASSWORD:-}" ] && [ -z "${MYSQL_ALLOW_EMPTY_PASSWORD:-}" ]; then
    echo '[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified: set MYSQL_ROOT_PASSWORD.' >&2
    exit 1
  fi
  mariadb-install-db --no-defaults --datadir="$data" --skip-test-db --auth-root-authentication-method=normal > /dev/null
  host=$(literal "${MYSQL_ROOT_HOST:-%}")
  password=$(literal "${MYSQL_ROOT_PASSWORD:-}")
  {
    printf 'FLUSH PRIVILEGES;\n'
    printf "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');\nFLUSH PRIVILEGES;\n"
    printf 'ALTER USER root@localhost IDENTIFIED BY %s;\n' "$password"
    if [ "$host" != "'localhost'" ]; then
      printf 'CREATE USER root@%s IDENTIFIED BY %s;\nGRANT ALL ON *.* TO root@%s WITH GRANT OPTION;\n' "$host" "$password" "$host"
    fi
    if [ -n "${MYSQL_DATABASE:-}" ]; then
      printf 'CREATE DATABASE IF NOT EXISTS %s;\n' "$(name "$MYSQL_DATABASE")"
    fi
    if [ -n "${MYSQL_USER:-}" ]; then
      user=$(literal "$MYSQL_USER")
      printf "CREATE USER %s@'%%' IDENTIFIED BY %s;\n" "$user" "$(literal "${MYSQL_PASSWORD:-}")"
      if [ -n "${MYSQL_DATABASE:-}" ]; then
        printf "GRANT ALL ON %s.* TO %s@'%%';\n" "$(name "$MYSQL_DATABASE")" "$user"
      fi
    fi
  } | "${server[@]}" --bootstrap
  echo '[Note] [Entrypoint]: MySQL init process done. Ready for start up.'
fi

exec "${server[@]}" --bind-address=0.0.0.0 "${options[@]}"
