import { expect, it } from 'vitest';
import { systemFailure } from './system-failure.ts';

it('is told of what has a code or a call, and of nothing else', () => {
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  expect(systemFailure(missing)).toEqual({ code: 'ENOENT', syscall: 'open' });
  for (const thrown of [new Error('a'), { code: 7 }, 'ENOENT', null, undefined]) {
    expect(systemFailure(thrown)).toEqual({ code: null, syscall: null });
  }
});
