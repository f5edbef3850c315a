import type { Label, Span } from '../../src/analysis/redaction/span.ts';
import { seededRandom } from '../../src/kernel/statistics.ts';
import { linesOf } from '../../src/resources/index.ts';
import { ENGLISH_TEXTS, GERMAN_TEXTS, OTHER_TEXTS, PLAIN_TEXTS } from './texts.ts';

/** A text whose spans are known, and the template it was made from. */
export interface Example {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly template: string;
}

const given = linesOf('redaction/given-names.txt')();
const surnames = linesOf('redaction/surnames.txt')();
const cities = linesOf('redaction/cities.txt')();
const countries = linesOf('redaction/countries.txt')();
const words = linesOf('redaction/words-english.txt')().filter((word) => word.length > 3);
const LEGAL = [
  'GmbH',
  'AG',
  'Ltd',
  'Ltd.',
  'Inc',
  'Inc.',
  'LLC',
  'KG',
  'SE',
  'Group',
  'Corp.',
  'SA',
  'BV',
  'Oy',
  'AB',
  'Corporation',
  'Technologies',
  'Bank',
  'Systems',
];
const FORMS = ['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.', 'Mr', 'Mrs', 'Ms'];

/** Sentences filled with names, so many rounds over all templates; the same for the same seed. */
export function madeExamples(rounds: number, seed: number): Example[] {
  const maker = makerOf(seededRandom(seed));
  const examples: Example[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [texts, language] of [
      [ENGLISH_TEXTS, 'en'],
      [GERMAN_TEXTS, 'de'],
      [OTHER_TEXTS, 'other'],
    ] as const)
      for (const template of templatesOf(texts)) examples.push(maker.fill(template, language));
  for (const template of templatesOf(PLAIN_TEXTS))
    examples.push({ text: template, spans: [], template });
  return examples;
}

function templatesOf(texts: string): string[] {
  return texts
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('\\n', '\n'));
}

type Language = 'en' | 'de' | 'other';
type Filler = () => readonly [string, Label];
const ELSEWHERE = ['fr', 'es', 'it', 'nl', 'pl', 'cz', 'hu', 'nord', 'fi'];
const MARK = /(\{[PGSLOART]\})/;

function filledIn(template: string, fillers: Readonly<Record<string, Filler>>): Example {
  let text = '';
  const spans: Span[] = [];
  for (const part of template.split(MARK)) {
    const made = MARK.test(part) ? fillers[part.charAt(1)]?.() : undefined;
    const [value, label] = made ?? [part, null];
    if (label !== null) spans.push({ start: text.length, end: text.length + value.length, label });
    text += value;
  }
  return { text, spans, template };
}

