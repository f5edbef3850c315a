import { jsonOf } from '../../resources/index.ts';
import type { Pen } from './pen.ts';
import type { FollowUp } from './script.ts';
import { numbered } from './script.ts';
import type { ByLanguage } from './words.ts';

export type Length = 'short' | 'full' | 'long';

/** Composes the whole text anew. */
export type Compose = (length: Length) => string;

/** What may be asked of a draft. */
type Change = 'shorter' | 'tone' | 'subject' | 'detail';

interface DraftsTexts {
  readonly lead: ByLanguage;
  readonly tail: ByLanguage;
  readonly asks: Readonly<Record<Change, ByLanguage>>;
  readonly replies: Readonly<Record<Change, ByLanguage>>;
  readonly subjects: ByLanguage;
  readonly extra: ByLanguage;
}

const texts = jsonOf<DraftsTexts>('demo/drafts.json');

/** What assistants put around a text they wrote: often nothing. */
export function wrapped(pen: Pen, text: string): string {
  return [pen.one(pen.in(texts().lead)), text, pen.one(pen.in(texts().tail))]
    .filter(Boolean)
    .join('\n\n');
}

/** Ways in which people ask for a text to be changed. */
export function draftFollowUps(pen: Pen, compose: Compose): FollowUp[] {
  const { random } = pen;
  const intro = (kind: Change) => pen.one(pen.in(texts().replies[kind]));
  return [
    {
      ask: pen.in(texts().asks.shorter),
      answer: () => `${intro('shorter')}\n\n${compose('short')}`,
    },
    { ask: pen.in(texts().asks.tone), answer: () => `${intro('tone')}\n\n${compose('full')}` },
    {
      ask: pen.in(texts().asks.detail),
      answer: () =>
        `${intro('detail')}\n\n${compose(random.chance(0.5) ? 'full' : 'long')}\n\n${pen.one(pen.in(texts().extra))}`,
    },
    {
      ask: pen.in(texts().asks.subject),
      answer: () => `${intro('subject')}\n\n${numbered(pen.some(pen.in(texts().subjects), 3, 6))}`,
    },
  ];
}
