import type { Step } from './finding.ts';
import { adoptionWords } from './words.ts';

interface StepsProps {
  /** Of the table, of its column of names, and of that of numbers. */
  name: string;
  head: string;
  number: string;
  steps: readonly Step[];
  /** Whether the bar stands beside its name: names are short. */
  isFlat?: boolean;
}

/** Numbers of people with a bar each: on a phone as on a desk. Hatched: not said. */
export function Steps({ name, head, number, steps, isFlat = false }: StepsProps) {
  return (
    <table className="tbl steps" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {isFlat ? (
            <th className="bar" scope="col">
              <span className="sr">{adoptionWords.drawn}</span>
            </th>
          ) : null}
          <th className="r" scope="col">
            {number}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name: step, said, share, percent }) => (
          <tr key={step}>
            <th scope="row">
              {step}
              {isFlat ? null : <Bar share={share} />}
            </th>
            {isFlat ? (
              <td className="bar">
                <Bar share={share} />
              </td>
            ) : null}
            <td className="r">
              <span className="nb">{said}</span>
              {percent === null ? null : <span className="quiet nb"> {percent}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ share }: { share: number | null }) {
  return (
    <svg className="plot" height="10" aria-hidden="true">
      {share === null ? (
        <rect className="gap-fill" width="100%" height="10" />
      ) : (
        <>
          <rect className="track" width="100%" height="10" rx="1" />
          <rect className="claim" width={`${share * 100}%`} height="10" rx="1" />
        </>
      )}
    </svg>
  );
}
