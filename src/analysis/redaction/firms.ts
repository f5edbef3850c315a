import { folded, isCompound, isFrequentWord } from './lexicon.ts';
import { spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

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

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’']{1,30}`;
const PARTNERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<first>${NAME}) & (?<second>${NAME})(?![\p{L}\p{N}])`,
  'dgu',
);

/** Partners by the sign between their names, where neither is a frequent word: "Terms & Conditions" are nobody. */
function partners(text: string): Span[] {
  if (!text.includes(' & ')) return [];
  return [...text.matchAll(PARTNERS)].flatMap(({ index, 0: whole, groups }) => {
    const isName = [groups?.first, groups?.second].every(
      (word) => word !== undefined && !isFrequentWord(word) && !isCompound(folded(word)),
    );
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
    partners(text),
  ];
}
