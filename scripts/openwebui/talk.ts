import { ask, askAgain, untilAnswered } from './asking.ts';
import { type AnswerTruth, type ChatTruth, kept } from './ledger.ts';
import type { ModelName } from './model-answers.ts';
import { type Asked, newPage, openPage, type Page, tagOf } from './page.ts';
import type { Heard, Person } from './person.ts';
import { dropIn, type Parts, rateIn, type Scene, stopIn } from './talk-actions.ts';

/** A conversation of one person, in their page and in the ledger. */
export interface Talk {
  readonly truth: ChatTruth;
  readonly page: Page;
  ask(text: string, models: readonly ModelName[], more?: Asking): Promise<Asked>;
  again(questionId: string, model: ModelName): Promise<Asked>;
  /** Stops the answer that is being written, once some of it is there. */
  stop(asked: Asked, after: 'some words' | 'nothing'): Promise<void>;
  rate(answerId: string, rating: 1 | -1): Promise<void>;
  /** Deletes a question with its answers. */
  drop(questionId: string): Promise<void>;
}

export interface Asking {
  readonly parent?: string | null;
  readonly edited?: boolean;
  readonly toolIds?: readonly string[];
  /** Does not wait for the answers. */
  readonly hurry?: boolean;
}

/** Begins a conversation. */
export function newTalk(scene: Scene, person: Person, key: string, temporary = false): Talk {
  const kind = temporary ? 'temporary' : 'own';
  return talkOn(scene, newPage(person, { temporary }), { key, owner: person.name, kind });
}

/** A chat that somebody made of another one. */
export interface Copy extends Pick<ChatTruth, 'key' | 'kind'> {
  readonly id: string;
  readonly of: ChatTruth;
}

/** Goes on in a copy that somebody made. */
export async function copyTalk(
  scene: Scene,
  person: Person,
  { key, id, kind, of }: Copy,
): Promise<Talk> {
  const page = await openPage(person, id);
  return talkOn(scene, page, { key, owner: person.name, kind, copied: kept(of.answers) });
}

type Beginning = Pick<ChatTruth, 'key' | 'owner' | 'kind'> & Partial<Pick<ChatTruth, 'copied'>>;

function talkOn(scene: Scene, page: Page, beginning: Beginning): Talk {
  const truth: ChatTruth = {
    ...{ copied: [], byPage: false, release: page.person.release },
    ...{ ...beginning, id: page.id, fate: 'there', questions: [], answers: [] },
    key: `${scene.round}-${beginning.key}`,
  };
  scene.ledger.chats.push(truth);
  return talkOf({ scene, page, truth });
}

/** Goes on in a conversation of the ledger, as `person`. */
export async function resumeTalk(scene: Scene, person: Person, truth: ChatTruth): Promise<Talk> {
  return talkOf({ scene, page: await openPage(person, String(truth.id)), truth });
}

function talkOf(parts: Parts): Talk {
  const { page, truth } = parts;
  return {
    ...{ truth, page },
    ask: (text, models, more = {}) => askIn(parts, text, models, more),
    again: (questionId, model) => againIn(parts, questionId, model),
    stop: (asked, after) => stopIn(parts, asked, after),
    rate: (answerId, rating) => rateIn(parts, answerId, rating),
    drop: (questionId) => dropIn(parts, questionId),
  };
}

async function askIn(parts: Parts, text: string, models: readonly ModelName[], more: Asking) {
  const { scene, page, truth } = parts;
  const tag = `${truth.key}.${truth.questions.length + 1}`;
  const from = scene.model.served.length;
  const { parent, toolIds = [] } = more;
  const question = {
    text: `[${tag}] ${text}`,
    models,
    toolIds,
    ...(parent !== undefined && { parent }),
  };
  const asked = await ask(page, question);
  truth.id = page.id;
  const { id } = asked.question;
  truth.questions.push({ id, by: page.person.name, edited: more.edited ?? false, deleted: false });
  const answers = note(parts, asked, { tag, kind: 'first' });
  if (more.hurry !== true) await finish(parts, asked, answers, { tag, from });
  return asked;
}

async function againIn(parts: Parts, questionId: string, model: ModelName): Promise<Asked> {
  const { scene, page } = parts;
  const from = scene.model.served.length;
  const asked = await askAgain(page, questionId, model);
  const tag = tagOf(asked);
  const answers = note(parts, asked, { tag, kind: 'again' });
  await finish(parts, asked, answers, { tag, from });
  return asked;
}

function note(
  { truth, page }: Parts,
  { answers }: Asked,
  { tag, kind }: { tag: string; kind: 'first' | 'again' },
): AnswerTruth[] {
  const noted = answers.map(({ id, model }, at): AnswerTruth => {
    return {
      ...{
        id,
        model: model as ModelName,
        tag,
        by: page.person.name,
        kind: at > 0 ? 'beside' : kind,
      },
      ...{ seen: 'unfinished', rating: null, deleted: false, calls: [] },
    };
  });
  truth.answers.push(...noted);
  return noted;
}

async function finish(
  { page, scene }: Parts,
  asked: Asked,
  answers: readonly AnswerTruth[],
  { tag, from }: { tag: string; from: number },
): Promise<void> {
  await untilAnswered(page, asked);
  for (const [at, answer] of answers.entries()) {
    answer.seen = seenOf(asked.heard[at] as Heard);
    answer.calls = scene.model.served
      .slice(from)
      .filter((call) => call.tag === tag && call.model === answer.model && !call.background);
  }
}

function seenOf({ ended, error }: Heard): AnswerTruth['seen'] {
  if (error !== undefined) return 'failed';
  return ended ? 'answered' : 'unfinished';
}
