import { useId } from 'react';
import { Link } from '../../ui/address/link.tsx';
import { daysOfPeriods, namedNote, sumsSentence } from '../../ui/classes/classes.ts';
import { knownCost } from '../../ui/classes/costs.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { classesWords } from '../../ui/classes/words.ts';
import { count, DASH, duration, durationRange } from '../../ui/format/format.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { GroupPeriod, GroupRow, GroupsReply } from './contract.ts';
import { addressOfGroup, changeWords, nameOf } from './finding.ts';
import { groupsWords as words } from './words.ts';

interface GroupTableProps {
  reply: GroupsReply;
  search: string;
}

/** Every group that is named, with what it was before; or why there is no table. */
export function GroupTable({ reply, search }: GroupTableProps) {
  const id = useId();
  const { covers, groups, groupsKnown, groupsNamed, minimumGroup, coversBefore } = reply;
  if (covers === null) return <WaitingTable reply={reply} />;
  if (groups.length === 0) {
    if (groupsKnown === 0) return null;
    return <p className="note">{words.noneNamedMore(groupsKnown, count(minimumGroup))}</p>;
  }
  const days = daysOfPeriods(covers, reply);
  return (
    <>
      <ScrollRegion isWhole aria-labelledby={id}>
        <h3 className="eyebrow" id={id}>
          {classesWords.headed(words.title, days)}
        </h3>
        <table className="tbl groups">
          <Head />
          <tbody>
            {groups.map((row) => (
              <Row key={row.id} {...{ row, reply, search }} />
            ))}
          </tbody>
          <Median reply={reply} />
        </table>
      </ScrollRegion>
      <p className="note">
        {sumsSentence(reply)}{' '}
        {coversBefore === null ? '' : words.comparedWith(daysOfPeriods(coversBefore, reply))}{' '}
        {groupsNamed < groupsKnown ? words.notAll(count(groupsNamed), count(groupsKnown)) : ''}
      </p>
    </>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{words.group}</th>
        <th className="r hide-s" scope="col">
          {words.people}
        </th>
        <th className="r hide-s" scope="col">
          {words.conversations}
        </th>
        <th className="r hide-s" scope="col">
          {words.change}
        </th>
        <th className="bar hide-s" scope="col">
          <span className="sr">{words.drawn}</span>
        </th>
        <th className="r" scope="col">
          {words.withAi}
        </th>
        <th className="r" scope="col">
          {words.change}
        </th>
        <th className="r hide-s" scope="col">
          {words.saved}
        </th>
        <th className="r" scope="col">
          {words.cost}
        </th>
      </tr>
    </thead>
  );
}

function Row({ row, reply, search }: GroupTableProps & { row: GroupRow }) {
  const { conversations, withAiMinutes, saved, people, before } = row;
  const parent = reply.groups.find(({ id }) => id === row.parentId);
  const most = Math.max(0, ...reply.groups.map((each) => each.withAiMinutes));
  return (
    <tr>
      <th scope="row">
        <Link to={addressOfGroup(search, row.id)}>{nameOf(row)}</Link>{' '}
        {parent === undefined ? null : (
          <span className="quiet">{words.inGroup(nameOf(parent))}</span>
        )}{' '}
        <span className="quiet nb">{namedNote(row.namedIn, reply)}</span>
      </th>
      <td className="r hide-s">{people === null ? classesWords.notSaid : count(people)}</td>
      <td className="r hide-s">
        {conversations === null ? classesWords.notSaid : count(conversations)}
      </td>
      <td className="r hide-s quiet">
        {changeWords(conversations, before?.conversations ?? null) ?? DASH}
      </td>
      <td className="bar hide-s">
        <Bar share={most === 0 ? 0 : withAiMinutes / most} />
      </td>
      <td className="r">{duration(withAiMinutes)}</td>
      <td className="r quiet">
        {changeWords(withAiMinutes, before?.withAiMinutes ?? null) ?? DASH}
      </td>
      <td className="r hide-s">
        {saved === null ? classesWords.notSaid : durationRange(saved.low, saved.high)}
      </td>
      <td className="r">{knownCost(row.tokens, reply.currency) ?? classesWords.notSaid}</td>
    </tr>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <rect className="track" width="100%" height="10" rx="1" />
      <rect className="claim" width={`${Math.max(0, share) * 100}%`} height="10" rx="1" />
    </svg>
  );
}

function Median({ reply: { median, groups, periods } }: { reply: GroupsReply }) {
  if (median === null) return null;
  const { conversations, withAiMinutes, savedMinutes } = median;
  const of = groups.filter(({ namedIn }) => namedIn === periods).length;
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {words.median} <span className="quiet nb">{words.medianOf(of)}</span>
        </th>
        <td className="hide-s" />
        <td className="r hide-s">
          {conversations === null ? classesWords.notSaid : count(conversations)}
        </td>
        <td className="hide-s" />
        <td className="bar hide-s" />
        <td className="r">{duration(withAiMinutes)}</td>
        <td />
        <td className="r hide-s">
          {savedMinutes === null ? classesWords.notSaid : duration(savedMinutes)}
        </td>
        <td />
      </tr>
    </tfoot>
  );
}

interface GroupPartsProps {
  parts: readonly GroupPeriod[];
  reply: GroupsReply;
}

/** A group period by period, the newest first; one that does not name it is hatched, not empty. */
export function GroupParts({ parts, reply }: GroupPartsProps) {
  const most = Math.max(0, ...parts.map(({ withAiMinutes }) => withAiMinutes ?? 0));
  return (
    <ScrollRegion isWhole aria-label={words.one}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            <th className="r" scope="col">
              {words.conversations}
            </th>
            <th className="bar hide-s" scope="col">
              <span className="sr">{words.drawn}</span>
            </th>
            <th className="r" scope="col">
              {words.withAi}
            </th>
            <th className="r" scope="col">
              {words.savedAs}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.toReversed().map((part) => (
            <tr key={part.covers?.to ?? ''} className={part.withAiMinutes === null ? 'off' : ''}>
              <th scope="row">{part.covers === null ? '' : daysOfPeriods(part.covers, reply)}</th>
              <PartCells part={part} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function PartCells({ part, most }: { part: GroupPeriod; most: number }) {
  const { conversations, withAiMinutes, savedMinutes } = part;
  if (withAiMinutes === null) {
    return (
      <td className="r reason" colSpan={4}>
        <span className="hatch blank" aria-hidden="true" /> {words.notShown}
      </td>
    );
  }
  return (
    <>
      <td className="r">{conversations === null ? classesWords.notSaid : count(conversations)}</td>
      <td className="bar hide-s">
        <Bar share={most === 0 ? 0 : withAiMinutes / most} />
      </td>
      <td className="r">{duration(withAiMinutes)}</td>
      <td className="r">{savedMinutes === null ? classesWords.notSaid : duration(savedMinutes)}</td>
    </>
  );
}
