import {
  CITY,
  COUNTRY,
  ENGLISH,
  folded,
  GERMAN,
  GIVEN,
  isCompound,
  listsOf,
  OTHER,
  SURNAME,
} from './lexicon.ts';
import { remembered } from './remembered.ts';
import { listedIn } from './vocabulary.ts';

/** A word, number, sign or line break as such, wherever it stands. */
export interface TokenType {
  /** Small letters without accents; digits as 0. */
  readonly word: string;
  /** What kind of token it is, by its shape and the lists that have it. A few hundred kinds. */
  readonly kind: string;
  /** Lists of names and words that have it, as bits; 0 for what is no word. */
  readonly lists: number;
  /** Languages in which it stands in the list of ordinary words, as bits. */
  readonly ordinary: number;
}

/** A token at its place in a text. */
export interface Token extends TokenType {
  readonly start: number;
  readonly end: number;
  /** One object for all tokens that are written alike, so that what is known of one need not be worked out again. */
  readonly type: TokenType;
}

const TOKEN =
  /\[[A-Z_]{2,14}\]|(?=[a-f]{0,40}\d)[\da-f]{12,200}(?![\p{L}\p{N}])|[ODL]['’]\p{Lu}\p{L}{1,40}|\p{L}[\p{L}\p{M}]{0,80}|\p{N}+(?:\p{L}{1,3}(?![\p{L}]))?|\n[ \t]*\n\s*|\n|[^\s\p{L}\p{N}]/gu;

/** Cuts a text into tokens; spaces are left out, line breaks are not. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: raw } of text.matchAll(TOKEN)) {
    const type = typeOf(raw);
    tokens.push({ start: index, end: index + raw.length, ...type, type });
  }
  return tokens;
}

const typeOf = remembered(describe);

function describe(raw: string): TokenType {
  const first = raw.charAt(0);
  if (raw.length > 2 && first === '[') return sign('[]');
  if (first === '\n') return sign(raw.indexOf('\n', 1) > 0 ? 'NN' : 'N');
  if (raw.length > 11 && /[a-f]/.test(raw) && /\d/.test(raw)) return sign('#');
  if (/\p{N}/u.test(first)) return plain(raw.replace(/\p{N}/gu, '0'), numberKind(raw));
  if (!/\p{L}/u.test(first)) return sign(signKind(first));
  const word = folded(raw.replace(/^[ODL]['’]/, ''));
  return {
    word,
    kind: `${shapeOf(raw)}${listKind(word)}`,
    lists: listsOf(word),
    ordinary: listedIn(word),
  };
}

/** A sign is its own kind; capitals mean line breaks, which no word is written in. */
function sign(kind: string): TokenType {
  return plain(kind, kind);
}

function plain(word: string, kind: string): TokenType {
  return { word, kind, lists: 0, ordinary: 0 };
}

function signKind(first: string): string {
  if (`'’´\``.includes(first)) return "'";
  if ('"“”„«»'.includes(first)) return '"';
  if ('–—‐‑'.includes(first)) return '-';
  return first < '\u007f' ? first : '?';
}

function numberKind(raw: string): string {
  if (/\p{L}/u.test(raw)) return raw.length > 5 ? '0aa' : '0a';
  return `0${Math.min(raw.length, 7)}`;
}

function shapeOf(raw: string): string {
  if (raw.length === 1) return raw === raw.toLowerCase() ? 'i' : 'I';
  if (raw === raw.toLowerCase()) return 'l';
  if (raw === raw.toUpperCase()) return raw.length < 4 ? 'u' : 'U';
  if (raw.slice(1) === raw.slice(1).toLowerCase()) return 'C';
  return 'M';
}

/** Words that stand for a kind by themselves, whatever the lists say. */
const SPECIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    T: 'mr mrs ms miss mister dr prof professor sir madam madame mme mlle monsieur herr herrn frau fraulein signor signora senor senora mevrouw dhr mevr lord lady pan pani dipl ing phd jr sr',
    a: 'street st str road rd avenue ave lane ln drive dr court ct boulevard blvd way terrace place pl square sq crescent close highway hwy parkway pkwy trail circle alley gasse weg allee platz ring ufer damm chaussee rue via viale piazza vicolo corso calle avenida avda paseo plaza carrera rua travessa praca largo ulica ul aleja al osiedle os utca ut ter korut fejedelem rkp ulice namesti trg cesta tee puiestee mnt gatan gata vagen veien vei vej gade alle plads katu tie tanya laan straat plein gracht weg dreef impasse chemin quai cours sokak cad caddesi mahallesi cd sk strada bulevardul colonia barrio',
    u: 'apt apartment suite ste unit floor fl room building bldg box pobox postfach psc apo fpo dpo uss usns usnv etage stock wohnung top tur haus block postal code zip plz cp',
    o: 'inc ltd llc llp plc corp corporation company co gmbh ag kg ohg ug se mbh ev sa sas sarl srl spa bv nv ab oy oyj as aps kft zrt sro doo pty limited group holding holdings incorporated associates bank university universitat college institute institut foundation stiftung verlag verein hospital klinik klinikum agency partners bros sons industries technologies systems solutions consulting',
    d: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz juni juli oktober dezember jan feb apr jun jul aug sep sept oct okt nov dec dez mon tue wed thu fri sat sun christmas easter weihnachten ostern',
    v: 'van von vom zu zur der den de del della di da dos das du la le el al bin ibn abu ben ter ten af av y e mac mc st san santa',
    r: 'american british english german french italian spanish portuguese dutch belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian danish finnish icelandic irish scottish welsh european asian african arab arabic chinese japanese korean indian pakistani vietnamese thai indonesian australian canadian mexican brazilian argentinian chilean colombian egyptian israeli iranian jewish muslim christian catholic protestant deutsch deutsche deutschen englisch englische franzosisch franzosische italienisch spanisch polnisch russisch turkisch europaische amerikanische',
    c: 'pythonic traceback iterate iterating tuple tuples cosine iban dataframe regex lambda boolean http ok faq pin id url python java javascript typescript react angular vue node docker kubernetes linux windows macos ubuntu debian excel word powerpoint outlook teams slack jira confluence github gitlab google microsoft apple amazon azure aws sql mysql postgres postgresql sqlite mongodb redis kafka spark hadoop pandas numpy django flask spring hibernate maven gradle npm html css json xml yaml csv pdf api http https url uri rest graphql sap salesforce zoom chrome firefox safari android iphone ios openai chatgpt gpt claude gemini llama copilot terraform ansible jenkins nginx apache bash powershell perl ruby rails php laravel rust golang kotlin swift matlab latex markdown unicode ascii utf oracle tableau figma notion trello wordpress shopify stripe paypal visa mastercard bitcoin ethereum internet wifi bluetooth usb cpu gpu ram ssd todo readme bug fix error exception class function string integer boolean array',
    p: 'i we you he she it they ich wir sie er es ihr mein my your our their his her the a an der die das ein eine',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);
const STREET_END =
  /.{2,}(?:strasse|strase|stras|str|gasse|weg|allee|platz|ring|damm|ufer|gatan|vagen|veien|vegen|vej|gade|katu|kuja|tie|polku|straat|laan|plein|gracht|stien|braut|gata|stigur)$/;

/** What the lists say of a word in one sign. */
function listKind(word: string): string {
  const special = SPECIAL.get(word);
  if (special !== undefined) return special;
  const lists = listsOf(word);
  if (lists === 0) return unlistedKind(word);
  if (lists & COUNTRY) return 'k';
  const frequent = lists & (ENGLISH | GERMAN | OTHER) ? 'w' : '';
  const name = nameKind(lists);
  return `${name}${lists & CITY && name === '' ? 't' : ''}${frequent}${STREET_END.test(word) && name === '' ? 's' : ''}`;
}

/** A street by its ending, or a German compound of ordinary words. */
function unlistedKind(word: string): string {
  if (STREET_END.test(word)) return 's';
  return word.length > 6 && word.length < 40 && isCompound(word) ? 'x' : '';
}

function nameKind(lists: number): string {
  if (lists & GIVEN) return lists & SURNAME ? 'b' : 'g';
  return lists & SURNAME ? 'n' : '';
}