function makerOf(random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (share: number) => random() < share;
  const number = (below: number) => String(1 + Math.floor(random() * below));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  /** Half of one name and half of another: a name that no list has. */
  const unheard = (from: readonly string[]) => {
    const first = pick(from);
    const second = pick(from);
    return (
      first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2))
    );
  };
  const nameOf = (from: readonly string[]) => capital(chance(0.3) ? unheard(from) : pick(from));
  const givenName = () => nameOf(given) + (chance(0.05) ? `-${nameOf(given)}` : '');
  const surname = () => {
    const base = nameOf(surnames) + (chance(0.06) ? `-${nameOf(surnames)}` : '');
    return chance(0.04)
      ? `${pick(['van', 'von', 'de', 'Van', 'De', 'van der', 'di', "O'", 'Mc'])} ${base}`
          .replace("' ", "'")
          .replace('Mc ', 'Mc')
      : base;
  };
  const initial = () => String.fromCharCode(65 + Math.floor(random() * 26));
  const person = () => {
    const middle = chance(0.15)
      ? `${initial()}${chance(0.5) ? '.' : ''} `
      : chance(0.06)
        ? `${givenName()} `
        : '';
    const first = chance(0.04) ? `${initial()}.` : givenName();
    const name = `${first} ${middle}${surname()}`;
    return chance(0.04) ? name.toUpperCase() : name;
  };
  const city = () => {
    const name = capital(chance(0.3) ? unheard(cities) : pick(cities));
    return chance(0.1) ? name.toUpperCase() : name;
  };
  const place = () =>
    chance(0.25)
      ? capital(pick(countries))
      : chance(0.06)
        ? `${pick(['New', 'Port', 'San', 'Bad', 'Saint', 'Los', 'North'])} ${city()}`
        : city();
  const legal = (share: number) => (chance(share) ? ` ${pick(LEGAL)}` : '');
  const word = () => capital(pick(words));
  const organisations: readonly (readonly [number, () => string])[] = [
    [0.25, () => `${surname()} ${pick(LEGAL)}`],
    [0.35, () => `${surname()} & ${surname()}${legal(0.5)}`],
    [0.42, () => `${surname()}, ${surname()} and ${surname()}`],
    [0.5, () => `${surname()}-${surname()}`],
    [0.75, () => `${word()} ${word()}${legal(0.4)}`],
    [0.85, () => capital(pick(words) + pick(words))],
    [0.92, () => `${initial()}${initial()}${initial()}`],
    [1, () => `${capital(unheard(words))} ${pick(LEGAL)}`],
  ];
  const organisation = () => {
    const drawn = random();
    return organisations.find(([below]) => drawn < below)?.[1]() ?? word();
  };
  const streets = streetsOf({
    pick,
    number,
    surname: () => capital(pick(surnames)),
    givenName: () => capital(pick(given)),
    city: () => capital(pick(cities)),
  });
  const address = (language: string) => {
    const comma = chance(0.5) ? ', ' : '\n';
    const street = streets.street(language);
    const unit = chance(0.2)
      ? `${pick([', ', '\n', ' '])}${pick(['Apt. ', 'Apt ', 'Suite ', 'Unit ', 'Flat '])}${number(900)}`
      : '';
    const town = streets.town(language, city());
    const country = chance(0.25) ? `${pick([', ', '\n', ' '])}${capital(pick(countries))}` : '';
    return street + unit + comma + town + country;
  };
  const fillers = (language: string): Record<string, Filler> => ({
    P: () => [person(), 'PERSON'],
    G: () => [givenName(), 'PERSON'],
    S: () => [surname(), 'PERSON'],
    L: () => [place(), 'LOCATION'],
    O: () => [organisation(), 'ORGANIZATION'],
    A: () => [address(language), 'ADDRESS'],
    R: () => [streets.street(language), 'ADDRESS'],
    T: () => [pick(FORMS), 'TITLE'],
  });
  const countryOf = (language: Language) => {
    if (language === 'other') return pick(ELSEWHERE);
    if (chance(0.25)) return pick(['de', 'en', 'us', ...ELSEWHERE]);
    return language === 'en' ? pick(['us', 'en']) : language;
  };
  const fill = (template: string, language: Language): Example => {
    const filled = filledIn(template, fillers(countryOf(language)));
    const small = language === 'en' && chance(0.08);
    return { ...filled, text: small ? filled.text.toLowerCase() : filled.text };
  };
  return { fill };
}

interface Parts {
  readonly pick: <T>(from: readonly T[]) => T;
  readonly number: (below: number) => string;
  readonly surname: () => string;
  readonly givenName: () => string;
  readonly city: () => string;
}

