import { DASH } from '../../ui/format/format.ts';
import type { AdoptionCohort } from './contract.ts';
import { quarterName } from './finding.ts';
import { adoptionWords } from './words.ts';

/** Whether half of each cohort was there so many quarters later, as a heat map of which each cell says it. */
export function CohortTable({ cohorts }: { cohorts: readonly AdoptionCohort[] }) {
  const most = Math.max(0, ...cohorts.flatMap(({ later }) => later.map((each) => each.quarters)));
  const columns = Array.from({ length: most }, (_, at) => at + 1);
  return (
    <table className="cohort halves">
      <thead>
        <tr>
          <th scope="col">{adoptionWords.began}</th>
          <th scope="col">{adoptionWords.people}</th>
          {columns.map((quarters) => (
            <th key={quarters} scope="col">
              <span aria-hidden="true">+{quarters}</span>
              <span className="sr">{adoptionWords.later(quarters)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort) => (
          <tr key={cohort.began.from}>
            <th scope="row">{quarterName(cohort.began)}</th>
            <td className="size">
              {cohort.people === null ? DASH : adoptionWords.atLeast(`${cohort.people}`)}
            </td>
            {columns.map((quarters) => (
              <Cell key={quarters} share={shareAt(cohort, quarters)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Share = AdoptionCohort['later'][number]['share'];

const shareAt = ({ later }: AdoptionCohort, quarters: number): Share =>
  later.find((each) => each.quarters === quarters)?.share ?? null;

const LOOKS = {
  half_or_more: { className: 's4', sign: '≥\u00a0½' },
  under_half: { className: 's1', sign: '<\u00a0½' },
} as const;

function Cell({ share }: { share: Share }) {
  const look = share === null ? { className: 'quiet', sign: DASH } : LOOKS[share];
  return (
    <td className={look.className}>
      <span aria-hidden="true">{look.sign}</span>
      <span className="sr">{wordOf(share)}</span>
    </td>
  );
}

function wordOf(share: Share): string {
  if (share === null) return adoptionWords.notYetOver;
  return share === 'half_or_more' ? adoptionWords.halfOrMore : adoptionWords.underHalf;
}
