import { type CodeTask, snake } from './code-parts.ts';

/** To be programmed in Python, for a shell, or as a pipeline. */
export const otherTasks: readonly CodeTask[] = [
  {
    language: 'python',
    title: 'CSV import',
    asks: [
      'Write a Python function that reads {many} from a CSV file and skips [bad|incomplete] rows.',
      'Python script: read {many}.csv, validate {key} and {amount}, report errors per line.',
    ],
    code: (n) => `import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path


@dataclass(frozen=True)
class ${n.Type}:
    ${snake(n.key)}: str
    ${snake(n.amount)}: Decimal


def read_${n.many}(path: Path) -> tuple[list[${n.Type}], list[str]]:
    """Return the valid ${n.many} and one message per line that was skipped."""
    ${n.many}: list[${n.Type}] = []
    errors: list[str] = []
    with path.open(newline="", encoding="utf-8-sig") as file:
        for line, row in enumerate(csv.DictReader(file, delimiter=";"), start=2):
            key = (row.get("${snake(n.key)}") or "").strip()
            if not key:
                errors.append(f"line {line}: ${snake(n.key)} is missing")
                continue
            try:
                value = Decimal(row["${snake(n.amount)}"].replace(",", "."))
            except (InvalidOperation, KeyError, AttributeError):
                errors.append(f"line {line}: ${snake(n.amount)} is not a number")
                continue
            ${n.many}.append(${n.Type}(key, value))
    return ${n.many}, errors`,
    remarks: [
      '`utf-8-sig` swallows the mark that spreadsheets put at the start of a file.',
      'Errors are collected, so one bad line does not stop the import.',
      '`Decimal` keeps cents exact; `float` would not.',
      'The delimiter is `;`, as German spreadsheets export it. Change it if yours is a comma.',
    ],
    test: (n) => `def test_skips_lines_without_key(tmp_path):
    file = tmp_path / "${n.many}.csv"
    file.write_text("${snake(n.key)};${snake(n.amount)}\\nA1;12,50\\n;3,00\\n", encoding="utf-8")
    rows, errors = read_${n.many}(file)
    assert [row.${snake(n.key)} for row in rows] == ["A1"]
    assert errors == ["line 3: ${snake(n.key)} is missing"]`,
  },
  {
    language: 'bash',
    title: 'Backup script',
    asks: [
      'Shell script that backs up the {many} folder every night and keeps the last {limit} archives.',
      'bash: compress files older than {limit} days in /srv/{many}, then delete them. [With dry run please.|]',
    ],
    code: (n) => `#!/usr/bin/env bash
set -euo pipefail

source_dir="/srv/${n.many}"
target_dir="/var/backups/${n.many}"
keep=${n.limit}
dry_run="\${DRY_RUN:-no}"

stamp="$(date +%Y-%m-%d)"
archive="$target_dir/${n.many}-$stamp.tar.gz"

run() {
  if [[ "$dry_run" == "yes" ]]; then echo "would run: $*"; else "$@"; fi
}

run mkdir -p "$target_dir"
run tar --create --gzip --file "$archive.part" --directory "$source_dir" .
run mv "$archive.part" "$archive"

mapfile -t old < <(ls -1t "$target_dir"/${n.many}-*.tar.gz 2>/dev/null | tail -n +$((keep + 1)))
for file in "\${old[@]}"; do run rm -- "$file"; done`,
    remarks: [
      '`set -euo pipefail` stops at the first error instead of going on with half a backup.',
      'The archive gets its final name only when it is complete.',
      'Try it with `DRY_RUN=yes` first.',
      'A backup that nobody has ever restored is a hope, not a backup: test it once.',
    ],
    test: null,
  },
  {
    language: 'python',
    title: 'REST client',
    asks: [
      'Python client for our {one} API with paging, {limit} per page. [Use httpx.|Type hints please.]',
      'Write a generator in Python that yields all {many} from a paged REST endpoint.',
    ],
    code: (n) => `from collections.abc import Iterator
from typing import Any

import httpx


def all_${n.many}(base_url: str, token: str, *, ${snake(n.state)}: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield every ${n.one}, page by page, oldest first."""
    params: dict[str, Any] = {"limit": ${n.limit}, "sort": "${snake(n.date)}"}
    if ${snake(n.state)} is not None:
        params["${snake(n.state)}"] = ${snake(n.state)}
    with httpx.Client(base_url=base_url, timeout=30, headers={"Authorization": f"Bearer {token}"}) as client:
        cursor: str | None = None
        while True:
            response = client.get("/${n.many}", params=params | ({"cursor": cursor} if cursor else {}))
            response.raise_for_status()
            page = response.json()
            yield from page["items"]
            cursor = page.get("next")
            if cursor is None:
                return`,
    remarks: [
      'It is a generator, so memory stays flat however many pages there are.',
      'A cursor is safer than page numbers: rows that are added meanwhile do not shift the pages.',
      'Without `raise_for_status` an error page would look like an empty result.',
      'Read the token from the environment, not from the code.',
    ],
    test: null,
  },
  {
    language: 'python',
    title: 'Duplicate finder',
    asks: [
      'Find duplicate {many} in a list, same {key} but different {amount}. Python.',
      'Python: detect {many} that appear twice and print the differences.',
    ],
    code: (n) => `from collections import defaultdict
from collections.abc import Iterable


def conflicting(${n.many}: Iterable[dict]) -> dict[str, list[dict]]:
    """Group ${n.many} by ${snake(n.key)} and keep those whose ${snake(n.amount)} differs."""
    groups: dict[str, list[dict]] = defaultdict(list)
    for ${n.one} in ${n.many}:
        groups[str(${n.one}["${snake(n.key)}"]).strip().casefold()].append(${n.one})
    return {
        key: rows
        for key, rows in groups.items()
        if len({row["${snake(n.amount)}"] for row in rows}) > 1
    }


for key, rows in conflicting(load_${n.many}()).items():
    print(key)
    for row in rows:
        print(f"  {row['${snake(n.date)}']}: {row['${snake(n.amount)}']}")`,
    remarks: [
      '`casefold` and `strip` catch the usual sloppiness in typed keys.',
      'The set comprehension is true only if the values really differ.',
      'For millions of rows let the database do it with `GROUP BY ... HAVING`.',
    ],
    test: (n) => `def test_equal_rows_are_no_conflict():
    row = {"${snake(n.key)}": "a", "${snake(n.amount)}": 1}
    assert conflicting([row, dict(row)]) == {}`,
  },
  {
    language: 'yaml',
    title: 'CI pipeline',
    asks: [
      'Write a CI pipeline for the {one} service: install, lint, test, build. [Cache dependencies.|Only on main.]',
      'pipeline yaml for a node service with a postgres for the tests please',
    ],
    code: (n) => `name: ${n.one}-service
on:
  push:
    branches: [main]
  pull_request:

jobs:
  check:
    runs-on: ubuntu-latest
    services:
      postgres:
        image: postgres:17
        env:
          POSTGRES_PASSWORD: test
          POSTGRES_DB: ${n.many}_test
        ports: ["5432:5432"]
        options: --health-cmd pg_isready --health-interval 2s --health-retries 20
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run lint
      - run: npm test
        env:
          DATABASE_URL: postgresql://postgres:test@localhost:5432/${n.many}_test
      - run: npm run build`,
    remarks: [
      '`npm ci` installs exactly what the lock file says.',
      'The health check makes the job wait until the database answers.',
      'The password is only for this throw-away database.',
    ],
    test: null,
  },
];
