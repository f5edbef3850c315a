import { resource } from '../../resources/index.ts';

/** Languages in which people of the demonstration write to the assistant. */
export type Language = 'en' | 'de';

/** Templates to choose from. */
export type Lines = readonly string[];

/** The same in each language. */
export type ByLanguage<T = Lines> = Readonly<Record<Language, T>>;

/** What has one name in every language. */
type Name = 'product' | 'person' | 'customer' | 'first' | 'dealer' | 'city' | 'system';
type Word =
  | 'part'
  | 'fault'
  | 'cause'
  | 'remedy'
  | 'team'
  | 'channel'
  | 'season'
  | 'audience'
  | 'benefit'
  | 'metric'
  | 'risk'
  | 'project'
  | 'month'
  | 'weekday';

type Stored = ByLanguage<Readonly<Record<Word, Lines>>> & {
  readonly names: Readonly<Record<Name, Lines>>;
};

/** Word lists that templates may name, by language. */
export const words = resource(
  'demo/words.json',
  (text): ByLanguage<Readonly<Record<Name | Word, Lines>>> => {
    const { names, en, de } = JSON.parse(text) as Stored;
    return { en: { ...names, ...en }, de: { ...names, ...de } };
  },
);
