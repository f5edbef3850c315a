import {
  answered,
  failed,
  type Given,
  interrupted,
  type ReplyRequest,
  type Tool,
} from './answer.ts';
import type { Attachment } from './attachments.ts';
import { type CalendarDay, workdayFrom } from './calendar.ts';
import { dressed, otherModels, type Setting, toolFor } from './circumstances.ts';
import { chooseModel, type Model } from './models.ts';
import { secondsBetween } from './pace.ts';
import { type Exchange, sent } from './texts/script.ts';
import { turns } from './texts/turns.ts';
import type { ByLanguage } from './texts/words.ts';
import { type StoredMessage, Thread } from './thread.ts';
import { tokensOf } from './usage.ts';

/** A thumb that somebody gave. */
export interface Rated {
  readonly messageId: string;
  readonly rating: 1 | -1;
  readonly at: number;
}

/** Shares of exchanges in which something unusual happens. */
const CHANCE = {
  error: 0.018,
  retry: 0.75,
  again: 0.05,
  edited: 0.035,
  beside: 0.022,
  arena: 0.012,
  tomorrow: 0.03,
  otherModel: 0.05,
};

/** One conversation, as it goes on: questions, answers, mishaps and pauses. */
export class Telling {
  readonly thread: Thread;
  readonly attachments: Attachment[] = [];
  readonly rated: Rated[] = [];
  readonly #setting: Setting;
  #model: Model;
  #day: CalendarDay;
  /** Epoch seconds; nothing is written earlier. */
  #now: number;
  #isOver = false;

  constructor(setting: Setting, thread = new Thread()) {
    this.#setting = setting;
    this.thread = thread;
    this.#now = setting.at;
    this.#day = setting.day;
    this.#model = chooseModel(this.#progress, setting.kind, setting.pen.random);
  }

