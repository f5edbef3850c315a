#!/bin/sh
# Run by PostgreSQL's image when its volume is new: a role and a database for Open WebUI, the same for Cogniforce, and a role that
# reads. What that one may read is granted when Open WebUI has made its tables, by the service `grants`.
set -eu

# A role with the password that is in this file; one that is there keeps its own.
role() {
  psql --username "${POSTGRES_USER:-postgres}" --quiet --set=ON_ERROR_STOP=1 \
    --set=name="$1" --set=password="$(cat "/run/secrets/$2")" <<'SQL'
select format('create role %I login', :'name') where not exists (select from pg_roles where rolname = :'name') \gexec
alter role :"name" password :'password';
SQL
}

# A database of this role, which nobody else enters unless somebody lets them in.
database() {
  psql --username "${POSTGRES_USER:-postgres}" --quiet --set=ON_ERROR_STOP=1 --set=name="$1" <<'SQL'
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

role openwebui openwebui_password
role cogniforce cogniforce_password
role cogniforce_reader reader_password
database openwebui
database cogniforce
