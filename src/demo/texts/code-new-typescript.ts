import type { CodeTask } from './code-parts.ts';

/** To be programmed in TypeScript. */
export const typescriptTasks: readonly CodeTask[] = [
  {
    language: 'typescript',
    title: 'Retry helper',
    asks: [
      'TypeScript: [a|I need a] retry helper with exponential backoff for our {one} API, max {limit} attempts.',
      'Implement retry with backoff and jitter in TypeScript, only for 429 and 5xx.',
    ],
    code: (n) => `export interface RetryOptions {
  attempts?: number;
  baseDelayMs?: number;
  signal?: AbortSignal;
}

const retryable = (status: number) => status === 429 || status >= 500;

export async function fetch${n.Type}(url: URL, options: RetryOptions = {}): Promise<Response> {
  const { attempts = ${Math.min(n.limit, 10)}, baseDelayMs = 250, signal } = options;
  let last: unknown;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const response = await fetch(url, { signal: signal ?? null });
      if (!retryable(response.status)) return response;
      last = new Error(\`${n.one} API answered \${response.status}\`);
      const wait = Number(response.headers.get('retry-after')) * 1000;
      await sleep(wait || backoff(attempt, baseDelayMs));
    } catch (error) {
      if (signal?.aborted) throw error;
      last = error;
      await sleep(backoff(attempt, baseDelayMs));
    }
  }
  throw last;
}

const backoff = (attempt: number, base: number) => Math.random() * base * 2 ** (attempt - 1);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));`,
    remarks: [
      'Full jitter: the delay is random between zero and the exponential limit, so that clients do not come back all at once.',
      '`Retry-After` wins over our own delay.',
      'Errors in the 4xx range are returned at once: asking again does not mend them.',
      'Pass an `AbortSignal` with a timeout, otherwise a hanging connection blocks the loop.',
    ],
    test: null,
  },
  {
    language: 'typescript',
    title: 'Group and sum',
    asks: [
      'How do I group {many} by {state} and sum up {amount} in TypeScript? [No libraries.|Please typed.]',
      'Write a typed groupBy for an array of {many}, with totals per {state}.',
    ],
    code: (n) => `interface ${n.Type} {
  ${n.key}: string;
  ${n.state}: string;
  ${n.amount}: number;
}

export interface Total {
  ${n.state}: string;
  count: number;
  ${n.amount}: number;
}

export function totalsBy${n.state.charAt(0).toUpperCase() + n.state.slice(1)}(${n.many}: readonly ${n.Type}[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { ${n.state}, ${n.amount} } of ${n.many}) {
    const total = totals.get(${n.state}) ?? { ${n.state}, count: 0, ${n.amount}: 0 };
    total.count += 1;
    total.${n.amount} += ${n.amount};
    totals.set(${n.state}, total);
  }
  return [...totals.values()].sort((a, b) => b.${n.amount} - a.${n.amount});
}`,
    remarks: [
      'A `Map` keeps the order and has no trouble with keys such as `constructor`.',
      'One pass over the data, so it is fine for some 100,000 rows.',
      'Newer runtimes have `Map.groupBy`, but you would still have to add up.',
      'If amounts are money, use cents as integers.',
    ],
    test: (n) => `it('adds up per ${n.state}', () => {
  const row = (${n.key}: string, ${n.state}: string, ${n.amount}: number) => ({ ${n.key}, ${n.state}, ${n.amount} });
  expect(totals([row('1', '${n.value}', 3), row('2', 'other', 1), row('3', '${n.value}', 4)])).toEqual([
    { ${n.state}: '${n.value}', count: 2, ${n.amount}: 7 },
    { ${n.state}: 'other', count: 1, ${n.amount}: 1 },
  ]);
});`,
  },
  {
    language: 'typescript',
    title: 'Express route',
    asks: [
      'Express endpoint GET /{many} with filter by {state} and a limit of {limit}. [Validate the input.|With zod.]',
      'Add a route that returns {many} since a date, newest first.',
    ],
    code: (n) => `import { Router } from 'express';
import { z } from 'zod';

const query = z.object({
  ${n.state}: z.string().min(1).optional(),
  since: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(${n.limit * 2}).default(${n.limit}),
});

export function ${n.one}Routes(repository: ${n.Type}Repository): Router {
  const router = Router();
  router.get('/${n.many}', async (request, response) => {
    const parsed = query.safeParse(request.query);
    if (!parsed.success) {
      response.status(400).json({ title: 'Invalid query', issues: parsed.error.issues });
      return;
    }
    const ${n.many} = await repository.find(parsed.data);
    response.json({ ${n.many}, count: ${n.many}.length });
  });
  return router;
}`,
    remarks: [
      'The limit is capped, so that nobody asks for everything by mistake.',
      'Invalid input gets a 400 that says which field is wrong.',
      'The repository is handed in, which makes the route easy to test.',
      'Consider an index on `({state}, {date})`.',
    ],
    test: null,
  },
];
