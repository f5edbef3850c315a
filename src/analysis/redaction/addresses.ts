import { after, spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,30}`;
const HOUSE = String.raw`\d{1,4} ?[a-zA-Z]?(?:[-/]\d{1,4})?(?![\p{L}\p{N}]|[.,]\d)`;
const REST = String.raw`(?:,? (?:Apt|Suite|Unit|Flat|Ste|Floor|No)\.? ?#?\w{1,6})?`;
const ENGLISH_WAYS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Terrace|Crescent|Square|Sq|Parkway|Pkwy|Highway|Hwy|Close|Gardens|Grove|Row|Mews|Wharf|Yard|Hill|Park|Walk|Rise|Green|Quay|Parade|Embankment';

/** Streets with house numbers by what the street is called in many languages, post boxes and postcodes with letters. */
const STREETS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])\d{1,5}[a-zA-Z]? (?:[NSEW]\.? )?(?:${NAME} ){1,3}(?:${ENGLISH_WAYS})(?![\p{L}])\.?${REST}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}.'’-])[\p{L}.'’-]{0,60}(?:[sS]traße|[sS]trasse|[sS]tr\.|gasse|[wW]eg|[aA]llee|[pP]latz|[dD]amm|[uU]fer|chaussee|straat|laan|gracht|gatan|vägen|veien|katu) ${HOUSE}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:Am|An der|Im|In der|Auf de[mr]|Zu[mr]|Unter den) ${NAME} \d{1,3} ?[a-z]?(?=,? ?\n? ?(?:D-)?\d{5} \p{Lu})`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|place|chemin|quai|allée|impasse|route) (?:de la |de l['’]|du |des |de |d['’])?${NAME}(?:[ -]${NAME}){0,3}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:Calle|C/|Avenida|Av\.|Avda\.|Plaza|Paseo|Rua|Via|Viale|Piazza|Corso|Vicolo|ul\.|al\.|os\.|pl\.) ?(?:de la |de los |de |del |della |dei |di |da |do )?${NAME}(?: (?:de |del |di |da )?${NAME}){0,3},? ${HOUSE}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:rue|avenue|boulevard|place|chemin|quai|allée|impasse|route|clos) (?:de la |de l['’]|du |des |de |d['’])?${NAME}(?:[ -]${NAME}){0,3},? ${HOUSE}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\d{4} )?(?:(?:Bp|${NAME})[.,]{0,2} )?(?:${NAME} ){1,3}(?:utca|utcában|út|útja|tér|tere|körút|krt\.?|köz|park|sétány|sor|fasor|rakpart|u\.) \d{1,4}(?:[/.-]?[a-zA-Z\d]{1,3})?(?![\p{L}\p{N}])\.?(?: (?:fszt|fsz|em|[IVX]{1,4}|\d{1,2})\.?(?: ?(?:em|emelet|ajtó|\d{1,3})\.?){0,3})?`,
    'dgu',
  ),
  /(?<![\p{L}])(?:P\.? ?O\.? ?Box|Postfach|Casella postale|Apartado|Boîte postale|BP|PO Box)[ :]{1,2}\d(?:[ -]?\d){0,6}(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])(?:PSC \d{1,4},? Box \d{1,5}|Unit \d{1,5},? Box \d{1,5}|USN[SV] \p{Lu}[\p{L}-]{1,30})\s{1,3}(?:APO|FPO|DPO) A[AEP] \d{5}(?!\d)/dgu,
];
const POSTCODES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? \d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/dgu,
  /(?:\b(?:zip|postal|post) ?code|\bzip|\bpostcode|\bplz|\bpostleitzahl)(?: is| ist| lautet)?[\s:#]{1,4}(?<value>[A-Z]{0,2}-?\d[\dA-Z]{2,6}(?:[ -]\d[\dA-Z]{1,4})?)(?![\p{L}\p{N}])/dgiu,
];
/** What follows a street: a postcode and a town, a town and a postcode, or a town alone. */
const TOWN_BEHIND = [
  /^(?:,? ?\n? ?|,? {1,3})(?:[A-Z]{1,3}-)?\d{4,5}(?: [A-Z]{2}(?= \p{Lu}))? \p{Lu}[\p{L}'’-]{1,30}(?:[ -](?:am|an der|im|ob der|bei|sur|de|la|\p{Lu})[\p{L}-]{0,30}){0,3}/u,
  /^(?:,? ?\n? ?|,? {1,3})\d{2,3}[- ]\d{2,3} \p{Lu}[\p{L}'’-]{1,30}/u,
  /^(?:,? ?\n? ?|,? {1,3})\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3},? (?:[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2})(?![\p{L}\p{N}])/u,
];

/** Streets with their numbers and the towns behind, post boxes, and postcodes that cannot be other numbers. */
export function addresses(text: string): Span[][] {
  return [
    ...STREETS.map((pattern) =>
      spansOfPattern(text, pattern, 'ADDRESS').map((span) => ({
        ...span,
        end: endWithTown(text, span.end),
      })),
    ).map(withoutOverlaps),
    ...POSTCODES.map((pattern) => spansOfPattern(text, pattern, 'ADDRESS')),
  ];
}

function endWithTown(text: string, end: number): number {
  const behind = after(text, end, 120);
  const lengths = TOWN_BEHIND.map((town) => town.exec(behind)?.[0].length ?? 0);
  return end + Math.max(...lengths);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
