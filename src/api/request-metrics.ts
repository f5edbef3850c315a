import type { FastifyInstance } from 'fastify';
import type { Family, Sample } from '../kernel/exposition.ts';

/** Seconds; from a figure that is remembered to one that is given up. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30] as const;

interface Durations {
  readonly labels: Readonly<Record<string, string>>;
  /** Requests by the first bound that they fit under; beyond all of them in the last place. */
  readonly counts: number[];
  seconds: number;
}

/** Counts every request by the pattern of its route: an address may name somebody, and there is no end of addresses. */
export function countRequests(app: FastifyInstance): () => readonly Family[] {
  const totals = new Map<string, Sample & { value: number }>();
  const durations = new Map<string, Durations>();
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'unknown';
    const key = `${method} ${route}`;
    const status = String(statusCode);
    const total = totals.get(`${key} ${status}`) ?? { labels: { method, route, status }, value: 0 };
    total.value += 1;
    totals.set(`${key} ${status}`, total);
    const times = durations.get(key) ?? {
      labels: { method, route },
      counts: [...BOUNDS, Number.POSITIVE_INFINITY].map(() => 0),
      seconds: 0,
    };
    durations.set(key, times);
    note(times, elapsedTime / 1000);
  });
  return () => [
    {
      name: 'cogniforce_http_requests_total',
      help: 'Requests answered, by route pattern',
      type: 'counter',
      samples: [...totals.values()],
    },
    {
      name: 'cogniforce_http_request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer, by route pattern',
      type: 'histogram',
      samples: [...durations.values()].flatMap(bucketsOf),
    },
  ];
}

function note(times: Durations, seconds: number): void {
  const first = BOUNDS.findIndex((bound) => seconds <= bound);
  const at = first === -1 ? BOUNDS.length : first;
  times.counts[at] = (times.counts[at] ?? 0) + 1;
  times.seconds += seconds;
}

/** Each bucket holds what is in those before it. */
function bucketsOf({ labels, counts, seconds }: Durations): Sample[] {
  let below = 0;
  const buckets = counts.map((count, at) => {
    below += count;
    const le = String(BOUNDS[at] ?? '+Inf');
    return { labels: { ...labels, le }, value: below, suffix: '_bucket' };
  });
  const sum = { labels, value: seconds, suffix: '_sum' };
  return [...buckets, sum, { labels, value: below, suffix: '_count' }];
}