function streetsOf({ pick, number, surname, givenName, city }: Parts) {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Number(number(10)) - 1).join('');
  const letters = (count: number) =>
    Array.from({ length: count }, () => pick([...'ABCDEFGHJKLMNPRSTUVWXY'])).join('');
  const who = () => pick([surname, givenName, city])();
  const street = (language: string): string => {
    const house = number(220);
    switch (language) {
      case 'us':
        return pick([
          () =>
            `${number(9999)} ${who()} ${pick(['Street', 'St', 'St.', 'Avenue', 'Ave', 'Road', 'Rd', 'Drive', 'Lane', 'Boulevard', 'Blvd', 'Court', 'Way', 'Place', 'Parkway'])}`,
          () =>
            `${number(9999)} ${pick(['N', 'S', 'East', 'West'])} ${number(90)}th ${pick(['Street', 'Ave'])}`,
          () => `P.O. Box ${number(9999)}`,
          () =>
            `${number(9999)} ${pick(['Main', 'Oak', 'Maple', 'Park', 'Elm', 'Lake', 'Hill', 'Church', 'River'])} ${pick(['Street', 'St', 'Ave', 'Road'])}`,
        ])();
      case 'en':
        return `${house}${pick(['', '', 'a'])} ${pick([who, () => pick(['High', 'Station', 'Church', 'Mill', 'Kings', 'Queen', 'Park', 'Green'])])()} ${pick(['Road', 'Street', 'Lane', 'Close', 'Crescent', 'Gardens', 'Terrace', 'Square', 'Way'])}`;
      case 'de':
        return pick([
          () =>
            `${who()}${pick(['straße', 'str.', 'strasse', 'weg', 'gasse', 'allee', 'platz', 'ring'])} ${house}${pick(['', '', 'a', ' b'])}`,
          () =>
            `${pick(['Haupt', 'Bahnhof', 'Garten', 'Schul', 'Berg', 'Linden', 'Kirch', 'Wald', 'Ring', 'Post'])}${pick(['straße', 'str.', 'weg', 'gasse', 'platz'])} ${house}`,
          () =>
            `${pick(['Am', 'An der', 'Im', 'Auf dem', 'Zum'])} ${pick(['Markt', 'Hang', 'Bach', 'Anger', 'Kirche', 'Ufer', 'Mühle', 'Rosengarten'])} ${house}`,
          () =>
            `${givenName()}-${surname()}-${pick(['Straße', 'Str.', 'Platz', 'Weg', 'Ring'])} ${house}`,
          () => `Postfach ${digits(4)}`,
        ])();
      case 'fr':
        return `${house}${pick([',', ''])} ${pick(['rue', 'avenue', 'boulevard', 'place', 'chemin', 'Rue', 'Avenue', 'allée'])} ${pick(['', 'de ', 'du ', 'de la ', 'des '])}${who()}`;
      case 'es':
        return `${pick(['Calle', 'C/', 'Avenida', 'Av.', 'Plaza', 'Paseo', 'Rua', 'Carrera'])} ${pick(['', 'de ', 'de la '])}${who()}${pick([',', ''])} ${house}`;
      case 'it':
        return `${pick(['Via', 'Viale', 'Piazza', 'Corso', 'Vicolo', 'via'])} ${pick(['', 'di ', 'dei '])}${who()}${pick([',', ''])} ${house}`;
      case 'nl':
        return `${who()}${pick(['straat', 'laan', 'weg', 'plein', 'gracht', 'kade'])} ${house}`;
      case 'pl':
        return `${pick(['ul.', 'al.', 'os.', 'ul'])} ${who()} ${house}${pick(['', `/${number(30)}`])}`;
      case 'cz':
        return `${who()}${pick(['ova', 'ská', 'ní', ''])} ${house}`;
      case 'hu':
        return `${who()} ${pick(['utca', 'út', 'u.', 'tér', 'körút'])} ${house}.`;
      case 'fi':
        return `${who()}${pick(['katu', 'tie', 'kuja', 'polku'])} ${house}`;
      default:
        return `${who()}${pick(['gatan', 'vägen', 'veien', 'vej', 'gade', 'gata', 'stræde', 's gate'])} ${house}`;
    }
  };
  const town = (language: string, name: string): string => {
    switch (language) {
      case 'us':
        return `${name}, ${letters(2)} ${digits(5)}${pick(['', '', `-${digits(4)}`])}`;
      case 'en':
        return `${name} ${letters(pick([1, 2]))}${number(20)} ${number(9)}${letters(2)}`;
      case 'nl':
        return `${digits(4)} ${letters(2)} ${name}`;
      case 'pl':
        return `${digits(2)}-${digits(3)} ${name}`;
      case 'nord':
        return pick([() => `${digits(4)} ${name}`, () => `${digits(3)} ${digits(2)} ${name}`])();
      case 'hu':
        return `${digits(4)} ${name}`;
      default:
        return pick([
          () => `${digits(5)} ${name}`,
          () => `${pick(['', 'D-', 'CH-'])}${digits(4)} ${name}`,
          () => name,
        ])();
    }
  };
  return { street, town };
}
