import type { ChangeView } from '../../api/contracts/settings.ts';
import { moment } from '../../ui/format/dates.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { useNow } from '../../ui/parts/use-now.ts';
import { actorOf, nameOf } from './setting-names.ts';
import { settingsWords } from './words.ts';

interface ChangesPanelProps {
  changes: readonly ChangeView[];
  zone: string;
}

/** Every change of what people enter: when, what, from what to what. */
export function ChangesPanel({ changes, zone }: ChangesPanelProps) {
  const now = useNow(60_000);
  return (
    <Panel title={settingsWords.changesTitle} sub={settingsWords.changesSub} className="w-12">
      {changes.length === 0 ? (
        <p>{settingsWords.noChanges}</p>
      ) : (
        <ScrollRegion aria-label={settingsWords.changesList}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{settingsWords.when}</th>
                <th scope="col">{settingsWords.what}</th>
                <th scope="col">{settingsWords.before}</th>
                <th scope="col">{settingsWords.after}</th>
                <th scope="col" className="hide-s">
                  {settingsWords.by}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.number}>
                  <th scope="row">{moment(change.at, zone, now)}</th>
                  <td>{nameOf(change.name)}</td>
                  <td className="entered">{change.old ?? <Nothing />}</td>
                  <td className="entered">{change.new ?? <Nothing />}</td>
                  <td className="hide-s">{actorOf(change.by)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

function Nothing() {
  return <span className="quiet">{settingsWords.nothing}</span>;
}
