import type { Pen } from './pen.ts';

/** One question and what is answered. */
export interface Exchange {
  /** What the person types. */
  readonly instruction: string;
  /** What the person pastes below it; null for nothing. */
  readonly pasted: string | null;
  /** Another wording each time: an answer made again, or one beside it by another model. */
  answer(): string;
}

/** What a conversation is about. */
export interface Script {
  readonly title: string;
  /** Names of tags that Open WebUI would give it. */
  readonly tags: readonly string[];
  /** At least one; no more than were asked for. */
  readonly exchanges: readonly Exchange[];
}

/** Writes a script of at most `turns` exchanges. */
export type Writer = (pen: Pen, turns: number) => Script;

/** One way to ask for more: templates for the question, and who answers it. */
export interface FollowUp {
  readonly ask: readonly string[];
  answer(): string;
}

/** The text as a person sends it. */
export function sent({ instruction, pasted }: Exchange): string {
  return pasted === null ? instruction : `${instruction}\n\n${pasted}`;
}

/** The first exchange, then as many different follow-ups as there is room for. */
export function dialogue(
  pen: Pen,
  turns: number,
  first: Exchange,
  followUps: readonly FollowUp[],
): Exchange[] {
  const further = pen.random.sample(followUps, Math.max(0, turns - 1));
  return [
    first,
    ...further.map(({ ask, answer }) => ({ instruction: pen.one(ask), pasted: null, answer })),
  ];
}

/** Markdown list of the lines. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Markdown list with numbers. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** Markdown block of code. */
export function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}

/** Markdown table. */
export function tabular(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs that are there, a blank line between. */
export function paragraphs(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
