import { ASSUMPTION_NAMES } from '../../exports/assumption-names.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import type { SensitivityReply, SensitivityRow } from '../../metrics/sensitivity/contract.ts';
import { sensitivity } from '../../metrics/sensitivity/metric.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { readQuery } from '../read-query.ts';
import { withFigures } from '../with-figures.ts';

export const run: Action = async (context, { json }, ...parameters) => {
  const query = readQuery(sensitivity.query, parameters);
  return withFigures(context, async (app) => {
    const figures = await app.figuresFor(OPERATOR);
    const answer = sensitivity.reply.parse(await sensitivity.answer(figures, query));
    if (json) context.out.json(answer);
    else print(context, answer);
    return OK;
  });
};

function print({ out }: CommandContext, answer: SensitivityReply): void {
  const { covers, startDate, endDate, asIs, asked, rows, settings, outcomesCover } = answer;
  if (covers === null) {
    out.line(`Nothing is published of the days from ${startDate} to ${endDate}.`);
    return;
  }
  if (asIs.timeSaved === null) {
    out.line(`The time saved from ${covers.from} to ${covers.to} is not estimated.`);
    return;
  }
  const { minutes, low, high, answers } = settings.offChat;
  out.line(
    `Time saved from ${covers.from} to ${covers.to}: ${hours(asIs.timeSaved)}, 80% range ${rangeOf(asIs)}.`,
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
  out.note(
    outcomesCover === null
      ? 'What a task counts waits for the first whole month in which enough people took part.'
      : `What a task counts is reckoned with what became of tasks from ${outcomesCover.from} to ${outcomesCover.to}.`,
  );
}

function cellsOf(row: SensitivityRow): Record<string, string> {
  const { assumption, value, asSet, timeSaved, usefulMinutes, change } = row;
  const isUseful = assumption === 'recapture';
  return {
    if: ASSUMPTION_NAMES[assumption],
    is: String(value),
    'time saved': hours(isUseful ? usefulMinutes : timeSaved),
    '80% range': isUseful ? '' : rangeOf(row),
    change: asSet ? 'as it is' : changeOf(change),
  };
}

function changeOf(change: number | null): string {
  if (change === null) return 'not said';
  const percent = Math.round(change * 100);
  return `${percent > 0 ? '+' : ''}${percent === 0 ? 0 : percent}%`;
}

function rangeOf({ saved }: Pick<SensitivityRow, 'saved'>): string {
  return saved === null ? 'not said' : `${hours(saved.low)} to ${hours(saved.high)}`;
}

const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

function hours(minutes: number | null): string {
  return minutes === null ? 'not said' : `${twoDigits.format(minutes / 60)} h`;
}

function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
