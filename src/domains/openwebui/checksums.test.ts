import { expect, it } from 'vitest';
import { checksum } from '../../data/migrations/checksum.ts';
import * as baseline from './migrations/d4c1a8e37b62.ts';

it('the baseline of openwebui keeps its checksum, which databases in the field hold', async () => {
  expect(await checksum(baseline, {})).toBe(
    '4458c08936591aa4ab3703879ba74ed47edae99710ca400b737ddbadea7d2a41',
  );
});
