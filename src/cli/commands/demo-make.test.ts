import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

describe('demo make', () => {
  it('ends at Ctrl-C as a shell expects it, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const place = join(folder, 'demo');
    const ended = await cogniforceCommand(
      ['demo', 'make', '--folder', place, '--json'],
      {},
      { signal: AbortSignal.abort() },
    );
    expect(ended).toEqual({ exitCode: 130, stdout: '', stderr: 'Stopped.\n' });
    expect(readdirSync(place)).toEqual([]);
  });
});
