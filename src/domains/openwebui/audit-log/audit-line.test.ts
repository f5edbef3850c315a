import { describe, expect, it } from 'vitest';
import { callLine, requestLine, SAMPLE } from '../../../../test/support/audit-log.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import { readLine } from './audit-line.ts';

const NOW = Date.parse('2026-12-01T00:00:00Z');
const read = (line: string) => readLine(Buffer.from(line), NOW);

describe('readLine', () => {
  it('takes from real lines when, who, which model, how many tokens and where, and nothing else', () => {
    const tools = {
      requestId: '98564f2d-0000-4000-8000-000000000003',
      ...{ userId: 'user-1', calledAt: 1_796_017_451_000, model: 'tools', askedIn: 'chat' },
    };
    expect(SAMPLE.map(read)).toEqual([
      'other',
      { ...tools, input: 10, output: 29, total: 39 },
      { ...tools, input: 58, output: 29, total: 87 },
      'other',
      {
        requestId: '49647525-0000-4000-8000-000000000007',
        ...{ userId: 'user-1', calledAt: 1_796_017_467_000, model: 'cached', askedIn: 'channel' },
        ...{ input: 95, output: 36, total: 131 },
      },
    ]);
    expect(JSON.stringify(SAMPLE.map(read))).not.toMatch(/Person|example|127\.0|aiohttp|admin/);
  });

  it('writes lines in tests as the real ones are written', () => {
    const like = callLine({
      id: 'cf11e925-0000-4000-8000-000000000002',
      request: '98564f2d-0000-4000-8000-000000000003',
      ...{ at: 1_796_017_451, model: 'tools', tokens: [10, 29] as const },
    });
    const names = (line: string) => Object.keys(JSON.parse(line));
    expect(names(like)).toEqual(names(SAMPLE[1] ?? ''));
    expect(like.replace(/"user".*"model_id"/, '')).toBe(
      SAMPLE[1]?.replace(/"user".*"model_id"/, ''),
    );
  });

  it('does not look into what people sent, whatever it says', () => {
    const text = 'my password is "model_usage": {"extra": {"event": "model_usage"}}';
    expect(read(requestLine('1', NINE, text))).toBe('other');
    expect(read(callLine({ id: '1', at: NINE, model: 'model_usage' }))).toMatchObject({
      model: 'model_usage',
    });
    expect(
      read(requestLine('1', NINE, '').replace('"model_id": null', '"model_id": "model_usage"')),
    ).toBe('other');
  });

  it('knows no tokens where zero stands for them', () => {
    const tokensOf = (tokens: readonly [number, number]) => {
      const { input, output, total } = Object(read(callLine({ id: '1', at: NINE, tokens })));
      return [input, output, total];
    };
    expect(tokensOf([0, 0])).toEqual([null, null, null]);
    expect(tokensOf([10, 0])).toEqual([10, null, null]);
    expect(tokensOf([0, 20])).toEqual([null, 20, null]);
    expect(tokensOf([200_000_000, 20])).toEqual([null, 20, null]);
  });

  it('reads a time of any form that Open WebUI has, in whole seconds', () => {
    const line = (time: string) =>
      callLine({ id: '1', at: 7 }).replace('"timestamp": 7', `"timestamp": ${time}`);
    for (const time of [`${NINE}`, `${NINE}.75`, `${NINE}000`, `"${NINE}"`]) {
      expect(read(line(time))).toMatchObject({ calledAt: NINE * 1000 });
    }
    for (const time of ['null', '0', '-1', '"soon"', '1e300', `${NOW / 1000 + 200_000}`]) {
      expect(read(line(time))).toBe('useless');
    }
  });

  it('is of no use without a person, and of use without a model or a request', () => {
    const line = callLine({ id: '1', at: NINE, model: 'm' });
    expect(read(line.replace('"id": "user-1"', '"id": null'))).toBe('useless');
    expect(read(line.replace(/"user": \{[^}]*\}/, '"user": null'))).toBe('useless');
    expect(read(callLine({ id: '1', at: NINE, request: null }))).toMatchObject({
      ...{ model: null, requestId: null },
    });
  });

  it('tells damage', () => {
    const line = callLine({ id: '1', at: NINE });
    expect(read(line.slice(0, -5))).toBe('damaged');
    expect(read(line.slice(0, 200) + line)).toBe('damaged');
    expect(read(`\0\0\0\0${line}`)).toBe('damaged');
    expect(read(line.replace('Name of', 'Name\0of'))).toBe('damaged');
    expect(read('nonsense')).toBe('damaged');
    const bytes = Buffer.from(line);
    bytes[line.indexOf('Name')] = 0xff;
    expect(readLine(bytes, NOW)).toBe('damaged');
    expect(read('')).toBe('other');
    expect(read(`${line}\r`)).toMatchObject({ userId: 'user-1' });
  });
});
