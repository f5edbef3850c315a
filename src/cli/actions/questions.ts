import type { QuestionsReply } from '../../api/contracts/questions.ts';
import type { App } from '../../app/index.ts';
import type { Config } from '../../config/index.ts';
import { openDomain } from '../../data/index.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { instant } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Prints the links that wait for an answer, or erases one answer for a person who asks for it. */
export const run: Action = async (context, { json, recipients, since, erase }) => {
  const from = since === undefined ? '' : momentOf(String(since));
  const work = async (app: App) => {
    if (erase !== undefined) return eraseAnswer(context, app, String(erase), json === true);
    const counts = await app.questions.port.overview(OPERATOR);
    const links = await app.questions.links();
    const { publicUrl } = app.config.questions;
    const recipientOf = recipients === true ? await app.questions.recipients() : null;
    const listed = links
      .filter(({ askedAt }) => askedAt >= from)
      .map(({ link, conversationId: _, ...rest }) => ({
        ...rest,
        link: publicUrl === null ? `${ownAddress(app)}${link}` : link,
        ...(recipientOf && { recipient: recipientOf.get(link) ?? null }),
      }));
    if (json) {
      context.out.json({ ...counts, links: listed });
      return OK;
    }
    context.out.line(countsText(counts));
    if (listed.length > 0) context.out.table(listed.map(rowOf));
    if (listed.length > 0 && publicUrl === null) {
      context.out.note(
        'These links lead to this machine: set ANALYTICS_PUBLIC_URL to where people reach it.',
      );
    }
    return OK;
  };
  return withApp(context, 'process', work, lookFirst);
};

async function eraseAnswer(
  { out }: CommandContext,
  app: App,
  link: string,
  json: boolean,
): Promise<number> {
  await app.questions.erase(link);
  if (json) out.json({ erased: true });
  else out.line('There is no answer under this link now.');
  return OK;
}

/** Nothing is made where there is nothing to be listed. */
async function lookFirst({ cogniforce: { address, pool } }: Config): Promise<void> {
  const figures = openDomain(cogniforce, address, { pool });
  try {
    await figures.ping();
  } finally {
    await figures.close();
  }
}

interface Listed {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
  readonly recipient?: string | null;
}

function rowOf({ name, link, expiresAt, recipient }: Listed) {
  const whose = recipient === undefined ? {} : { recipient: recipient ?? 'not found' };
  return { question: name, until: expiresAt.slice(0, 16).replace('T', ' '), ...whose, link };
}

/** Says how many there are, and what is missing to the next state. */
export function countsText(counts: QuestionsReply): string {
  const { share, asked, hidden, minimumGroup, open, answered, declined, expired } = counts;
  const became = hidden
    ? `what became of them is hidden, since fewer than ${minimumGroup} people were asked`
    : `at least ${open} open, ${answered} answered, ${declined} declined, ${expired} expired (counts move in steps of ${minimumGroup})`;
  const off = share === 0 ? ' Nobody is asked any more: ANALYTICS_QUESTION_SHARE is 0.' : '';
  return `${answersText(counts)}${asked} ${asked === 1 ? 'question' : 'questions'} asked: ${became}.${off}`;
}

function answersText({ answers, waiting, next, minimumGroup }: QuestionsReply): string {
  if (answers === null || waiting === null) return '';
  const state = next === null ? '' : `, ${next.state} from ${next.from}`;
  const wait =
    waiting === 0
      ? ''
      : `; ${waiting} ${waiting === 1 ? 'waits' : 'wait'} until ${minimumGroup} people have answered anew`;
  return `${answers} ${answers === 1 ? 'answer calibrates' : 'answers calibrate'}${state}${wait}. `;
}

function ownAddress({ config: { server } }: App): string {
  const host = server.host.includes(':') ? `[${server.host}]` : server.host;
  return `http://${host}:${server.port}`;
}

function momentOf(text: string): string {
  const ms = Date.parse(text);
  if (Number.isFinite(ms)) return instant(ms);
  throw new CogniforceError(
    'USAGE',
    `--since takes a moment such as 2026-11-25T00:00:00Z, not "${text}".`,
  );
}
