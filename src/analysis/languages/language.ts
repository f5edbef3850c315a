/**
 * The words by which a language's chats are understood. Each list is words and phrases, set apart by commas or lines; case
 * and accents mean nothing.
 *
 * `translat*` takes every ending; `fasse ~ zusammen` lets up to six words stand between; `^and` stands at the beginning of the
 * text alone; `!` at the end makes it decisive.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** Whether words are set apart by spaces; elsewhere a phrase is found anywhere. */
  readonly spaced: boolean;
  /** Its most frequent small words, by which it is known from others at a glance. */
  readonly small: string;
  readonly asks: Readonly<Record<AskConcept, string>>;
  readonly answers: Readonly<Record<AnswerConcept, string>>;
  readonly talk: Readonly<Record<TalkConcept, string>>;
  readonly replies: Readonly<Record<ReplyConcept, string>>;
  readonly form: Readonly<Record<FormConcept, string>>;
  /** What a whole turn may consist of: see turn.ts. */
  readonly turns: Readonly<Record<TurnConcept, string>>;
}

/** What an ask speaks of. `tongue`: names of languages; `makes`: something is to be made; `tech`: machines and programs
 * of an office; `fault`: something fails. */
export type AskConcept =
  | 'translate'
  | 'tongue'
  | 'summarise'
  | 'edit'
  | 'draft'
  | 'data'
  | 'plan'
  | 'lookup'
  | 'learn'
  | 'personal'
  | 'other'
  | 'fault'
  | 'makes'
  | 'tech'
  | 'chat';

/** What an answer is full of. */
export type AnswerConcept = 'learn' | 'personal' | 'plan' | 'data' | 'lookup';

/** What a person says of the answer before. `invents`: that it made something up. */
export type TalkConcept = 'complains' | 'works' | 'gaveUp' | 'invents';

/** What an answer says of itself. `cannot`: that it could not read, reach or make something. */
export type ReplyConcept = 'declines' | 'cannot' | 'asksBack' | 'apologises';

/** How letters are begun and ended. Found at the beginning of a line. */
export type FormConcept = 'subject' | 'salutation' | 'closing';

export type TurnConcept = 'acknowledgements' | 'smallTalk' | 'continuations' | 'retries';
