import type { HealthReply } from '../../api/contracts/health.ts';
import { failureSentences } from '../../ui/failures/failure-sentences.ts';
import { moment } from '../../ui/format/dates.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { useNow } from '../../ui/parts/use-now.ts';
import { nightsWords as words } from './words.ts';

type Night = HealthReply['nights'][number];

/** The last times that a run was planned for, and what became of each. */
export function Nights({ health }: { health: HealthReply }) {
  const { nights, systemInfo } = health;
  const now = useNow(30_000);
  return (
    <Panel title={titleOf(nights)} sub={words.sub} className="w-5">
      {nights.length === 0 ? null : (
        <ScrollRegion aria-label={words.title}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {nights.map((night) => (
                <tr key={night.scheduledFor}>
                  <th scope="row">{moment(night.scheduledFor, systemInfo.timezone, now)}</th>
                  <td>{stateOf(night, systemInfo.timezone, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

function titleOf(nights: readonly Night[]): string {
  const over = nights.filter(({ state }) => state === 'completed' || state === 'missed');
  if (over.length === 0) return words.none;
  const missed = over.filter(({ state }) => state === 'missed').length;
  return missed === 0 ? words.allWell(over.length) : words.notAll(missed, over.length);
}

/** "done", "did not happen, made good for, 08:00", with the reason of a try in vain. */
function stateOf(night: Night, zone: string, now: number): string {
  const { state, doneAt, nextTryAt, reason } = night;
  const isMadeGood = state === 'missed' && doneAt !== null;
  const next = state === 'waiting' && nextTryAt !== null ? nextTryAt : null;
  return [
    words.states[state],
    ...(isMadeGood ? [words.madeGood(moment(doneAt, zone, now))] : []),
    ...(reason === null || state === 'completed' ? [] : [whyOf(reason)]),
    ...(next === null ? [] : [words.nextTry(moment(next, zone, now))]),
  ].reduce((said, more) => words.because(said, more));
}

/** Why a try came to nothing, without a full stop: more may follow. */
function whyOf({ code, message }: NonNullable<Night['reason']>): string {
  const [what] = failureSentences({ code, values: {}, reason: message, hint: '' });
  return what.replace(/\.$/, '');
}
