import { type Day, dayOf } from '../../kernel/days.ts';
import {
  minutesByDay,
  type PersonEpisode,
  type PublishedEstimate,
  type UserDay,
} from '../user-days.ts';

/** What one counted task adds to a day. */
export interface TaskDay<Episode> {
  readonly day: Day;
  readonly episode: Episode;
  /** Its share of the time in the chat: what overlaps is shared out in proportion. */
  readonly chatMinutes: number;
  readonly turns: number;
  /** Null on a day that time of it lies on without its baseline; `share`: what the cap leaves of the day. */
  readonly booked: { readonly estimate: PublishedEstimate; readonly share: number } | null;
}

/** Days of a person in the parts that the person's tasks add to them: they come to what the days do. */
export function taskDays<Episode extends PersonEpisode>(
  episodes: readonly Episode[],
  days: readonly UserDay[],
  zone: string,
): TaskDay<Episode>[] {
  const parts = episodes.flatMap((episode) => partsOf(episode, zone));
  const known = new Map(days.map((each) => [each.day, each]));
  return [...Map.groupBy(parts, ({ day }) => day)].flatMap(([day, own]) => {
    const whole = known.get(day);
    if (whole === undefined) return [];
    const sum = (of: (part: Part<Episode>) => number) =>
      own.reduce((total, part) => total + of(part), 0);
    const ofChat = ratio(
      whole.chatMinutes,
      sum(({ minutes }) => minutes),
    );
    const share = whole.capped
      ? ratio(
          whole.baselineMinutes,
          sum(({ estimate }) => estimate?.conservative ?? 0),
        )
      : 1;
    return own.map(({ episode, minutes, turns, estimate }) => ({
      ...{ day, episode, turns, chatMinutes: minutes * ofChat },
      booked: estimate === null ? null : { estimate, share },
    }));
  });
}

const ratio = (whole: number | null, parts: number) => (parts > 0 ? (whole ?? 0) / parts : 0);

interface Part<Episode> {
  readonly day: Day;
  readonly episode: Episode;
  readonly minutes: number;
  readonly turns: number;
  readonly estimate: PublishedEstimate | null;
}

function partsOf<Episode extends PersonEpisode>(episode: Episode, zone: string): Part<Episode>[] {
  const { estimate, intervals, turns } = episode;
  if (estimate === null) return [];
  const minutes = minutesByDay(intervals, zone);
  const turned = new Map<Day, number>();
  for (const moment of turns) {
    const day = dayOf(moment, zone);
    turned.set(day, (turned.get(day) ?? 0) + 1);
  }
  return [...new Set([episode.day, ...minutes.keys(), ...turned.keys()])].map((day) => ({
    ...{ day, episode },
    minutes: minutes.get(day) ?? 0,
    turns: turned.get(day) ?? 0,
    estimate: day === episode.day ? estimate : null,
  }));
}
