import { type Bug, cap, snake } from './code-parts.ts';

/** What is wrong in Python, SQL, Java and a container. */
export const otherBugs: readonly Bug[] = [
  {
    language: 'python',
    title: 'KeyError in import',
    code: (n) => `def total_by_${snake(n.state)}(rows):
    totals = {}
    for row in rows:
        totals[row["${snake(n.state)}"]] += row["${snake(n.amount)}"]
    return totals`,
    error: (n, line) => `Traceback (most recent call last):
  File "/srv/jobs/${n.many}.py", line ${line}, in <module>
    main()
  File "/srv/jobs/${n.many}.py", line ${line - 9}, in main
    print(total_by_${snake(n.state)}(rows))
  File "/srv/jobs/${n.many}.py", line ${Math.max(4, line - 31)}, in total_by_${snake(n.state)}
    totals[row["${snake(n.state)}"]] += row["${snake(n.amount)}"]
KeyError: '${n.value}'`,
    causes: [
      '`+=` first reads the old value. For the first row with `{value}` there is none, hence the `KeyError`.',
      'The dictionary is empty at the start, and adding to one needs it to exist. "{value}" is simply the first new key.',
    ],
    fix: (n) => `from collections import defaultdict
from decimal import Decimal


def total_by_${snake(n.state)}(rows):
    totals = defaultdict(Decimal)
    for row in rows:
        totals[row["${snake(n.state)}"]] += Decimal(str(row["${snake(n.amount)}"]))
    return dict(totals)`,
    advice: [
      '`dict(...)` at the end keeps the default behaviour from leaking to callers.',
      'If the values come from a CSV they are text: adding them would join, not sum.',
      '`Counter` would also do, if you only count.',
    ],
  },
  {
    language: 'python',
    title: 'Time zone bug',
    code: (n) => `from datetime import datetime

def is_overdue(${n.one}):
    return datetime.utcnow() > ${n.one}.${snake(n.date)}`,
    error: (n, line) => `  File "/srv/app/${n.many}/rules.py", line ${line}, in is_overdue
    return datetime.utcnow() > ${n.one}.${snake(n.date)}
TypeError: can't compare offset-naive and offset-aware datetimes`,
    causes: [
      '`datetime.utcnow()` has no time zone, while `{date}` comes from the database with one. Python refuses to compare the two, and rightly so.',
      'One side is naive, the other aware. `utcnow` is deprecated for exactly this reason.',
    ],
    fix: (n) => `from datetime import UTC, datetime


def is_overdue(${n.one}, now: datetime | None = None) -> bool:
    """True once ${snake(n.date)} has passed; \`now\` can be given in tests."""
    return (now or datetime.now(UTC)) > ${n.one}.${snake(n.date)}`,
    advice: [
      'Search for further uses of `utcnow`; there are usually more.',
      'With `now` as a parameter the test needs no mocking.',
      'Old rows without a zone need a one-time migration.',
    ],
  },
  {
    language: 'sql',
    title: 'Slow query',
    code: (n) => `SELECT c.name, SUM(o.${snake(n.amount)})
FROM customer c
LEFT JOIN ${n.one} o ON o.customer_id = c.id
WHERE o.${snake(n.date)}::date >= '2026-01-01'
GROUP BY c.name;`,
    error: (
      n,
      line,
    ) => `GroupAggregate  (cost=${line}84.11..${line}97.40 rows=${n.limit * 40}) (actual time=${line * 210}.3..${line * 217}.8 rows=${n.limit * 37} loops=1)
  ->  Seq Scan on ${n.one} o  (actual time=0.04..${line * 190}.9 rows=${line * 41_003} loops=1)
        Filter: ((${snake(n.date)})::date >= '2026-01-01'::date)
        Rows Removed by Filter: ${line * 318_211}`,
    causes: [
      'The cast `{date}::date` makes the index on the column useless, so every row is read. And the `LEFT JOIN` becomes an inner join anyway because of the `WHERE`.',
      'An expression around the column means a sequential scan. The plan shows how many rows are thrown away afterwards.',
    ],
    fix: (n) => `SELECT c.id, c.name, COALESCE(SUM(o.${snake(n.amount)}), 0) AS ${snake(n.amount)}
FROM customer c
LEFT JOIN ${n.one} o
  ON o.customer_id = c.id
 AND o.${snake(n.date)} >= TIMESTAMPTZ '2026-01-01 00:00+01'
GROUP BY c.id, c.name;

CREATE INDEX CONCURRENTLY ${n.one}_customer_${snake(n.date)} ON ${n.one} (customer_id, ${snake(n.date)});`,
    advice: [
      'Grouping by `id` matters: two customers can have the same name.',
      '`CONCURRENTLY` does not lock the table, but cannot run inside a transaction.',
      'Look at the plan again with `EXPLAIN (ANALYZE, BUFFERS)`.',
    ],
  },
  {
    language: 'java',
    title: 'NullPointerException',
    code: (n) => `public BigDecimal sum(List<${n.Type}> ${n.many}) {
    BigDecimal sum = BigDecimal.ZERO;
    for (${n.Type} ${n.one} : ${n.many}) {
        sum.add(${n.one}.get${cap(n.amount)}());
    }
    return sum;
}`,
    error: (
      n,
      line,
    ) => `java.lang.NullPointerException: Cannot read field "intCompact" because "augend" is null
	at java.base/java.math.BigDecimal.add(BigDecimal.java:1393)
	at example.ellerbek.${n.one}.${n.Type}Service.sum(${n.Type}Service.java:${line})
	at example.ellerbek.${n.one}.${n.Type}Controller.list(${n.Type}Controller.java:${line + 22})`,
    causes: [
      'Two problems. A {one} without {amount} gives `null`, which `add` cannot take. And `BigDecimal` never changes: the result of `add` is thrown away, so without the exception you would get zero.',
      'At least one row has no {amount}. Besides, `sum.add(...)` returns a new object that is not used.',
    ],
    fix: (n) => `public BigDecimal sum(List<${n.Type}> ${n.many}) {
    return ${n.many}.stream()
        .map(${n.Type}::get${cap(n.amount)})
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
}`,
    advice: [
      'Ask yourself whether a missing {amount} should count as zero or is an error in the data.',
      'A `NOT NULL` on the column would settle it for good.',
      'Static analysis flags ignored return values of immutable types.',
    ],
  },
  {
    language: 'dockerfile',
    title: 'Docker build',
    code: (n) => `FROM node:24
COPY . /app
WORKDIR /app
RUN npm install
EXPOSE 8080
CMD npm run start:${n.one}`,
    error: (
      n,
      line,
    ) => `#9 ERROR: process "/bin/sh -c npm install" did not complete successfully: exit code: 1
npm ERR! code ERESOLVE
npm ERR! While resolving: ${n.one}-service@1.${line}.0
npm ERR! Found: typescript@6.0.3
npm ERR! Could not resolve dependency: peer typescript@"^5" from a-plugin@2.${line % 9}.1`,
    causes: [
      '`npm install` resolves anew on every build and has now found a version that does not fit. Your lock file is copied, but `install` may ignore it.',
      'A new major version of the compiler is out and one plugin does not accept it yet. With `npm ci` the build would not have noticed.',
    ],
    fix: (n) => `FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /app
USER node
COPY --from=build /app ./
EXPOSE 8080
CMD ["node", "dist/${n.one}.js"]`,
    advice: [
      'Copying the manifests first keeps the cache when only sources change.',
      'The list form of `CMD` lets the process receive signals, so it stops cleanly.',
      'Add a `.dockerignore` with `node_modules` and `.git`.',
    ],
  },
];
