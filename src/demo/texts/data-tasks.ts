import { type Names, snake } from './code-parts.ts';

/** A question to data: SQL or a spreadsheet formula. */
export interface DataTask {
  readonly language: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly code: (n: Names) => string;
  readonly remarks: readonly string[];
}

export const sqlTasks: readonly DataTask[] = [
  {
    language: 'sql',
    title: 'Monthly totals',
    asks: [
      'SQL: {amount} per month and {state} from table {one}, [this year|last 12 months].',
      'Query for the monthly {metric}, table {one} with {date} and {amount}. [Missing months should show zero.|]',
    ],
    code: (n) => `SELECT m.month::date AS month,
       o.${snake(n.state)},
       COUNT(o.id) AS ${n.many},
       COALESCE(SUM(o.${snake(n.amount)}), 0) AS ${snake(n.amount)}
FROM generate_series(date_trunc('month', now()) - INTERVAL '11 months', now(), INTERVAL '1 month') AS m(month)
LEFT JOIN ${n.one} o
  ON o.${snake(n.date)} >= m.month
 AND o.${snake(n.date)} < m.month + INTERVAL '1 month'
GROUP BY 1, 2
ORDER BY 1, 2;`,
    remarks: [
      '`generate_series` makes a row for months without {many}, which a plain `GROUP BY` would leave out.',
      'The half-open range (`>=` and `<`) counts nothing twice at midnight.',
      'Months are cut in the time zone of the session; set it explicitly.',
    ],
  },
  {
    language: 'sql',
    title: 'Customers without orders',
    asks: [
      'Which customers have no {one} since {limit} days? SQL please.',
      'Select customers that never had a {one} with {state} = {value}.',
    ],
    code: (n) => `SELECT c.id, c.name, c.city, max(o.${snake(n.date)}) AS last_${n.one}
FROM customer c
LEFT JOIN ${n.one} o ON o.customer_id = c.id
GROUP BY c.id, c.name, c.city
HAVING COALESCE(max(o.${snake(n.date)}), DATE '1970-01-01') < now() - INTERVAL '${n.limit} days'
ORDER BY last_${n.one} NULLS FIRST;`,
    remarks: [
      '`NULLS FIRST` puts those who never had one on top.',
      'Do not use `NOT IN` with a subquery that may hold NULL: the result would be empty.',
      'With many rows an index on `(customer_id, {date})` helps.',
    ],
  },
  {
    language: 'sql',
    title: 'Top and share',
    asks: [
      'Top {limit} {many} by {amount} with their share of the total. [Postgres.|]',
      'I need a ranking of dealers by {amount}, with cumulative percentage ({metric}).',
    ],
    code: (n) => `WITH sums AS (
  SELECT dealer_id, SUM(${snake(n.amount)}) AS ${snake(n.amount)}
  FROM ${n.one}
  WHERE ${snake(n.state)} <> '${n.value}'
  GROUP BY dealer_id
)
SELECT d.name,
       s.${snake(n.amount)},
       ROUND(100.0 * s.${snake(n.amount)} / SUM(s.${snake(n.amount)}) OVER (), 1) AS share,
       ROUND(100.0 * SUM(s.${snake(n.amount)}) OVER (ORDER BY s.${snake(n.amount)} DESC) / SUM(s.${snake(n.amount)}) OVER (), 1) AS cumulative
FROM sums s
JOIN dealer d ON d.id = s.dealer_id
ORDER BY s.${snake(n.amount)} DESC
LIMIT ${n.limit};`,
    remarks: [
      '`OVER ()` without anything means: the whole result.',
      'Rows with the same value share one cumulative figure; add `d.id` to the order if that bothers you.',
      '`100.0` rather than `100` avoids integer division.',
    ],
  },
  {
    language: 'sql',
    title: 'Duplicates',
    asks: [
      'How do I find and delete duplicate rows in {one}? Same {key}, keep the newest.',
      'SQL to show {many} with the same {key}, more than once, with count.',
    ],
    code: (
      n,
    ) => `SELECT ${snake(n.key)}, COUNT(*) AS copies, min(${snake(n.date)}) AS first, max(${snake(n.date)}) AS last
FROM ${n.one}
GROUP BY ${snake(n.key)}
HAVING COUNT(*) > 1
ORDER BY copies DESC;

-- once you have looked at the result:
DELETE FROM ${n.one}
WHERE id IN (
  SELECT id
  FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY ${snake(n.key)} ORDER BY ${snake(n.date)} DESC, id DESC) AS copy FROM ${n.one}) numbered
  WHERE copy > 1
);`,
    remarks: [
      'Run the `SELECT` first and the `DELETE` inside a transaction.',
      'A unique constraint afterwards keeps it clean: `ALTER TABLE {one} ADD UNIQUE ({key})`.',
      'The `id` in the order makes the choice unambiguous.',
    ],
  },
];

