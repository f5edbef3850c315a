import { describe, expect, it } from 'vitest';
import { saidIn } from './turn.ts';

const kindOf = (text: string) => saidIn(text).kind;

describe('saidIn', () => {
  it.each([
    'thanks',
    'Thank you so much!',
    'ok, thanks a lot :)',
    'Perfect, that works. Cheers!',
    'Great! That’s exactly what I needed.',
    '👍',
    'Danke',
    'Vielen Dank für die Hilfe!',
    'Alles klar, danke schön',
    'Köszönöm szépen!',
    'Merci beaucoup !',
    '¡Muchas gracias!',
  ])('hears an acknowledgement in %j', (text) => {
    expect(kindOf(text)).toBe('acknowledgement');
  });

  it.each([
    'Hello?',
    'hi there',
    'test',
    'Test 123',
    'ping',
    'Good morning! How are you?',
    'Tell me a joke about bikes.',
    'does this work?',
    'Hallo, wie geht es dir?',
    'Erzähl mir einen Witz',
    'Szia!',
    'test 1 2 3',
    'Hallo Test',
    'Erster Test',
    'Are you online?',
    'Kannst du das lesen?',
    'hi, thanks',
  ])('hears small talk in %j', (text) => {
    expect(kindOf(text)).toBe('small_talk');
  });

  it.each(['continue', 'Yes please', 'go on', 'Weiter', 'ja, bitte', 'ok, continue', 'folytasd'])(
    'hears a continuation in %j',
    (text) => {
      expect(kindOf(text)).toBe('continuation');
    },
  );

  it.each(['try again', 'Again!', 'nochmal bitte', 'próbáld újra', 'ok, try again please'])(
    'hears a retry in %j',
    (text) => {
      expect(kindOf(text)).toBe('retry');
    },
  );

  it.each([
    'Thanks, now translate it into French',
    'Hi, can you write a letter for me?',
    'Write hello world in Rust',
    'continue the story with a dragon',
    'Danke, und auf Ungarisch?',
    'test the login page and list what fails',
    'In reverse?',
    '翻译这段话',
  ])('hears an ask in %j', (text) => {
    expect(kindOf(text)).toBe('ask');
  });

  it.each(['Photosynthesis', '2+2', '', '???'])('hears no more than a word in %j', (text) => {
    expect(kindOf(text)).toBe('brief');
  });

  it('hears an ask in whatever comes with a file', () => {
    expect(saidIn('', 1).kind).toBe('ask');
    expect(saidIn('hi', 2).kind).toBe('ask');
  });
});
