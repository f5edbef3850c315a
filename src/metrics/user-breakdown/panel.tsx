import { Fragment } from 'react';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { count, duration } from '../../ui/format/format.ts';
import { PeopleBar } from '../../ui/parts/key-figure.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { Rich } from '../../ui/words/rich.tsx';
import type { PersonRow, UserBreakdownReply } from './contract.ts';
import { peopleFinding, peopleLead, peopleNote, peoplePairs } from './finding.ts';
import { peopleWords } from './words.ts';

/** At least how many people were active, of how many accounts. */
export function UserBreakdownPanel({ range }: PanelProps) {
  return (
    <FigurePanel<UserBreakdownReply>
      figure="user-breakdown"
      table="user_breakdown"
      range={range}
      className="w-7"
      words={peopleWords}
      height={220}
    >
      {(reply) => ({
        title: peopleFinding(reply),
        sub: reply.mode === 'pseudonymous' ? peopleWords.agreed : peopleWords.whyNoList,
        content: <People reply={reply} />,
      })}
    </FigurePanel>
  );
}

/** Solid: so many at least. Track: the other accounts, of which nothing is said. */
function People({ reply }: { reply: UserBreakdownReply }) {
  const { total, accounts } = reply;
  return (
    <>
      {total === null ? null : (
        <p className="active">
          <Rich text={peopleLead(reply)} />
        </p>
      )}
      <PeopleBar active={total ?? 0} accounts={total === null ? null : accounts} />
      <dl className="pairs">
        {peoplePairs(reply).map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="note">{peopleNote(reply)}</p>
      {reply.mode === 'pseudonymous' ? <PersonTable users={reply.users} /> : null}
    </>
  );
}

/** By pseudonym, never by a figure. */
function PersonTable({ users }: { users: readonly PersonRow[] }) {
  return (
    <ScrollRegion aria-label={peopleWords.tableName}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{peopleWords.pseudonym}</th>
            <th className="r" scope="col">
              {peopleWords.conversations}
            </th>
            <th className="r" scope="col">
              {peopleWords.days}
            </th>
            <th className="r" scope="col">
              {peopleWords.saved}
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map(({ userName, chats, activeDays, timeSaved }) => (
            <tr key={userName}>
              <th scope="row">{userName}</th>
              <td className="r">{count(chats)}</td>
              <td className="r">{count(activeDays)}</td>
              <td className="r">
                {timeSaved === null ? peopleWords.notEstimated : duration(timeSaved)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
