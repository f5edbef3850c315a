import { analyse } from '../src/analysis/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { answered, asked, conversation } from '../test/support/conversations.ts';
import { OPTIONS } from './analysis-options.ts';
import { atMost, type Measure, print } from './measure.ts';

/**
 * How the analysis of one conversation grows with its length: npm run -s bench:long-conversations -- --json
 *
 * Processor time of four times as many messages or characters over that of as many; 4 is as it should be, 16 is a square.
 * Medians of so many, after a first one. Ends with 0 whatever the values are.
 */
const RUNS = 5;
const TIMES_AS_LONG = 4;
const MOST = 6;
const MESSAGES = 25_000;
const CHARACTERS = 1_250_000;

type Given = Parameters<typeof conversation>[0];

const SHAPES: Readonly<Record<string, (size: number) => Given>> = {
  'chain of messages': (size) =>
    Array.from({ length: MESSAGES * size }, (_, at) =>
      at % 2 === 0 ? asked('Next one please', at) : answered('Here it is', at),
    ),
  'answers to one question': (size) => [
    asked('Next one', 0),
    ...Array.from({ length: MESSAGES * size }, (_, at) => answered('Here', at, { to: 'm0' })),
  ],
  ...Object.fromEntries(
    ['a ', '```\n', 'schreib um '].map((unit) => [
      `long text of ${JSON.stringify(unit)}`,
      (size: number) => {
        const text = unit.repeat((CHARACTERS * size) / unit.length);
        return [asked(text, 0), answered(text, 1), asked(text, 2)];
      },
    ]),
  ),
};

function cpuMs(given: Given): number {
  const from = process.cpuUsage();
  analyse(conversation(given), OPTIONS);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function ratioOf(shape: (size: number) => Given): number {
  const [once, longer] = [1, TIMES_AS_LONG].map((size) => {
    const given = shape(size);
    cpuMs(given);
    return quantile(
      Array.from({ length: RUNS }, () => cpuMs(given)),
      0.5,
    );
  });
  return (longer ?? Number.NaN) / (once ?? Number.NaN);
}

const measures: Measure[] = Object.entries(SHAPES).map(([name, shape]) =>
  atMost('long-conversation-growth', ratioOf(shape), MOST, name, `times, ${TIMES_AS_LONG} as long`),
);
print(measures, process.argv.includes('--json'));
