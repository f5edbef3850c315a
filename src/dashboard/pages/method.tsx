import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { HealthReply } from '../../api/contracts/health.ts';
import { useHash } from '../../ui/address/address.ts';
import { useHealth } from '../../ui/fetching/queries.ts';
import { count } from '../../ui/format/format.ts';

/** The method in plain words: what is counted, how sure it is, what is never done, and how to connect real data. */
export function MethodPage() {
  const health = useHealth();
  const id = useHash().slice(1);
  useEffect(() => {
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, [id]);
  const info = health.data?.systemInfo ?? null;
  return (
    <>
      <div className="head">
        <h1>Method</h1>
      </div>
      <p className="lead">
        Time saved is what the work would have taken without AI,{' '}
        <b>minus the time it took with AI</b>. The second part is mostly measured; the first is
        estimated, and every figure says how surely.
      </p>
      <div className="prose">
        <WhatIsCounted info={info} />
        <NotInTheDatabase />
        <HowSure />
        <Value />
        <Chapter id="rounding" title="How figures are rounded">
          <p>
            Conversations, people and messages are counted exactly. Estimates have two significant
            digits, in minutes below 100 minutes and in hours above. The ends of a range are rounded
            away from the middle, so a range is never narrower than it should be. Sums are formed
            before rounding; rows may then not add up to their total. The API and the CSV file carry
            unrounded values.
          </p>
          <p>
            Days are those of the zone {info === null ? 'of your organisation' : info.timezone},
            weeks begin on Monday. Weeks share one error: the low ends of many weeks add up to about
            the low end of the whole, and more weeks do not make it narrower.
          </p>
        </Chapter>
        <Privacy minimumGroup={info?.minimumGroup ?? null} />
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

function WhatIsCounted({ info }: { info: HealthReply['systemInfo'] | null }) {
  const idle = info === null ? '' : ` of more than ${count(info.idleThresholdMinutes)} minutes`;
  const away = info === null ? 'An allowance' : `${info.offChatMinutes} minutes`;
  return (
    <Chapter id="counted" title="What is counted">
      <p>
        A conversation is cut into work tasks. For each task the minutes are estimated that a
        competent colleague would need without AI to reach what the conversation delivered, not what
        was asked for. A task that failed or was given up counts half or nothing; the time spent on
        it counts all the same, so that a saving can be negative, and is shown and added as such.
      </p>
      <p>
        Time with AI is the time between messages without the pauses{idle}, plus typing the first
        question and reading the last answer. {away} per question are added for the time spent
        beside the chat. Conversations of one person that overlap are counted once.
      </p>
      <ul className="plain-list">
        <li>Counted as zero: small talk, and tasks that the model failed at or declined.</li>
        <li>
          Half: tasks that came out in part, that a person cut off, or of which nobody can tell.
        </li>
        <li>
          Not estimated: unknown. It adds to no sum and has a count of its own. So has a
          conversation whose messages have no times: how long it took with AI is not known.
        </li>
        <li>
          Left out: learning; personal use; copies (a message belongs to the conversation in which it was sent
          first); conversations imported from elsewhere, which began before their owner had an
          account; empty ones. Automations and what Open WebUI asks for itself are nobody’s work.
        </li>
        <li>
          In a conversation that several people write in, each turn belongs to whoever wrote it, and
          waiting for somebody else is nobody’s time.
        </li>
        <li>
          Conversations deleted in Open WebUI keep their counts here, unless
          ANALYTICS_DELETED_CHATS=forget erases them.
        </li>
        <li>No more than 8 hours without AI are credited to one person on one day.</li>
      </ul>
    </Chapter>
  );
}

function NotInTheDatabase() {
  return (
    <Chapter id="missing" title="What no database holds">
      <p>
        Open WebUI does not store everything that models do for people. Where it stores nothing,
        nothing can be counted, so tokens and costs here are at least what was used, mostly much
        less. In one trial 77 to 88% of all tokens were in no database.
      </p>
      <ul className="plain-list">
        <li>
          Models that stream, unless their capability “usage” is switched on, which it is not by
          default. Switch it on in Open WebUI: Admin Panel, Settings, Models, the pencil beside a
          model, Capabilities, Usage. Answers from then on have their tokens.
        </li>
        <li>Titles, tags, follow-up questions and searches that Open WebUI asks a model for.</li>
        <li>Temporary chats, voice calls, and calls of the API that belong to no chat.</li>
        <li>
          Tokens of answers in channels and of merged answers: they are counted as answers, with
          tokens unknown.
        </li>
        <li>Messages and chats that were deleted before a run came across them.</li>
      </ul>
      <p>
        A part of it stands in a file: from 0.12.4 Open WebUI can write a line for each call of a
        model to its audit log. Set <code>AUDIT_LOG_LEVEL=METADATA</code> and{' '}
        <code>AUDIT_EXCLUDED_PATHS=/chats,/folders</code> there, and{' '}
        <code>OPENWEBUI_AUDIT_LOG</code> here to the path of its <code>audit.log</code>. From then
        on the page shows tokens and cost of API calls, temporary chats and channels. Kept of a line
        are time, person (a pseudonym), model, tokens and where it was asked. It is “at least”:
        titles, tags, voice calls and automations are not in that log either.
      </p>
    </Chapter>
  );
}

function HowSure() {
  return (
    <Chapter id="sure" title="How sure the figure is">
      <p>
        A text tells well which task is larger, and badly how long it takes in minutes. So there are
        two errors: each estimate scatters, which evens out over many; and the level may be wrong
        for all of them at once, which never evens out. The 80% range holds both: the truth lies in
        it in eight of ten cases.
      </p>
      <p>
        The level is put right by people’s own answers. One finished task in twenty is asked about,
        at random and before its estimate is shown: without AI, how long would this have taken you?
        Answers move the estimates of every method up or down, each method by itself, and show how
        far a single one is off. Of one person five answers count, or a twentieth of all. Answers
        wait until as many people have answered anew as the smallest group has: a level that moved
        with each would tell what it was. An answer that the task would not have been done lowers
        the total.
      </p>
      <p>
        Below 10 answers the figure is uncalibrated, below 30 provisional. The headline is then the
        sum of the most likely values, called conservative, since it was about half of the truth
        where the truth is known. From 30 answers the headline is the low end of the range: “at
        least”. Where that is not above zero, no saving is shown. “Typical error ×1.6” says that
        half of the answers lay within that factor of an estimate made without them.
      </p>
      <p>
        People do not answer exactly. Developers who were timed had expected a fifth more time
        without AI than they took. If everybody answers so, the expected value is a fifth too high;
        the low end of the range leaves room for just that, however many answers there are.
      </p>
      <p>
        Confidence is the chance that the estimate of one conversation lies between half and double
        of the truth. It is low without answers, and that is honest: a sum is surer than its parts
        only as far as the level is.
      </p>
      <p>
        The figure is about the use of a tool. It must not be used to judge a person, to compare
        people, or to plan posts: it does not say what the time saved was used for.
      </p>
    </Chapter>
  );
}

function Value() {
  return (
    <Chapter id="value" title="What it is worth">
      <p>
        The time saved, times the cost of a working hour, times the share of saved time that becomes
        useful work. The hourly rate is yours (<code>ANALYTICS_HOURLY_RATE</code>, by group{' '}
        <code>ANALYTICS_HOURLY_RATES</code>); without it there is no amount. The share is half
        unless you set another (<code>ANALYTICS_RECAPTURE_SHARE</code>): published factors go from
        near 100% for work at a line to 50% or less in marketing, and the least of them is taken.
      </p>
      <p>
        The range is that of the time saved, with both of its errors. Rate and share are taken as
        given: they are decisions, and a wrong one is not in the range.
      </p>
      <ul className="plain-list">
        <li>
          Everybody is counted in one group: the one with the lowest rate of its own, else the
          smallest. So groups add up to the total. Before groups were first read, people count in
          the groups that they were found in then.
        </li>
        <li>
          Tokens cost what the list of prices says, or what you set. Answers without tokens and
          models without a price are unknown and never free; while there are any, no net value is
          given, but what is left after the known costs.
        </li>
        <li>
          A rate that too few people have is not used: minutes and value together would give them
          away. They are counted at the next lower rate that enough people have; if theirs is the
          lowest, at the next higher.
        </li>
      </ul>
      <p>
        It is the worth of time, not money in the bank: nobody is paid less, and whether the time
        was used well is not in these figures.
      </p>
    </Chapter>
  );
}

function Privacy({ minimumGroup }: { minimumGroup: number | null }) {
  const group = minimumGroup === null ? 'too few people' : `fewer than ${minimumGroup} people`;
  return (
    <Chapter id="privacy" title="Privacy">
      <p>
        Open WebUI’s database is opened so that it cannot be written. No message is copied. People
        appear under a pseudonym made with a secret key; there are no names, no ranking, and no
        sorting by a person’s figures. Amounts of {group} are hidden, and so is a second amount
        where the first could be worked out from it.
      </p>
    </Chapter>
  );
}

function Connect() {
  return (
    <Chapter id="connect" title="Connect your Open WebUI">
      <p>
        Set <code>DATABASE_URL</code> to the database that your Open WebUI uses, then start
        Cogniforce again. It is only read; the figures go into a database of their own.
      </p>
      <ul className="plain-list">
        <li>
          SQLite: <code>{'DATABASE_URL=sqlite:////path/to/webui.db'}</code>
        </li>
        <li>
          PostgreSQL: <code>{'DATABASE_URL=postgresql://reader:…@host:5432/openwebui'}</code>, best
          with a role that can only read
        </li>
      </ul>
      <p>
        A file <code>data/webui.db</code> beside Cogniforce is found without any setting.
        Demonstration data and real data are never mixed.
      </p>
    </Chapter>
  );
}

function Versions({ health }: { health: HealthReply | null }) {
  if (health === null) return null;
  const { systemInfo, version } = health;
  return (
    <Chapter id="versions" title="Versions">
      <dl className="pairs">
        <dt>Cogniforce</dt>
        <dd>{version}</dd>
        <dt>Method</dt>
        <dd>
          {systemInfo.processingVersion}, {systemInfo.estimator}
        </dd>
        <dt>Open WebUI</dt>
        <dd>
          {systemInfo.sourceRelease ?? 'unknown release'}
          {systemInfo.sourceRevision === null ? '' : `, revision ${systemInfo.sourceRevision}`}
        </dd>
      </dl>
    </Chapter>
  );
}
