import { expect, it } from 'vitest';
import { charts } from './charts.ts';

it('every metric with a drawing is registered under its folder’s name', () => {
  const folders = Object.keys(import.meta.glob('../metrics/*/chart.tsx')).map(
    (path) => path.split('/')[2],
  );
  expect(folders.length).toBeGreaterThan(0);
  expect(Object.keys(charts).toSorted()).toEqual(folders.toSorted());
});
