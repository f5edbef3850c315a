import { settingsWords } from './words.ts';

/** What people call what was set, or entered; the variable itself where the page has no name for it. */
export function nameOf(variable: string): string {
  return textIn(settingsWords.names, variable) ?? variable;
}

/** What it is, and what it takes; null: the page has no words for it. */
export function explanationOf(variable: string): string | null {
  return textIn(settingsWords.explains, variable);
}

/** Who changed it. */
export function actorOf(kind: string): string {
  return textIn(settingsWords.actors, kind) ?? kind;
}

function textIn(texts: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(texts, name) ? (texts[name] ?? null) : null;
}
