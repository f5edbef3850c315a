import type { Names } from './code-parts.ts';
import type { Pen } from './pen.ts';

/** A pen that knows what the code is about. */
export interface CodePen {
  /** Fills one of the templates. */
  one(templates: readonly string[]): string;
  /** Fills `from` to `to` different ones of them, in their order. */
  some(templates: readonly string[], from: number, to: number): string[];
}

/** Fills the names of the code before the pen fills the rest. */
export function codePen(pen: Pen, names: Names): CodePen {
  const named = (template: string) =>
    template.replace(
      /\{(one|many|Type|key|amount|state|date|value|limit)\}/g,
      (_, slot: keyof Names) => String(names[slot]),
    );
  return {
    one: (templates) => pen.one(templates.map(named)),
    some: (templates, from, to) => pen.some(templates.map(named), from, to),
  };
}
