import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../test/support/redaction.ts';
import { redact, spansOf } from './index.ts';

describe('people, addresses and organisations', () => {
  it.each([
    ['My name is Maria Schneider.', 'PERSON Maria Schneider'],
    ['Ich heiße Maria Schneider.', 'PERSON Maria Schneider'],
    ['Sehr geehrter Herr Dr. Petersen, danke für das Gespräch.', 'PERSON Petersen'],
    ['Mit freundlichen Grüßen\nJürgen Petersdorff', 'PERSON Jürgen Petersdorff'],
    ['Kind regards,\nPriya Raghunathan', 'PERSON Priya Raghunathan'],
    ["Please call Mike O'Sullivan back.", "PERSON Mike O'Sullivan"],
    ['my name is anna kowalska', 'PERSON anna kowalska'],
    ['Lebenslauf_Anna_Schneider.pdf', 'PERSON Schneider'],
    ['{"name":"John Carter","query":"SELECT 1"}', 'PERSON John Carter'],
    ['// Author: John Carter', 'PERSON John Carter'],
    ['Meine Adresse: Kastanienallee 12, 10435 Berlin', 'ADDRESS Kastanienallee 12, 10435 Berlin'],
    [
      'Ship it to 742 Maple Street, Springfield, IL 62704 soon',
      'ADDRESS 742 Maple Street, Springfield, IL 62704',
    ],
    ["J'habite 14 rue des Lilas, 69003 Lyon.", 'ADDRESS 14 rue des Lilas, 69003 Lyon'],
    ['P.O. Box 1234', 'ADDRESS P.O. Box 1234'],
    ['{"street":"Kastanienallee 12"}', 'ADDRESS Kastanienallee 12'],
  ])('are found in "%s"', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('finds a name again where nothing announces it', () => {
    const found = foundIn('Sehr geehrte Frau Wiedemann,\nwie Wiedemann schon schrieb.');
    expect(found.filter((each) => each === 'PERSON Wiedemann')).toHaveLength(2);
  });

  it.each([
    'Please translate the following text into German.',
    'Explain the difference between Docker and Kubernetes.',
    'Erstelle eine Tabelle mit den Spalten Datum, Betrag und Währung.',
    'Kannst du mir eine Excel-Formel geben, die in Spalte B sucht?',
    'Planung Sommerfest',
    'The quarterly revenue grew from 1,234,567.89 to 2,345,678.90.',
    'report-2024-03-12-final_v2.xlsx',
  ])('are not found in "%s"', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

const CODE = `\`\`\`python
import numpy as np
class Mark:
    def __init__(self, max_length=512, rose: float = 0.25):
        self.grace = {"id": 42, "lat": 52.520008, "lon": 13.404954}
        self.version = "1.26.4"
        self.created = "2019-03-06 00:00:00"
        self.values = [4539578763621487, 1234567890, 0xDEADBEEF, 1e-10]
\`\`\`
const will = may.art(hope, faith) || 123456789; // 555 is a limit
SELECT name, phone FROM users WHERE id BETWEEN 1000000 AND 9999999;
`;

describe('redact', () => {
  it('puts the label in the place of each span and leaves the rest as it was', () => {
    expect(redact('Write to a.b@example.org or +49 30 901820, please.')).toBe(
      'Write to [EMAIL] or [PHONE], please.',
    );
  });

  it('leaves code as it is', () => {
    expect(redact(CODE)).toBe(CODE);
  });

  it('leaves marks alone that stand in the text already', () => {
    const text = 'Dear [PERSON], your key [SECRET] was sent to [EMAIL] at [ADDRESS].';
    expect(redact(text)).toBe(text);
  });

  it('finds the same each time, whatever was read before', () => {
    const text = 'Dear Maria Schneider, call 030 9018200.';
    const first = redact(text);
    for (let run = 0; run < 3; run += 1) {
      redact(CODE);
      expect(redact(text)).toBe(first);
    }
  });
});

const piece = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    'Maria Schneider',
    'Dr. ',
    'a@b.example',
    '+49 30 901820',
    '4539 5787 6362 1486',
    'DE89370400440532013000',
    'password=',
    'hunter2',
    '"',
    '\n',
    '[PERSON]',
    '[',
    ']',
    ' ',
    ', ',
    'Kastanienallee 12, 10435 Berlin',
    '078-05-1120',
    'https://a:b@c.test/',
    '-----BEGIN PRIVATE KEY-----',
    '\ud800',
    '\udc00',
    'é',
    '```\n',
    'my name is ',
  ),
);
const anyText = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('for every text', () => {
  it('spans are sorted, disjoint, within the text and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of spansOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('redacting twice changes nothing, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });
});
