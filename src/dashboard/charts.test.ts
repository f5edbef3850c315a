import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every metric with a drawing is registered under its folder’s name', async () => {
  const folders = readdirSync(new URL('../metrics/', import.meta.url), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('chart.tsx'))
    .map((path) => path.replaceAll('\\', '/').split('/')[0]);
  const { charts } = await import('./charts.ts');
  expect(Object.keys(charts).toSorted()).toEqual(folders.toSorted());
});
