import { describe, expect, it } from 'vitest';
import { TurnError, Turns } from './turns.ts';

const LONG_MS = 10_000;

describe('Turns', () => {
  it('lets one in at a time, in the order in which they came', async () => {
    const turns = new Turns();
    const order: number[] = [];
    let inside = 0;
    const visit = async (n: number) => {
      await turns.take(LONG_MS);
      inside += 1;
      expect(inside).toBe(1);
      await Promise.resolve();
      order.push(n);
      inside -= 1;
      turns.pass();
    };
    await Promise.all([visit(1), visit(2), visit(3)]);
    await visit(4);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('sends away who has waited too long, and nobody else', async () => {
    const turns = new Turns();
    await turns.take(LONG_MS);
    const patient = turns.take(LONG_MS);
    await expect(turns.take(1)).rejects.toBeInstanceOf(TurnError);
    turns.pass();
    await patient;
    turns.pass();
    await turns.take(0);
  });

  it('closes when all who had come are done, and admits nobody after that', async () => {
    const turns = new Turns();
    const events: string[] = [];
    await turns.take(LONG_MS);
    const second = turns.take(LONG_MS).then(() => events.push('second'));
    const closed = turns.close().then(() => events.push('closed'));
    await expect(turns.take(LONG_MS)).rejects.toBeInstanceOf(TurnError);
    turns.pass();
    await second;
    expect(events).toEqual(['second']);
    turns.pass();
    await closed;
    await turns.close();
    expect(events).toEqual(['second', 'closed']);
  });
});
