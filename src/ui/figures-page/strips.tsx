import type { ReactNode } from 'react';
import type { DomainState } from '../../api/contracts/health.ts';
import { FailureLines } from '../failures/failure-lines.tsx';
import { useAskAgain } from '../fetching/queries.ts';
import { clockTime, moment } from '../format/dates.ts';
import { elapsed } from '../format/format.ts';
import { WarningSign } from '../parts/signs.tsx';
import { useNow } from '../parts/use-now.ts';
import { pageWords } from './words.ts';

interface StripProps {
  title: string;
  children: ReactNode;
  controls?: ReactNode;
}

function Strip({ title, children, controls }: StripProps) {
  return (
    <section className="strip" aria-label={pageWords.state}>
      <WarningSign />
      <div role="status">
        <h2>{title}</h2>
        {children}
      </div>
      {controls === undefined ? null : <div className="controls">{controls}</div>}
    </section>
  );
}

/** What is away, and as of when the figures are that stay. */
function withTime(away: string, asOf: string | null, zone: string, now: number): string {
  return asOf === null ? away : `${away} ${pageWords.figuresAsOf(moment(asOf, zone, now))}`;
}

interface OpenWebuiStripProps {
  domain: DomainState;
  asOf: string | null;
  zone: string;
  /** Whether all of the days shown are published. */
  complete: boolean;
}

/** Open WebUI's database does not answer: every figure stays, and says as of when. */
export function OpenWebuiStrip({ domain, asOf, zone, complete }: OpenWebuiStripProps) {
  const now = useNow(1000);
  const away = pageWords.sourceAway(moment(domain.since, zone, now));
  return (
    <Strip title={withTime(away, asOf, zone, now)} controls={<TryNow domain={domain} now={now} />}>
      <p>
        {complete ? `${pageWords.sourceAwayComplete} ` : ''}
        {pageWords.sourceAwayMore}
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
  const since = pageWords.readOnly(moment(limit.since, zone, now));
  return (
    <Strip title={withTime(since, asOf, zone, now)} controls={<TryNow domain={null} now={now} />}>
      <p>{pageWords.readOnlyMore}</p>
      <FailureLines failure={limit} />
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
      title={pageWords.otherAway(domain.domain, since)}
      controls={<TryNow domain={domain} now={now} />}
    >
      <p>{pageWords.otherAwayMore}</p>
      <Reason domain={domain} />
    </Strip>
  );
}

/** What the server said about a database that does not answer. */
export function Reason({ domain }: { domain: DomainState }) {
  const { code, values, reason, hint } = domain;
  if (reason === null) return null;
  return <FailureLines failure={{ code, values, reason, hint: hint ?? '' }} />;
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
        {askAgain.isPending ? pageWords.trying : pageWords.tryNow}
      </button>
      <span className="quiet nb next-try">
        {justAsked ? pageWords.noAnswerNow : nextTry(domain?.retryInSeconds ?? null)}
      </span>
    </>
  );
}

function nextTry(seconds: number | null): string {
  return seconds === null ? '' : pageWords.nextTry(elapsed(Math.max(1, seconds)));
}

/** No server: what is on the page stays, with its time. */
export function OfflineStrip({ asOf, zone }: { asOf: string | null; zone: string }) {
  const now = useNow(1000);
  return (
    <Strip
      title={withTime(pageWords.offline, asOf, zone, now)}
      controls={<TryNow domain={null} now={now} />}
    >
      <p>{pageWords.offlineMore}</p>
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
          <h2 id="unavailable">{starting ? pageWords.preparing : pageWords.unavailable}</h2>
          <p>
            {starting
              ? pageWords.preparingMore
              : pageWords.unavailableMore(clockTime(domain.since, zone))}
          </p>
        </div>
      </header>
      <Reason domain={domain} />
      {last === null ? null : (
        <p className="note">
          {last.asOf === null
            ? pageWords.lastKnown(last.sentence)
            : pageWords.lastKnownAsOf(moment(last.asOf, zone, now), last.sentence)}
        </p>
      )}
      <div className="actions">
        <TryNow domain={domain} now={now} />
      </div>
    </section>
  );
}
