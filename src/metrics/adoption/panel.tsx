import type { ReactNode } from 'react';
import { type Drawn, FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { count } from '../../ui/format/format.ts';
import { CohortTable } from './cohorts.tsx';
import type { AdoptionMonth, AdoptionReply } from './contract.ts';
import {
  activeFinding,
  adoptionFinding,
  cohortsFinding,
  comingsFinding,
  monthName,
  newestMonth,
  notStarted,
  quarterName,
  spreadOf,
  stepOf,
  stepsOf,
  stickinessSentence,
  waitingForMonth,
} from './finding.ts';
import { Steps } from './steps.tsx';
import { GroupTable, PeriodBars, QuarterTable } from './tables.tsx';
import { adoptionWords } from './words.ts';

interface Part {
  /** The exported table that holds what is drawn. */
  table: string;
  range: PanelProps['range'];
  className: string;
  height: number;
  children: (reply: AdoptionReply) => Drawn;
}

function AdoptionPart({ table, range, className, height, children }: Part) {
  return (
    <FigurePanel<AdoptionReply>
      {...{ table, range, className, height }}
      figure="adoption"
      words={adoptionWords}
    >
      {children}
    </FigurePanel>
  );
}

/** From account to habit: how many have tried it, use it, and use it every week. */
export function AdoptionPanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_months" range={range} className="w-7" height={320}>
      {(reply) => ({
        title: adoptionFinding(reply),
        sub: adoptionWords.stepsSub,
        content: (
          <OfMonth reply={reply}>
            {(month) => (
              <>
                <Steps
                  name={adoptionWords.steps}
                  head={adoptionWords.step}
                  number={adoptionWords.people}
                  steps={stepsOf(month)}
                />
                <p className="note">
                  {notStarted(month)} {howRounded(reply)}
                </p>
              </>
            )}
          </OfMonth>
        ),
      })}
    </AdoptionPart>
  );
}

/** On how many days people use it. */
export function SpreadPanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_months_days" range={range} className="w-5" height={320}>
      {(reply) => {
        const month = newestMonth(reply);
        return {
          title: adoptionWords.spread,
          sub: month === null ? undefined : adoptionWords.spreadSub(monthName(month.covers)),
          content: (
            <OfMonth reply={reply}>
              {(of) => (
                <>
                  {of.days.length === 0 ? (
                    <p className="note">{adoptionWords.spreadNone}</p>
                  ) : (
                    <Steps
                      name={adoptionWords.spread}
                      head={adoptionWords.days}
                      number={adoptionWords.people}
                      steps={spreadOf(of)}
                    />
                  )}
                  <p className="note">{stickinessSentence(of)}</p>
                </>
              )}
            </OfMonth>
          ),
        };
      }}
    </AdoptionPart>
  );
}

/** Which cohorts stay, and how soon the newest one began. */
export function CohortsPanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_cohorts_later" range={range} className="w-7" height={320}>
      {(reply) => ({
        title: cohortsFinding(reply),
        sub: adoptionWords.cohortsSub,
        content:
          reply.cohorts.length < 2 ? (
            <p className="note">{adoptionWords.cohortsNone(count(2 * reply.minimumGroup))}</p>
          ) : (
            <CohortTable cohorts={reply.cohorts} />
          ),
      })}
    </AdoptionPart>
  );
}

/** How soon after their accounts people began. */
export function FirstUsePanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_cohorts_first_use" range={range} className="w-5" height={320}>
      {({ cohorts }) => {
        const cohort = cohorts.findLast(({ firstUse }) => firstUse.length > 0);
        if (cohort === undefined) {
          return {
            title: adoptionWords.firstUse,
            content: <p className="note">{adoptionWords.firstUseNone}</p>,
          };
        }
        const { began, people, firstUse } = cohort;
        const least = count(people ?? 0);
        return {
          title: adoptionWords.firstUse,
          sub: adoptionWords.firstUseOf({ cohort: quarterName(began), least }),
          content: (
            <Steps
              name={adoptionWords.firstUse}
              head={adoptionWords.firstUseWithin}
              number={adoptionWords.people}
              steps={firstUse.map(({ within, people: least }) =>
                stepOf(
                  within === 0 ? adoptionWords.sameDay : adoptionWords.within(within),
                  least,
                  people,
                ),
              )}
            />
          ),
        };
      }}
    </AdoptionPart>
  );
}

/** Who began, paused and came back, by quarter. */
export function ComingsPanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_quarters" range={range} className="w-7" height={260}>
      {(reply) => ({
        title: comingsFinding(reply),
        sub: adoptionWords.comingsSub,
        content:
          reply.quarters.length === 0 ? (
            <Withheld>{adoptionWords.noQuarterWhy}</Withheld>
          ) : (
            <>
              <QuarterTable quarters={reply.quarters} />
              <p className="note">{adoptionWords.fewOrNone(count(reply.minimumGroup))}</p>
            </>
          ),
      })}
    </AdoptionPart>
  );
}

/** Members and active people of each group that may be named. */
export function GroupsPanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_groups" range={range} className="w-5" height={260}>
      {(reply) => {
        const month = newestMonth(reply);
        return {
          title: adoptionWords.groups,
          sub: month === null ? undefined : adoptionWords.groupsSub(monthName(month.covers)),
          content:
            reply.groups.length === 0 ? (
              <p className="note">{adoptionWords.groupsNone}</p>
            ) : (
              <GroupTable groups={reply.groups} />
            ),
        };
      }}
    </AdoptionPart>
  );
}

/** Active people, week by week. */
export function ActivePanel({ range }: PanelProps) {
  return (
    <AdoptionPart table="adoption_periods" range={range} className="w-12" height={360}>
      {(reply) => ({
        title: activeFinding(reply),
        sub: adoptionWords.activeSub,
        content:
          reply.periods.length === 0 ? (
            <Withheld>{waitingForMonth(reply)}</Withheld>
          ) : (
            <PeriodBars reply={reply} />
          ),
      })}
    </AdoptionPart>
  );
}

interface OfMonthProps {
  reply: AdoptionReply;
  children: (month: AdoptionMonth) => ReactNode;
}

/** What is drawn of the last whole month, or since when it waits. */
function OfMonth({ reply, children }: OfMonthProps) {
  const month = newestMonth(reply);
  return month === null ? <Withheld>{waitingForMonth(reply)}</Withheld> : children(month);
}

function Withheld({ children }: { children: string }) {
  return (
    <p className="withheld">
      <span className="hatch" aria-hidden="true" />
      {children}
    </p>
  );
}

function howRounded({ minimumGroup }: AdoptionReply): string {
  return minimumGroup === 1
    ? adoptionWords.exactly
    : adoptionWords.roundedDown(count(minimumGroup));
}
