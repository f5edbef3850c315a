import { Link } from '../../ui/address/link.tsx';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { GroupParts, GroupTable } from './chart.tsx';
import type { GroupsReply } from './contract.ts';
import { addressOfGroup, groupOfAddress, groupsFinding, oneFinding } from './finding.ts';
import { groupsWords } from './words.ts';

/** The groups side by side. */
export function GroupsPanel({ range, search }: PanelProps) {
  return (
    <FigurePanel<GroupsReply>
      figure="groups"
      table="groups_groups"
      range={range}
      className="w-12"
      words={groupsWords}
      height={420}
    >
      {(reply) => ({
        title: groupsFinding(reply),
        sub: groupsWords.sub,
        content: <GroupTable reply={reply} search={search} />,
      })}
    </FigurePanel>
  );
}

const ONE = {
  title: groupsWords.one,
  waiting: groupsWords.waiting,
  missing: groupsWords.oneMissing,
};

/** The group that the address names, period by period. */
export function OneGroupPanel({ range, search }: PanelProps) {
  const group = groupOfAddress(search);
  if (group === null) return null;
  return (
    <FigurePanel<GroupsReply>
      figure="groups"
      range={range}
      parameters={{ group, limit: '1' }}
      className="w-12"
      words={ONE}
      height={320}
    >
      {(reply) => ({
        title: oneFinding(reply),
        sub: groupsWords.oneSub,
        content: (
          <>
            {reply.one === null ? (
              <p className="note">{groupsWords.unknown}</p>
            ) : (
              <GroupParts parts={reply.one.parts} reply={reply} />
            )}
            <p className="actions">
              <Link className="ctl" to={addressOfGroup(search, null)}>
                {groupsWords.all}
              </Link>
            </p>
          </>
        ),
      })}
    </FigurePanel>
  );
}
