import { shortRange } from '../../ui/format/dates.ts';
import { count, DASH } from '../../ui/format/format.ts';
import type { AdoptionGroup, AdoptionQuarter, AdoptionReply } from './contract.ts';
import { quarterName, stepOf } from './finding.ts';
import { Steps } from './steps.tsx';
import { adoptionWords } from './words.ts';

const leastOf = (people: number | null) =>
  people === null ? DASH : adoptionWords.atLeast(count(people));

/** Who began, paused and came back in each quarter, the newest first. */
export function QuarterTable({ quarters }: { quarters: readonly AdoptionQuarter[] }) {
  const heads = [adoptionWords.started, adoptionWords.paused, adoptionWords.back];
  return (
    <table className="tbl" aria-label={adoptionWords.comings}>
      <thead>
        <tr>
          <th scope="col">{adoptionWords.ofQuarter}</th>
          {heads.map((head) => (
            <th key={head} className="r" scope="col">
              {head}
            </th>
          ))}
          <th className="r hide-s" scope="col">
            {adoptionWords.triedUntil}
          </th>
        </tr>
      </thead>
      <tbody>
        {quarters.toReversed().map(({ covers, started, paused, back, tried }) => (
          <tr key={covers.from}>
            <th scope="row">{quarterName(covers)}</th>
            <td className="r">{leastOf(started)}</td>
            <td className="r">{leastOf(paused)}</td>
            <td className="r">{leastOf(back)}</td>
            <td className="r hide-s">{leastOf(tried)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Active people of the last weeks or months, the newest first. */
export function PeriodBars({ reply }: { reply: AdoptionReply }) {
  const { periods, endDate } = reply;
  const most = Math.max(0, ...periods.map(({ people }) => people ?? 0));
  const whole = newestAccounts(reply) ?? most;
  return (
    <Steps
      name={adoptionWords.activePeople}
      head={adoptionWords.period}
      number={adoptionWords.people}
      isFlat
      steps={periods
        .toReversed()
        .map(({ covers, people }) =>
          stepOf(shortRange(covers, endDate), people, Math.max(whole, most)),
        )}
    />
  );
}

const newestAccounts = ({ months }: AdoptionReply) => months.at(-1)?.accounts ?? null;

/** Members and active people of the groups that are named, by name. */
export function GroupTable({ groups }: { groups: readonly AdoptionGroup[] }) {
  return (
    <table className="tbl" aria-label={adoptionWords.groups}>
      <thead>
        <tr>
          <th scope="col">{adoptionWords.group}</th>
          <th className="r" scope="col">
            {adoptionWords.members}
          </th>
          <th className="r" scope="col">
            {adoptionWords.groupActive}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, accounts, active }) => (
          <tr key={id}>
            <th scope="row">{name ?? id}</th>
            <td className="r">{count(accounts)}</td>
            <td className="r">{leastOf(active)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
