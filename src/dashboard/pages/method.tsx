import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { HealthReply } from '../../api/contracts/health.ts';
import { SensitivityPanel } from '../../metrics/sensitivity/panel.tsx';
import { useHash, useSearch } from '../../ui/address/address.ts';
import { useHealth } from '../../ui/fetching/queries.ts';
import { count, decimal } from '../../ui/format/format.ts';
import { rangeFromAddress } from '../../ui/range/range.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { methodWords } from './method-words.ts';
import { titles } from './words.ts';

type Info = HealthReply['systemInfo'] | null;

/** The method in plain words: what is counted, how sure it is, what is never done, and how to connect real data. */
export function MethodPage() {
  const health = useHealth();
  const id = useHash().slice(1);
  const range = rangeFromAddress(useSearch());
  useEffect(() => {
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, [id]);
  const info = health.data?.systemInfo ?? null;
  return (
    <>
      <div className="head">
        <h1>{titles.method}</h1>
      </div>
      <p className="lead">
        <Rich text={methodWords.lead} />
      </p>
      <div className="prose">
        <WhatIsCounted info={info} />
        <NotInTheDatabase />
        <HowSure />
        <Value />
        <SensitivityPanel range={range} />
        <Rounding info={info} />
        <Privacy info={info} />
        <Connect />
        <Versions health={health.data ?? null} />
      </div>
    </>
  );
}

interface ChapterProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Paragraphs one after the other. */
function Texts({ of }: { of: readonly string[] }) {
  return of.map((text) => (
    <p key={text}>
      <Rich text={text} />
    </p>
  ));
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul className="plain-list">
      {of.map((text) => (
        <li key={text}>
          <Rich text={text} />
        </li>
      ))}
    </ul>
  );
}

function WhatIsCounted({ info }: { info: Info }) {
  const { counted } = methodWords;
  const withAi =
    info === null
      ? counted.withAi
      : counted.withAiOf(count(info.idleThresholdMinutes), decimal(info.offChatMinutes));
  return (
    <Chapter id="counted" title={counted.title}>
      <Texts of={[counted.tasks, withAi]} />
      <List
        of={[
          ...[counted.zero, counted.half, counted.unknown, counted.leftOut],
          ...[counted.shared, counted.deleted, counted.cap],
        ]}
      />
    </Chapter>
  );
}

function NotInTheDatabase() {
  const { missing } = methodWords;
  const { streams, titles: asked, temporary, channels, deleted } = missing;
  return (
    <Chapter id="missing" title={missing.title}>
      <Texts of={[missing.why]} />
      <List of={[streams, asked, temporary, channels, deleted]} />
      <Texts of={[missing.log]} />
    </Chapter>
  );
}

function HowSure() {
  const { title, errors, answers, states, people, confidence, use } = methodWords.sure;
  return (
    <Chapter id="sure" title={title}>
      <Texts of={[errors, answers, states, people, confidence, use]} />
    </Chapter>
  );
}

function Value() {
  const { title, how, range, rate, groups, costs, notMoney } = methodWords.value;
  return (
    <Chapter id="value" title={title}>
      <Texts of={[how, range]} />
      <List of={[rate, groups, costs]} />
      <Texts of={[notMoney]} />
    </Chapter>
  );
}

function Rounding({ info }: { info: Info }) {
  const { title, rules, days, daysIn } = methodWords.rounding;
  return (
    <Chapter id="rounding" title={title}>
      <Texts of={[rules, info === null ? days : daysIn(info.timezone)]} />
    </Chapter>
  );
}

function Privacy({ info }: { info: Info }) {
  const { title, kept, once, possible, ...more } = methodWords.privacy;
  const { guesses, closed, whole, known, counts, database } = more;
  return (
    <Chapter id="privacy" title={title}>
      <Texts of={[kept, promiseOf(info), once, possible]} />
      <List of={[guesses, closed, whole, known, counts, database]} />
    </Chapter>
  );
}

function promiseOf(info: Info): string {
  const { promise, promiseOf: ofSome, promiseOfNone } = methodWords.privacy;
  if (info === null) return promise;
  return info.minimumGroup === 1 ? promiseOfNone : ofSome(info.minimumGroup);
}

function Connect() {
  const { title, how, sqlite, postgres, found } = methodWords.connect;
  return (
    <Chapter id="connect" title={title}>
      <Texts of={[how]} />
      <List of={[sqlite, postgres]} />
      <Texts of={[found]} />
    </Chapter>
  );
}

function Versions({ health }: { health: HealthReply | null }) {
  if (health === null) return null;
  const { versions } = methodWords;
  const { processingVersion, estimator, sourceRelease, sourceRevision } = health.systemInfo;
  const release = sourceRelease ?? versions.unknownRelease;
  return (
    <Chapter id="versions" title={versions.title}>
      <dl className="pairs">
        <dt>{versions.cogniforce}</dt>
        <dd>{health.version}</dd>
        <dt>{versions.method}</dt>
        <dd>{versions.methodOf(processingVersion, estimator)}</dd>
        <dt>{versions.openwebui}</dt>
        <dd>
          {sourceRevision === null ? release : versions.withRevision(release, sourceRevision)}
        </dd>
      </dl>
    </Chapter>
  );
}
