import type { ReactNode } from 'react';
import type { DomainState } from '../../api/contracts/health.ts';
import { useAskAgain } from '../fetching/queries.ts';
import { clockTime, moment } from '../format/dates.ts';
import { elapsed } from '../format/format.ts';
import { WarningSign } from '../parts/signs.tsx';
import { useNow } from '../parts/use-now.ts';

interface StripProps {
  title: string;
  children: ReactNode;
  controls?: ReactNode;
}

function Strip({ title, children, controls }: StripProps) {
  return (
    <section className="strip" aria-label="State of the figures">
      <WarningSign />
      <div role="status">
        <h2>{title}</h2>
        {children}
      </div>
      {controls === undefined ? null : <div className="controls">{controls}</div>}
    </section>
  );
}

interface OpenWebuiStripProps {
  domain: DomainState;
  asOf: string | null;
  zone: string;
  /** Whether the days shown had ended before the last run. */
  complete: boolean;
}

/** Open WebUI's database does not answer: every figure stays, and says as of when. */
export function OpenWebuiStrip({ domain, asOf, zone, complete }: OpenWebuiStripProps) {
  const now = useNow(1000);
  const title =
    `Open WebUI’s database has not answered since ${moment(domain.since, zone, now)}.` +
    (asOf === null ? '' : ` Figures as of ${moment(asOf, zone, now)}.`);
  return (
    <Strip title={title} controls={<TryNow domain={domain} now={now} />}>
      <p>
        {complete ? 'The days shown were complete before that, so their totals stand. ' : ''}
        Missing until it answers: the number of accounts, and new conversations. Nothing is lost;
        the next run catches up.
      </p>
      <Reason domain={domain} />
    </Strip>
  );
}

interface ReadOnlyStripProps {
  limit: NonNullable<DomainState['readOnly']>;
  asOf: string | null;
  zone: string;
}

/** The own database cannot be written: every figure stays as it is, and says as of when. */
export function ReadOnlyStrip({ limit, asOf, zone }: ReadOnlyStripProps) {
  const now = useNow(1000);
  const title =
    `Nothing can be written since ${moment(limit.since, zone, now)}.` +
    (asOf === null ? '' : ` Figures as of ${moment(asOf, zone, now)}.`);
  return (
    <Strip title={title} controls={<TryNow domain={null} now={now} />}>
      <p>
        The figures stand. New conversations are not analysed, and no answer is taken, until
        Cogniforce’s database can be written.
      </p>
      <p className="reason-line">
        {limit.reason} {limit.hint}
      </p>
    </Strip>
  );
}

interface FurtherStripProps {
  domain: DomainState;
  zone: string;
}

/** The database of a further domain does not answer: no figure depends on it. */
export function FurtherStrip({ domain, zone }: FurtherStripProps) {
  const now = useNow(1000);
  const since = moment(domain.since, zone, now);
  return (
    <Strip
      title={`The database of ${domain.domain} has not answered since ${since}.`}
      controls={<TryNow domain={domain} now={now} />}
    >
      <p>No figure on this page depends on it.</p>
      <Reason domain={domain} />
    </Strip>
  );
}

/** What the server said about a database that does not answer. */
export function Reason({ domain }: { domain: DomainState }) {
  if (domain.reason === null) return null;
  return (
    <p className="reason-line">
      {domain.reason} {domain.hint}
    </p>
  );
}

const ANSWER_SHOWN_MS = 4000;

/** Asks now instead of waiting for the next try. */
export function TryNow({ domain, now }: { domain: DomainState | null; now: number }) {
  const askAgain = useAskAgain();
  const justAsked =
    !askAgain.isIdle && !askAgain.isPending && now - askAgain.submittedAt < ANSWER_SHOWN_MS;
  return (
    <>
      <button
        type="button"
        className="ctl"
        disabled={askAgain.isPending}
        onClick={() => askAgain.mutate()}
      >
        {askAgain.isPending ? 'Trying' : 'Try now'}
      </button>
      <span className="quiet nb next-try">
        {justAsked ? 'no answer yet' : nextTry(domain?.retryInSeconds ?? null)}
      </span>
    </>
  );
}

function nextTry(seconds: number | null): string {
  return seconds === null ? '' : `next try in ${elapsed(Math.max(1, seconds))}`;
}

/** No server: what is on the page stays, with its time. */
export function OfflineStrip({ asOf, zone }: { asOf: string | null; zone: string }) {
  const now = useNow(1000);
  return (
    <Strip
      title={
        asOf === null
          ? 'No connection.'
          : `No connection. Figures as of ${moment(asOf, zone, now)}.`
      }
      controls={<TryNow domain={null} now={now} />}
    >
      <p>Cogniforce does not answer this page. What is shown stays; it goes on by itself.</p>
    </Strip>
  );
}

interface FiguresUnavailableProps {
  domain: DomainState;
  zone: string;
  /** The last headline that this page has seen, and its time. */
  last: { sentence: string; asOf: string | null } | null;
}

/** The own database does not answer: frame and sign-in stay, and nothing pretends to be a figure. */
export function FiguresUnavailable({ domain, zone, last }: FiguresUnavailableProps) {
  const now = useNow(1000);
  const starting = domain.state === 'connecting';
  return (
    <section className="panel unavailable" aria-labelledby="unavailable">
      <header>
        <div role="status">
          <h2 id="unavailable">
            {starting
              ? 'Cogniforce’s database is being made ready.'
              : 'Figures unavailable. Open WebUI is not affected.'}
          </h2>
          <p>
            {starting
              ? 'The figures come by themselves.'
              : `Cogniforce’s own database has not answered since ${clockTime(domain.since, zone)}. The figures come back by themselves when it does.`}
          </p>
        </div>
      </header>
      <Reason domain={domain} />
      {last === null ? null : (
        <p className="note">
          Last known{last.asOf === null ? '' : `, as of ${moment(last.asOf, zone, now)}`}:{' '}
          {last.sentence}
        </p>
      )}
      <div className="actions">
        <TryNow domain={domain} now={now} />
      </div>
    </section>
  );
}
