import { describe, expect, it } from 'vitest';
import { output } from './output.ts';

function world(isTTY: boolean) {
  const written = { stdout: '', stderr: '' };
  let now = 0;
  const out = output(
    { write: (text) => (written.stdout += text) },
    { write: (text) => (written.stderr += text), isTTY, columns: 20 },
    () => now,
  );
  return {
    out,
    written,
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('output', () => {
  it('keeps results apart from everything about the way there', () => {
    const { out, written } = world(false);
    out.note('Making it');
    out.line('made');
    out.json({ ok: true });
    expect(written).toEqual({ stdout: 'made\n{"ok":true}\n', stderr: 'Making it\n' });
  });

  it('writes progress over itself in a terminal, cut to its width', () => {
    const { out, written } = world(true);
    out.progress('1 of 1000 conversations');
    out.progress('2 of 1000 conversations');
    out.line('done');
    const lines = written.stderr.split('\r\u001b[K');
    expect(lines).toEqual(['', '1 of 1000 conversat', '2 of 1000 conversat\n']);
  });

  it('says progress now and then elsewhere', () => {
    const { out, written, later } = world(false);
    out.progress('1 of 9');
    later(5_000);
    out.progress('2 of 9');
    later(6_000);
    out.progress('3 of 9');
    expect(written.stderr).toBe('1 of 9\n3 of 9\n');
  });

  it('aligns the columns of a table', () => {
    const { out, written } = world(false);
    out.table([
      { domain: 'openwebui', state: 'up to date' },
      { domain: 'x', state: 'behind' },
    ]);
    expect(written.stdout).toBe('domain     state\nopenwebui  up to date\nx          behind\n');
  });
});
