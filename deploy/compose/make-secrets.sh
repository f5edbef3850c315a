#!/bin/sh
# Makes what the compose files read from ./secrets: one file each, with a secret of its own. Files that are there stay as they are, so
# it can be run again at any time. Keep a copy of this folder with your backups: another analytics_salt makes other people of the same.
set -eu
cd "$(dirname "$0")/../.."

# A container reads them as a user of its own, so the files are open and the folder is shut.
mkdir -p secrets
chmod 700 secrets

make() {
  [ -s "secrets/$1" ] || {
    printf '%s\n' "$2" > "secrets/$1"
    chmod 444 "secrets/$1"
    echo "made secrets/$1"
  }
}

random() {
  od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'
}

for each in postgres_password openwebui_password reader_password cogniforce_password metrics_token; do
  make "$each" "$(random 24)"
done
for each in analytics_salt analytics_session_key; do
  make "$each" "$(random 32)"
done
# To be typed by people.
for each in analytics_password grafana_password; do
  make "$each" "$(random 8)"
done
make cogniforce_database_url "postgresql://cogniforce:$(cat secrets/cogniforce_password)@postgres:5432/cogniforce"
