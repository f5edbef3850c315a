import type { QuestionsPort } from '../api/parts.ts';
import { type DomainHandle, resolve } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Repositories } from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { eraseAnswer, handedOut, questionDesk } from '../survey/desk.ts';

interface QuestionParts {
  readonly config: {
    readonly questions: Parameters<typeof questionDesk>[0]['settings'];
    readonly analysis: { readonly zone: string };
    readonly minimumGroup: number;
  };
  readonly salt: string | null;
  readonly clock: Clock;
  readonly source: { readonly repositories: Repositories['source'] };
  readonly own: Pick<DomainHandle<unknown, CogniforceRepositories>, 'repositories' | 'beside'>;
  /** An answer of our own database, unless it cannot be used. */
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
}

/** What people are asked, and to whom the links are handed out. */
export function appQuestions({ config, salt, clock, source, own, answered }: QuestionParts) {
  const parts = {
    repositories: own.repositories,
    salt,
    settings: config.questions,
    zone: config.analysis.zone,
    minimumGroup: config.minimumGroup,
    clock,
  };
  const desk = questionDesk(parts);
  const reading = questionDesk({ ...parts, repositories: own.beside });
  const port: QuestionsPort = {
    ask: (token, receipt) => answered(() => reading.ask(token, receipt)),
    react: (token, body, receipt) => answered(() => desk.react(token, body, receipt)),
    withdraw: (token, receipt) => answered(() => desk.withdraw(token, receipt)),
    overview: (who) => answered(() => reading.overview(who)),
  };
  return {
    port,

    /** Every link that takes an answer, for whoever hands them out. */
    links: () => answered(() => handedOut(parts)),

    /** Errors: QUESTION_UNKNOWN. */
    erase: (link: string) => answered(() => eraseAnswer(parts, link)),

    /** Whose each link is that takes an answer: Open WebUI's id of the person; for whoever hands them out, and for no page. */
    async recipients(): Promise<Map<string, string>> {
      const { chats } = source.repositories;
      const { rows, failure } = await resolve(await handedOut(parts), {
        idOf: ({ conversationId }) => conversationId,
        byIds: async (ids) => [...(await chats.owners(ids))],
        keyOf: ([conversationId]) => conversationId,
      });
      if (failure !== null) throw failure;
      const owned = rows.flatMap(({ row, found }) =>
        found ? [[row.link, found[1]] as const] : [],
      );
      return new Map(owned);
    },
  };
}
