import { folded, GIVEN, isCompound, isFrequentWord, listsOf, SURNAME } from './lexicon.ts';
import { spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';
import { ordinaryIn } from './vocabulary.ts';

const LEGAL = [
  String.raw`g?GmbH(?: & Co\.? ?(?:KGaA|KG|OHG))?|KGaA|AG|KG|OHG|UG|SE|GbR|e\. ?[KV]\.|e\.K\.|eG`,
  String.raw`Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|Pty`,
  String.raw`SARL|S\.A\.R\.L\.|SASU?|S\.A\.S\.|EURL|SNC|SCI|SPRL|SRL|S\.R\.L\.`,
  String.raw`S\.L\.U\.|S\.L\.|SLU?|S\.A\. de C\.V\.|S\.A\.|SA|S\.Coop\.|Ltda\.?`,
  String.raw`[Ss]p\. ?z ?o\. ?o\.?|[Ss]p\. ?[jk]\.|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|Rt\.|Kkt\.?`,
  String.raw`A/S|ApS|AB|Oy|B\.?V\.?|N\.?V\.?|s\.r\.o\.|S\.p\.A\.|SpA`,
].join('|');
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’&/-]{0,40}`;
const JOINT = String.raw`,? (?:(?:&|und|and|et|y|i|és|de|du|la) )?`;
const BY_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WORD}${JOINT}){1,5}(?:${LEGAL})(?![\p{L}\p{N}])`,
  'dgu',
);
const ANY_FORM = new RegExp(String.raw`(?<=\p{L}.{0,2} )(?:${LEGAL})(?![\p{L}\p{N}])`, 'u');
const KINDS = [
  'Fa\\.|[Ff]irma|[Ff]irmy|[Gg]asthof|[Gg]asthaus|[Hh]otelu?|[Pp]ensjonat|[Bb]ar|[Bb]aru|[Pp]izzeri[aię]|[Rr]estaurant[e]?|[Rr]estauracj[aię]|[Ii]mprimerie|[Bb]oulangerie|[Gg]arage|[Tt]raiteur|[Tt]ransports',
  '[Cc]olegio|[Ee]scuela|[Ii]nstituto|[Cc]l[íi]nica|[Tt]alleres|[Ff]erreter[íi]a|[Éé]cole|[Cc]ollège|[Ll]ycée|[Cc]rèche|[Cc]linique|[Ss]zko[łl][aye]|[Pp]rzedszkol[ea]|[Hh]urtowni[aię]|[Pp]anzió|[Éé]tterem|[Cc]ég|[Ss]ociété|[Ee]mpresa',
].join('|');
const SMALL = String.raw`(?:(?:de|del|de la|de los|la|las|los|el|les|des|du|le|pod|na|św\.|do) )?`;
const BY_KIND = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${KINDS}) (?<value>${SMALL}\p{Lu}[\p{L}\p{N}'’&-]{1,30}(?: ${SMALL}\p{Lu}[\p{L}\p{N}'’&-]{1,30}){0,3})`,
  'dgu',
);

/** Crafts and shops that German calls by what they do and the name of the house. */
const CRAFTS =
  '(?:\\p{L}+)?(?:[Tt]ischlerei|[Ss]chreinerei|[Zz]immerei|[Bb]äckerei|[Mm]etzgerei|[Kk]onditorei|[Gg]ärtnerei|[Dd]ruckerei|[Bb]rauerei|[Kk]ellerei|[Ss]chlosserei|[Ss]pedition|[Aa]utohaus|[Kk]anzlei|[Aa]rchitekturbüro|[Ii]ngenieurbüro|[Ss]teuerbüro|[Rr]eisebüro|[Ff]ahrschule|[Ww]eingut|[Mm]alerbetrieb|[Pp]ension|[Ll]andgasthof)';
const BY_CRAFT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CRAFTS} (?<value>\p{Lu}[\p{L}’'-]{2,30})(?![\p{L}\p{N}])`,
  'dgu',
);
/** "& Söhne", "& Fils": behind them stands no other word. */
const KIN =
  /(?<![\p{L}\p{N}])(?<value>\p{Lu}[\p{L}’'-]{1,30} (?:&|\+|und|et|y|e|i|és|and) (?:Söhne|Sohn|Töchter|Tochter|Partner|Cie|Fils|Frères|Associés|Sons|Hijos|Hijo|Hermanos|Synowie|Syn|Wspólnicy|Társa|Társai|Fia|Fiai))(?![\p{L}\p{N}])/dgu;

/** What English firms are called by what they do, behind one to three words with a capital. */
const TRADES =
  'Lettings|Roofing|Catering|Nurser(?:y|ies)|Brothers|Bros\\.?|Dental Practice|Partners|Plumbing|Joinery|Carpentry|Logistics|Haulage|Foods|Baker(?:y|ies)|Motors|Builders|Electricals?|Joiners|Kitchens|Interiors|Flooring|Timber|Fasteners|Packaging|Surgery|Pharmacy|Solicitors|Accountants|Architects|Associates|Holdings|Industries|Technologies|Estates|Properties|Dairy|Farms?|Scaffolding|Landscaping|Glazing|Couriers|Freight|Textiles|Ceramics|Furniture|Upholstery|Florists?|Brewery|Winery|Vineyards?|Printers|Metalworks|Ironworks|Steelworks|Tooling';
const BY_TRADE = new RegExp(
  String.raw`(?<=\p{Ll}[,;:]? |^|[,;:(] )(?!The |Our |Your |Their |A |An )(?:\p{Lu}[\p{Ll}’'-]{2,20} ){1,3}(?:${TRADES})(?= [\p{Ll}\d]|[,.;:)!?]|['’]s|$)`,
  'dgmu',
);

/** Behind a craft a noun may stand that is none of anybody: "die Bäckerei Morgen". */
function isNamed({ groups }: RegExpExecArray): boolean {
  const word = folded(groups?.value ?? '');
  const isListed = (listsOf(word) & (GIVEN | SURNAME)) !== 0 && !isFrequentWord(word);
  return isListed || ordinaryIn(word) === 0;
}

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’']{1,30}`;
const PARTNERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<first>${NAME}) & (?<second>${NAME})(?![\p{L}\p{N}])`,
  'dgu',
);

/** Partners by the sign between their names, where neither is a frequent word: "Terms & Conditions" are nobody. */
function partners(text: string): Span[] {
  if (!text.includes(' & ')) return [];
  return [...text.matchAll(PARTNERS)].flatMap(({ index, 0: whole, groups }) => {
    const words = [groups?.first, groups?.second].map((word) => folded(word ?? ''));
    const isName =
      words.every((word) => !isFrequentWord(word) && !isCompound(word)) ||
      words.some((word) => ordinaryIn(word) === 0);
    return isName
      ? [{ start: index, end: index + whole.length, label: 'ORGANIZATION' as const }]
      : [];
  });
}

/** Firms by the form at the end of their names, in eight languages, and houses by what they are called: Hotel, colegio, Fa. */
export function firms(text: string): Span[][] {
  return [
    ANY_FORM.test(text) ? spansOfPattern(text, BY_FORM, 'ORGANIZATION') : [],
    spansOfPattern(text, BY_KIND, 'ORGANIZATION'),
    spansOfPattern(text, BY_CRAFT, 'ORGANIZATION', isNamed),
    spansOfPattern(text, KIN, 'ORGANIZATION'),
    spansOfPattern(text, BY_TRADE, 'ORGANIZATION'),
    partners(text),
  ];
}
