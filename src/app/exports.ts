import type { ExportPort, MetricPort } from '../api/parts.ts';
import { packageVersion } from '../data/index.ts';
import type { Ask } from '../exports/gather.ts';
import type { FiguresSource } from '../figures/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';

interface ExportParts {
  readonly demonstration: boolean | (() => boolean);
  readonly clock: Clock;
  readonly figuresSource: Pick<FiguresSource, 'showsPersons'>;
}

/** Files of what the metrics answer: each is asked through the same door as for the page. */
export async function appExports(
  { demonstration, clock, figuresSource }: ExportParts,
  ports: readonly MetricPort[],
): Promise<ExportPort> {
  const [{ exportsOf }, { metrics }] = await Promise.all([
    import('../exports/index.ts'),
    import('../metrics/index.ts'),
  ]);
  const exports = exportsOf(metrics);
  const { showsPersons = false } = figuresSource;
  return {
    query: exports.query,
    conversations: async () => {
      throw conversationsNotShown(showsPersons);
    },
    async make(format, query, who, signal) {
      const asked = exports.query.parse(query);
      if (asked.type === 'detailed') throw conversationsNotShown(showsPersons);
      const ask: Ask = async (metric, question) => {
        const port = ports.find(({ name }) => name === metric.name) as MetricPort;
        const reply = await port.answer(metric.query.parse(question), who, null);
        return metric.reply.parse(reply);
      };
      const invented = typeof demonstration === 'function' ? demonstration() : demonstration;
      const madeAt = instant(clock.now());
      const origin = { version: packageVersion(), demonstration: invented, madeAt };
      return exports.make(format, asked, { ask, origin, signal });
    },
  };
}

/** What the Python implementation shows one by one is shown in no mode; the answer says which one this is. */
function conversationsNotShown(showsPersons: boolean): CogniforceError {
  const mode = showsPersons ? 'pseudonymous' : 'aggregates';
  return new CogniforceError(
    'PEOPLE_NOT_SHOWN',
    `The mode is ${mode} (ANALYTICS_PEOPLE): conversations are not shown one by one.`,
    { mode },
  );
}