export const sheetTasks: readonly DataTask[] = [
  {
    language: 'excel',
    title: 'Lookup formula',
    asks: [
      'Excel: look up the {amount} for the {one} number in column A on the sheet "{Type}", empty if there is none.',
      'How do I get {state} from another sheet by {key}? [VLOOKUP gives #N/A.|XLOOKUP is available.]',
    ],
    code: (n) =>
      `=XLOOKUP(A2, ${n.Type}!A:A, ${n.Type}!D:D, "")\n\n=IFERROR(INDEX(${n.Type}!D:D, MATCH(TRIM(A2), ${n.Type}!A:A, 0)), "")`,
    remarks: [
      'The second one is for older versions without `XLOOKUP`.',
      '`#N/A` although the number is there? Then one side is text and the other a number: `VALUE(A2)` or `A2&""` helps.',
      '`TRIM` removes spaces that came with the export.',
    ],
  },
  {
    language: 'excel',
    title: 'Sum with conditions',
    asks: [
      'Formula: sum of {amount} where {state} is "{value}" and the date is in {month}.',
      'I want to add up column {amount}, only for {dealer} and only this quarter. Formula?',
    ],
    code: () => `=SUMIFS(D:D, B:B, $H$1, C:C, ">="&$H$2, C:C, "<"&EDATE($H$2, 1))`,
    remarks: [
      'H1 holds what to look for, H2 the first day of the month; so the formula never has to change.',
      'The upper limit is "before the first of the next month", which also catches entries with a time of day.',
      'In a German Excel it is `SUMMEWENNS`, with semicolons instead of commas.',
    ],
  },
  {
    language: 'excel',
    title: 'Working days',
    asks: [
      'How do I count working days between two dates without public holidays in Excel?',
      'Due date = {date} plus {limit} working days, formula please',
    ],
    code: (n) => `=NETWORKDAYS(A2, B2, Holidays!A:A)\n\n=WORKDAY(A2, ${n.limit}, Holidays!A:A)`,
    remarks: [
      'Keep a sheet "Holidays" with one date per row.',
      '`NETWORKDAYS` counts the first and the last day; subtract 1 if you want the distance.',
      'For weekends other than Saturday and Sunday there is `NETWORKDAYS.INTL`.',
    ],
  },
  {
    language: 'excel',
    title: 'Split text',
    asks: [
      'Column A has "{dealer}, {city}". How do I split it into two columns?',
      'Excel formula to get everything after the last dash in the {key}',
    ],
    code: () =>
      `=TEXTBEFORE(A2, ", ")\n=TEXTAFTER(A2, ", ")\n\n=TRIM(RIGHT(SUBSTITUTE(A2, "-", REPT(" ", 99)), 99))`,
    remarks: [
      'The last line is for versions without `TEXTAFTER`: it blows up the separators and cuts off the end.',
      'For a one-time job, "Text to columns" is quicker than any formula.',
      'Names with a comma in them will be split in the wrong place, check the longest ones.',
    ],
  },
  {
    language: 'excel',
    title: 'Variance',
    asks: [
      'Plan {large}, actual {amount} per month: how do I show the deviation in percent, red if more than {limit} percent?',
      'Formula for the change against last year, without #DIV/0!',
    ],
    code: (n) =>
      `=IF(B2=0, "", (C2-B2)/B2)\n\n=AND(ISNUMBER(D2), ABS(D2)>${Math.min(n.limit, 25)}%)`,
    remarks: [
      'The second line goes into the conditional formatting of column D.',
      'If the plan was zero, a percentage has no meaning, so the cell stays empty.',
      'Format as percentage with one decimal; more is noise.',
    ],
  },
];
