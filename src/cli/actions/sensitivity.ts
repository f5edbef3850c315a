import { openFigures } from '../../figures/index.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import type {
  Assumption,
  SensitivityReply,
  SensitivityRow,
} from '../../metrics/sensitivity/contract.ts';
import { sensitivity } from '../../metrics/sensitivity/metric.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { readQuery } from '../read-query.ts';
import { withFigures } from '../with-figures.ts';

export const run: Action = async (context, { json }, ...parameters) => {
  const query = readQuery(sensitivity.query, parameters);
  return withFigures(context, async (app) => {
    const figures = openFigures({ ...app.figuresSource, who: OPERATOR });
    const answer = sensitivity.reply.parse(await sensitivity.answer(figures, query));
    if (json) context.out.json(answer);
    else print(context, answer);
    return OK;
  });
};

const NAMES: Readonly<Record<Assumption, string>> = {
  idle_gap: 'idle gap, minutes',
  off_chat: 'beside the chat, minutes a question',
  done: 'a task done counts',
  partly: 'a task partly done counts',
  no: 'a task not done counts',
  unclear: 'an unclear task counts',
  level: 'all times without AI, times',
  recapture: 'share that is useful',
};

function print({ out }: CommandContext, answer: SensitivityReply): void {
  const { hidden, known, minimumGroup, startDate, endDate, asIs, asked, rows, settings } = answer;
  if (hidden) {
    out.line(`Hidden: fewer than ${minimumGroup} people have minutes in these days.`);
    return;
  }
  if (asIs.timeSaved === null) {
    out.line(`Nothing was estimated from ${startDate} to ${endDate}.`);
    return;
  }
  const { minutes, low, high, answers } = settings.offChat;
  out.line(
    `Time saved from ${startDate} to ${endDate}: ${hours(asIs.timeSaved)}, 80% range ${rangeOf(asIs)}.`,
  );
  out.line(
    `Beside the chat: ${rounded(minutes)} minutes a question (80% range ${rounded(low)} to ${rounded(high)}, ${answers} answers).`,
  );
  if (asked !== null) {
    const useful = `${hours(asked.usefulMinutes)} of it useful`;
    out.line(
      `With all that is named: ${hours(asked.timeSaved)}, 80% range ${rangeOf(asked)}, ${useful}.`,
    );
  }
  out.line('');
  out.table(rows.map(cellsOf));
  if (!known) {
    out.note(
      'Something is not known of some of these days. The next run makes it anew, but not of conversations that are gone: cogniforce process',
    );
  }
}

function cellsOf(row: SensitivityRow): Record<string, string> {
  const { assumption, value, asSet, timeSaved, usefulMinutes, change } = row;
  const isUseful = assumption === 'recapture';
  return {
    if: NAMES[assumption],
    is: String(value),
    'time saved': hours(isUseful ? usefulMinutes : timeSaved),
    '80% range': isUseful ? '' : rangeOf(row),
    change: asSet ? 'as it is' : changeOf(change),
  };
}

function changeOf(change: number | null): string {
  if (change === null) return 'not known';
  const percent = Math.round(change * 100);
  return `${percent > 0 ? '+' : ''}${percent === 0 ? 0 : percent}%`;
}

function rangeOf({ saved }: Pick<SensitivityRow, 'saved'>): string {
  return saved === null ? 'not known' : `${hours(saved.low)} to ${hours(saved.high)}`;
}

const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

function hours(minutes: number | null): string {
  return minutes === null ? 'not known' : `${twoDigits.format(minutes / 60)} h`;
}

function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
