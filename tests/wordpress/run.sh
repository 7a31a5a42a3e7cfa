#!/usr/bin/env bash
# A WordPress of Debian's packages on this machine alone, for as long as this script runs: with its own database, its own
# folder and nothing of the system's configuration. Ends with everything that it started.
#
#   tests/wordpress/run.sh FOLDER PORT
#
# FOLDER must not be there yet; it is removed at the end. Once WordPress answers at http://127.0.0.1:PORT/, the file
# FOLDER/ready is there. `press.php`, beside this script, is how posts are published in it.
set -euo pipefail

if [[ $# -ne 2 ]]; then
  echo "Usage: tests/wordpress/run.sh FOLDER PORT" >&2
  exit 2
fi
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="$1"
port="$2"
core=/usr/share/wordpress

for program in php mariadbd mariadb-install-db; do
  if ! command -v "$program" >/dev/null && [[ ! -x "/usr/sbin/$program" ]]; then
    echo "$program is not installed; Debian has it in php-cli or mariadb-server." >&2
    exit 1
  fi
done
if [[ ! -f "$core/wp-includes/version.php" ]]; then
  echo "WordPress is not installed; Debian has it in wordpress." >&2
  exit 1
fi

mkdir "$folder"
folder="$(cd "$folder" && pwd)"
database="$folder/database"
socket="$folder/database.socket"
pids=()
take_down() {
  # Each was started as the head of a group of its own, with its workers in it.
  for pid in "${pids[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap take_down EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# The database: no network, only a socket in the folder.
as=()
if [[ "$(id -u)" -eq 0 ]]; then as=(--user=root); fi
mariadb-install-db --no-defaults "${as[@]}" --datadir="$database" --auth-root-authentication-method=normal \
  --skip-test-db >"$folder/install.log" 2>&1
PATH="$PATH:/usr/sbin" setsid mariadbd --no-defaults "${as[@]}" --datadir="$database" --socket="$socket" --skip-networking \
  --innodb-flush-log-at-trx-commit=0 --pid-file="$folder/database.pid" >"$folder/database.log" 2>&1 &
pids+=($!)
answers() { php -r 'mysqli_report(MYSQLI_REPORT_OFF); exit(@mysqli_connect("localhost", "root", "", "", 0, $argv[1]) ? 0 : 1);' "$socket"; }
for _ in $(seq 300); do
  if answers; then break; fi
  if ! kill -0 "${pids[0]}" 2>/dev/null; then cat "$folder/database.log" >&2; exit 1; fi
  sleep 0.1
done
php -r 'mysqli_connect("localhost", "root", "", "", 0, $argv[1])->query("create database wordpress");' "$socket"

# The files: a copy, with a theme of our own (which themes Debian has, differs), so that the system's configuration plays no part.
cp -rL "$core" "$folder/site"
rm -f "$folder/site/wp-config.php"
mkdir -p "$folder/site/wp-content/mu-plugins" "$folder/site/wp-content/uploads"
cp -r "$here/theme" "$folder/site/wp-content/themes/newsroom"
cp "$here/config.php" "$folder/site/wp-config.php"
cp "$here/loopback.php" "$folder/site/wp-content/mu-plugins/"
export WORDPRESS_DATABASE="localhost:$socket" WORDPRESS_ADDRESS="http://127.0.0.1:$port"
php "$here/install.php" "$folder/site"

PHP_CLI_SERVER_WORKERS=4 setsid php -S "127.0.0.1:$port" -t "$folder/site" >"$folder/server.log" 2>&1 &
pids+=($!)
for _ in $(seq 300); do
  if php -d default_socket_timeout=5 -r 'exit(@file_get_contents($argv[1]) === false ? 1 : 0);' "$WORDPRESS_ADDRESS/"; then break; fi
  if ! kill -0 "${pids[1]}" 2>/dev/null; then cat "$folder/server.log" >&2; exit 1; fi
  sleep 0.1
done
touch "$folder/ready"
wait "${pids[1]}"
