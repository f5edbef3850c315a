import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposition, gauge } from './exposition.ts';

/** What has a meaning in a label, and what has none. */
const LETTERS = fc.constantFrom('"', '\\', '\n', 'n', 'a', '}', ' ', '=', ',', 'ő', '€');

describe('the text that Prometheus reads', () => {
  it('says name, help and type once, and each value by its labels', () => {
    const text = exposition([
      gauge('age_seconds', 'How old it is', 2.5),
      {
        name: 'requests_total',
        help: 'All that came',
        type: 'counter',
        samples: [
          { labels: { method: 'GET', route: '/a' }, value: 3 },
          { labels: { method: 'GET', route: '/b' }, value: Number.POSITIVE_INFINITY },
        ],
      },
    ]);
    expect(text).toBe(`# HELP age_seconds How old it is
# TYPE age_seconds gauge
age_seconds 2.5
# HELP requests_total All that came
# TYPE requests_total counter
requests_total{method="GET",route="/a"} 3
requests_total{method="GET",route="/b"} +Inf
`);
  });

  it('says nothing of what is not known, in the place of a zero', () => {
    expect(exposition([gauge('age_seconds', 'How old it is', null)])).toBe('');
  });

  it('stays one value a line, whatever a label holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS }), (label) => {
        const text = exposition([
          { name: 'up', help: 'h', type: 'gauge', samples: [{ labels: { label }, value: 1 }] },
        ]);
        const line = text.split('\n')[2] ?? '';
        const [, told = ''] = /^up\{label="((?:[^"\\]|\\.)*)"\} 1$/s.exec(line) ?? [];
        const read = told.replace(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each));
        expect(read).toBe(label);
      }),
    );
  });
});
