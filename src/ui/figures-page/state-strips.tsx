import type { ReadyReply } from '../../api/contracts/health.ts';
import type { Answered } from '../../figures/contract.ts';
import { RequestFailure } from '../fetching/request.ts';
import { domainOf, othersDown } from './state.ts';
import { FurtherStrip, OfflineStrip, OpenWebuiStrip, ReadOnlyStrip } from './strips.tsx';

interface StripsProps {
  ready: ReadyReply | undefined;
  offline: boolean;
  /** What the page goes by; undefined while there is none, or where it has no figures. */
  answered: Pick<Answered, 'asOf' | 'covers' | 'endDate'> | undefined;
  zone: string;
}

/** What is away, or cannot be written, above whatever the page shows. */
export function Strips({ ready, offline, answered, zone }: StripsProps) {
  const asOf = answered?.asOf ?? null;
  if (offline) return <OfflineStrip asOf={asOf} zone={zone} />;
  const others = othersDown(ready).map((domain) => (
    <FurtherStrip key={domain.domain} domain={domain} zone={zone} />
  ));
  const source = domainOf(ready, 'openwebui');
  const own = domainOf(ready, 'cogniforce');
  const limit = own?.readOnly ?? null;
  const strips = (
    <>
      {limit === null ? null : <ReadOnlyStrip limit={limit} asOf={asOf} zone={zone} />}
      {others}
    </>
  );
  if (source === null || source.state !== 'down' || own?.state !== 'ready') return strips;
  const complete = answered?.covers?.to === answered?.endDate && answered !== undefined;
  return (
    <>
      <OpenWebuiStrip domain={source} asOf={asOf} zone={zone} complete={complete} />
      {strips}
    </>
  );
}

/** Whether the server itself does not answer. */
export function isOffline(error: Error | null): boolean {
  return error instanceof RequestFailure && error.kind === 'offline';
}
