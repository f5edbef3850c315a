/** Between a figure and what follows it, so that a line never ends between the two. */
export const NBSP = '\u00a0';

/** One text for each form that a language has of a count; `#` stands for the count. Only `other` is never missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How one language counts and lists, by `Intl`. Every file of texts uses that of its own language. */
export interface Formatter {
  /** BCP 47, for whatever else `Intl` writes. */
  readonly locale: string;
  /** "1 answer", "9,184 answers"; null: `other`, with the words given for what is not known. */
  plural(count: number, forms: PluralForms): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b, c": facts beside each other, not things of one kind. */
  series(items: readonly string[]): string;
}

/** The formatter of a locale. */
export function formatterOf(locale: string): Formatter {
  const rules = new Intl.PluralRules(locale);
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unit = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return {
    locale,
    plural(count, forms) {
      const form = forms[rules.select(count)] ?? forms.other;
      return form.replace(/# ?/u, (place) => exact.format(count) + (place === '#' ? '' : NBSP));
    },
    list: (items) => conjunction.format(items),
    series: (items) => unit.format(items),
  };
}
