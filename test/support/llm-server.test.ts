import { afterEach, describe, expect, it } from 'vitest';
import { allFaults, type LlmServer, type LlmServerOptions, llmServer } from './llm-server.ts';

let server: LlmServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function asked(options: LlmServerOptions, body: object = {}): Promise<string> {
  server ??= await llmServer(options);
  const response = await fetch(`${server.baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: 'How long does a mail take?' }],
      ...body,
    }),
  });
  return response.text().catch(() => 'cut off');
}

describe('the stand-in for a server of models', () => {
  it('streams the same answer, with its usage where that is wanted', async () => {
    const options = { answer: () => 'It takes about twenty minutes, all in all.' };
    const whole = JSON.parse(await asked(options));
    const wanted = { stream: true, stream_options: { include_usage: true } };
    const lines = (await asked(options, wanted)).trim().split('\n\n');
    expect(lines.at(-1)).toBe('data: [DONE]');
    const chunks = lines.slice(0, -1).map((line) => JSON.parse(line.slice(6)));
    const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
    expect(text).toBe(whole.choices[0].message.content);
    expect(chunks.at(-1).usage).toEqual(whole.usage);
  });

  it('cuts a stream off before its end, and bills it all the same', async () => {
    const text = await asked({ faults: { cut_stream: 1 } }, { stream: true });
    expect(text).not.toContain('[DONE]');
    expect(server?.ledger()).toMatchObject({ billed: { answers: 1 }, told: { answers: 0 } });
  });

  it('misbehaves the same way for the same seed, in whatever order it is asked', async () => {
    const faultsOf = async (seed: number, texts: readonly string[]) => {
      await server?.close();
      server = null;
      const options = { seed, faults: { ...allFaults(0.9), never_answers: 0, stalls: 0 } };
      for (const content of texts) {
        await asked(options, { messages: [{ role: 'user', content }] }).catch(() => undefined);
      }
      return (server as LlmServer | null)?.ledger().faults;
    };
    const texts = Array.from({ length: 30 }, (_, at) => `Task ${at}`);
    const once = await faultsOf(1, texts);
    expect(await faultsOf(1, texts.toReversed())).toEqual(once);
    expect(await faultsOf(2, texts)).not.toEqual(once);
  });
});