  /** Asks and has answered, one exchange after the other, until they are through or something ends it. */
  tell(exchanges: readonly Exchange[]): this {
    for (const exchange of exchanges) {
      if (!this.#isOver) this.#exchange(exchange);
    }
    return this;
  }

  /** A last word of thanks, and what is said to it. */
  thank(): void {
    this.#say(turns().thanks, turns().welcome);
  }

  /** "That's not what I asked", and another try. */
  complain(exchange: Exchange): void {
    const { pen } = this.#setting;
    const instruction = pen.one(pen.in(turns().complaints));
    const answer = () => pen.one(pen.in(turns().apologies)) + exchange.answer();
    this.#exchange({ instruction, pasted: null, answer });
  }

  /** A push to go on. */
  nudge(exchange: Exchange): void {
    const { pen } = this.#setting;
    this.#exchange({
      instruction: pen.one(pen.in(turns().nudges)),
      pasted: null,
      answer: () => exchange.answer(),
    });
  }

  /** A question to which no answer was waited for. */
  abandon(exchange: Exchange): void {
    if (this.#isOver || !this.#wait(exchange.instruction)) return;
    const question = this.#ask(sent(exchange));
    const { random } = this.#setting.pen;
    if (random.chance(0.75))
      this.#give(interrupted(this.#asked(question), exchange.answer(), random));
    this.#isOver = true;
  }

  get #tool(): Tool | null {
    return toolFor(this.#setting, this.#progress);
  }

  get #progress(): number {
    return this.#day.index / (this.#setting.calendar.length - 1);
  }

  #say(asks: ByLanguage, replies: ByLanguage): void {
    const { pen } = this.#setting;
    this.tell([
      { instruction: pen.one(pen.in(asks)), pasted: null, answer: () => pen.one(pen.in(replies)) },
    ]);
  }

  #exchange(exchange: Exchange): void {
    const { random } = this.#setting.pen;
    if (!this.#wait(exchange.instruction)) return;
    if (random.chance(CHANCE.otherModel))
      this.#model = chooseModel(this.#progress, this.#setting.kind, random);
    if (random.chance(CHANCE.edited)) this.#askInHaste(exchange);
    const { text, attachments } = dressed(exchange, this.#setting, this.#now);
    const beside = random.chance(CHANCE.beside)
      ? otherModels(this.#model, this.#progress, random)
      : [];
    const question = this.#ask(text, attachments, [this.#model, ...beside]);
    if (beside.length > 0) this.#answerSideBySide(question, exchange, beside);
    else this.#answer(question, exchange);
  }

  /** A first wording, which is then edited and sent again: the new question becomes the sibling of the old one. */
  #askInHaste(exchange: Exchange): void {
    const { pen } = this.#setting;
    const before = this.thread.current;
    this.#answer(this.#ask(pen.one(pen.in(turns().hasty))), exchange);
    this.#isOver = false;
    this.#now += pen.random.int(15, 150);
    this.thread.current = before;
  }

  #ask(
    text: string,
    attachments: readonly Attachment[] = [],
    asked: readonly Model[] = [this.#model],
  ): StoredMessage {
    const { random } = this.#setting.pen;
    this.attachments.push(...attachments);
    const question: StoredMessage = {
      id: random.uuid(),
      parentId: this.thread.current,
      childrenIds: [],
      role: 'user',
      content: text,
      models: asked.map(({ id }) => id),
      ...(attachments.length === 0 ? {} : { files: attachments.map(({ entry }) => entry) }),
      timestamp: this.#now,
    };
    const attached = attachments.reduce(
      (sum, { row }) => sum + tokensOf(String(row?.data ?? '')),
      0,
    );
    return this.thread.add(question, tokensOf(text) + attached);
  }

  #answer(question: StoredMessage, exchange: Exchange): void {
    const { random } = this.#setting.pen;
    if (random.chance(CHANCE.error)) {
      this.#give(failed(this.#asked(question), this.#setting.pen));
      if (!random.chance(CHANCE.retry)) {
        this.#isOver = true;
        return;
      }
      this.#now += random.int(8, 90);
    }
    const isArena = random.chance(CHANCE.arena);
    const first = this.#give(
      answered(
        this.#asked(question, { isArena }),
        exchange.answer(),
        this.#tool,
        this.#setting.pen,
      ),
    );
    const isRepeated = random.chance(CHANCE.again);
    this.#rate(first, isRepeated);
    if (!isRepeated) return;
    this.#now += random.int(20, 200);
    this.#rate(
      this.#give(answered(this.#asked(question), exchange.answer(), null, this.#setting.pen)),
    );
  }

  #answerSideBySide(question: StoredMessage, exchange: Exchange, beside: readonly Model[]): void {
    const { pen } = this.#setting;
    const from = this.#now;
    let end = from;
    const given = [this.#model, ...beside].map((model, column) => {
      this.#now = from;
      const message = this.#give(
        answered(this.#asked(question, { model, column }), exchange.answer(), null, pen),
      );
      end = Math.max(end, this.#now);
      return message;
    });
    this.#now = end;
    const liked = pen.random.pick(given);
    this.thread.current = liked.id;
    this.#rate(liked);
  }

  #asked(question: StoredMessage, more: Partial<ReplyRequest> = {}): ReplyRequest {
    const at = this.#now + (this.#setting.pen.random.chance(0.7) ? 0 : 1);
    const contextTokens = this.thread.tokensUpTo(question.id);
    return {
      question,
      contextTokens,
      model: this.#model,
      column: 0,
      isArena: false,
      at,
      progress: this.#progress,
      ...more,
    };
  }

  #give({ message, tokens, seconds }: Given): StoredMessage {
    this.#now = message.timestamp + Math.ceil(seconds);
    return this.thread.add(message, tokens);
  }

  #rate(answer: StoredMessage, isDisliked = false): void {
    const { person, pen } = this.#setting;
    if (!pen.random.chance(person.habits.rates)) return;
    const rating = pen.random.chance(isDisliked ? 0.2 : 0.84) ? 1 : -1;
    this.rated.push({ messageId: answer.id, rating, at: this.#now + pen.random.int(2, 30) });
  }

  /** Lets the time pass until the next question, tomorrow perhaps. False where the year ends before. */
  #wait(typed: string): boolean {
    const { pen, calendar, person } = this.#setting;
    const last = this.thread.get(this.thread.current);
    if (last === undefined) return true;
    this.#now += secondsBetween(last.content, typed, pen.random);
    const isLate = this.#now > this.#day.noon + 10.8 * 3600;
    if (isLate || pen.random.chance(CHANCE.tomorrow)) {
      const next = workdayFrom(calendar, this.#day.index + 1, person.absent);
      this.#isOver = next === null;
      this.#day = next ?? this.#day;
      this.#now = this.#day.noon - pen.random.int(6_000, 13_000);
    }
    return !this.#isOver;
  }
}
