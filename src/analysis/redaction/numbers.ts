import type { CodeMap } from './code.ts';
import { before, spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

/** What numbers of staff, customers, contracts, cases and vehicles are called, in six languages. */
const NUMBER_OF =
  '(?:personal|pers\\.|mitarbeiter|kunden|kd\\.|vertrags?|versicherungs?|policen?|mitglieds?|schaden|matrikel|fall|patienten|dienst|ausweis|debitoren|kreditoren|betriebs|steuer|vorgangs|akten)[ -]{0,2}(?:nummer|nr|id|zeichen)|pnr|aktenzeichen|gesch[äa]ftszeichen|kennzeichen' +
  '|(?:staff|employee|personnel|payroll|customer|client|contract|policy|claim|member|membership|patient|case|reference|badge|student|registration|reg|licence|license|vehicle|number|account)[ -](?:no|number|id|ref|reference|plate|code|nr)|claim|reg plate|policy' +
  '|(?:n[úu]mero|n[.º°o]{1,2}|n[úu]m\\.?) (?:de )?(?:empleado|cliente|contrato|p[óo]liza|expediente|socio|cuenta|siniestro|afiliaci[óo]n|matr[íi]cula)|matr[íi]cula|p[óo]liza|expediente|legajo|c[ée]dula|dni|cuit|cuil|ruc|rfc|curp|nif|cif|nie|rut|siniestro' +
  "|(?:num[ée]ro|n[°o]\\.?) (?:de |d['’]|du )?(?:client|contrat|dossier|salari[ée]|matricule|police|sinistre|adh[ée]rent|compte|agent|s[ée]curit[ée] sociale)|matricule|immatricul(?:ation|[ée]e?)|plaque|siret|siren|sinistre|niss" +
  '|(?:numer|nr|n-r) (?:pracownika|pracowniczy|s[łl]u[żz]bowy|klienta|umowy|polisy|ewidencyjny|sprawy|szkody|rejestracyjny|rej\\.|konta|rachunku|karty)|pesel|nip|regon|krs|polisa|rej\\.' +
  '|t[öo]rzssz[áa]m|[üu]gyf[ée]lsz[áa]m|[üu]gyf[ée]l-?azonos[íi]t[óo]|szerz[őo]d[ée]s(?:sz[áa]m| sz[áa]ma)|k[öo]tv[ée]nysz[áa]m|k[áa]rsz[áa]m|rendsz[áa]m|ad[óo]sz[áa]m|ad[óo]azonos[íi]t[óo](?: jel)?|taj(?:-?sz[áa]m)?|sz[áa]mlasz[áa]m|szem[ée]lyi(?: igazolv[áa]ny)? ?sz[áa]m|azonos[íi]t[óo]|iktat[óo]sz[áa]m|[üu]gysz[áa]m|c[ée]gjegyz[ée]ksz[áa]m|tagsz[áa]m';
const AFTER_CUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER_OF})\p{L}{0,6}(?: (?:is|ist|lautet|es|est|jest|to))?[\s.:#=°º(]{1,4}(?<value>(?:\p{Lu}{1,3} (?=\d))?(?=[\p{L}/.-]{0,6}\d)[\p{L}\p{N}](?:[\p{L}\p{N}./-]{0,20}[\p{L}\p{N}])?(?: (?=\p{L}{0,2}\d)[\p{L}\p{N}][\p{L}\p{N}./-]{0,10}){0,3})(?![\p{L}\p{N}])`,
  'dgiu',
);

/** Licence plates by their form: Germany and Austria, France, Hungary, United Kingdom, Spain. */
const PLATES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_-])(?!DIN|ISO|USB|EN-|IP-)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{2,4}[EH]?(?![\p{L}\p{N}_-])/dgu,
  /(?<![\p{L}\p{N}_-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}_-])/dgu,
  /(?<![\p{L}\p{N}_-])(?!SHA|AES|ISO|DIN|UTF|RFC|CVE|RSA|CSS|USB|KPI)(?:[A-Z]{3}|[A-Z]{2} ?[A-Z]{2})-\d{3}(?![\p{L}\p{N}_-])/dgu,
  /(?<![\p{L}\p{N}_-])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}_-])/dgu,
  /(?<![\p{L}\p{N}_.,-])\d{4}[ -]?(?!PDF|CSV|XML|RPM|PPM|CHF|GBP|PLN|CZK|KWH|MHZ|GHZ|SQL|HRS|PCS|MTS)[B-DF-HJ-NP-TV-Z]{3}(?![\p{L}\p{N}_-])/dgu,
];

/** A number too long for an amount, or one in groups as accounts and cases have them. */
const LONG: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_.,/#$€£+=<>-]|\d )\d{6,20}(?![\p{L}\p{N}_%€]|[.,:/-]\d| ?(?:€|EUR|CHF|USD|Ft|HUF|z[łl]|PLN|kg|km|mm|m²|ms|Stk|pcs|st[üu]ck|euros?|dollars?|rows?|bytes?|records?|lines?|Zeilen|filas|lignes)(?!\p{L}))/dgu,
  /(?<=_)\d{9,20}(?=[._])/dgu,
  /(?<![\p{L}\p{N}_./-])[A-Z]{4} ?\d{6}-?\d(?![\p{L}\p{N}_/])/dgu,
  /(?<![\p{L}\p{N}_./-])[A-Z]{1,4}-?\d{5,14}(?:-\d{1,4})?(?![\p{L}\p{N}_/]|[.-]\d)/dgu,
  /(?<![\p{L}\p{N}_.,/+-]|\d )\d{2,6}(?:-\d{2,6}){1,3}(?![\p{L}\p{N}_%€]|[.,:/-]\d)/dgu,
  /(?<![\p{L}\p{N}_.,/+-]|\d )(?:0\d{1,2}(?:\.\d{3}){2}|\d{1,3}(?:\.\d{3}){1,3}-\d{1,2})(?![\p{L}\p{N}_%€]|[.,:/-]\d)/dgu,
];
/** Orders, invoices and articles have numbers as well, which are nobody's. */
const OF_THINGS =
  /(?:order|bestell|auftrag|pedido|commande|zam[óo]wien|rendel[ée]s|rechnung|invoice|factura|facture|faktur|sz[áa]mla|artik|article|item|sku|ean|material|ticket|issue|\bids?\b|[=<>[{])[^\n\d]{0,20}$/iu;
const DAY =
  /^(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?[0-3]\d(?:\d{4,6})?$|^[0-3]\d-[01]\d-(?:19|20)?\d{2}$/;
const YEARS = /^(?:19|20)\d{2}-(?:(?:19|20)\d{2}|\d{2}(?:-\d{2})?)$/;

/** Numbers of staff, customers, contracts and cases, and licence plates. One list for each form. */
export function identifiers(text: string, code: CodeMap): Span[][] {
  if (!/\d\d/.test(text)) return [];
  const inProse = ({ index }: RegExpExecArray) => !code.isCode(index);
  return [
    spansOfPattern(text, AFTER_CUE, 'ID', (match) => inProse(match) && isNumber(match)),
    ...PLATES.map((plate) => spansOfPattern(text, plate, 'ID', inProse)),
    ...LONG.map((form) =>
      spansOfPattern(
        text,
        form,
        'ID',
        (match) =>
          inProse(match) &&
          isIdentifier(match[0]) &&
          !OF_THINGS.test(before(text, match.index, 32)),
      ),
    ),
  ];
}

/** Three digits or more, or letters with it: the third of a list is no number of anybody. */
function isNumber(match: RegExpExecArray): boolean {
  const value = match.groups?.value ?? '';
  return (value.match(/\d/g)?.length ?? 0) >= 3 && !DAY.test(value);
}

/** No date, no years from to, no round number, no range of numbers that are equally long. */
function isIdentifier(value: string): boolean {
  if (DAY.test(value) || YEARS.test(value) || /^\d{1,4}0{3,}$|^(\d)\1+$|^123456/.test(value))
    return false;
  const groups = value.split('-');
  if (/[A-Z]/.test(value) || !value.includes('-') || value.includes('.')) return true;
  const digits = value.length - groups.length + 1;
  const isRange = groups.length === 2 && groups[0]?.length === groups[1]?.length;
  return digits >= 7 && !isRange;
}

const EXTENSIONS: readonly RegExp[] = [
  /(?:内線|分机|分機|转|轉)[:： ]{0,2}(?<value>\d{2,6})(?!\d)/dgu,
  /(?<![\p{L}\p{N}])(?:ext(?:ension)?|intercom|durchwahl|dw|nebenstelle|apparat|app(?=\.)|poste|extensi[óo]n|anexo|interno|wewn?(?:[ęe]trzn\p{L}{1,3})?|mell[ée]k\p{L}{0,4})[.:]{0,2}(?: ?(?:nr|no|n[°º])\.?)?[ :]{0,2}(?<value>-?\d{2,6})(?![\p{L}\p{N}]|[.,]\d)/dgiu,
  /(?<![\p{L}\p{N}.,])(?<value>\d{2,5})(?:-?[aeoöáé]s)?[ -]{1,2}(?:mell[ée]k\p{L}{0,4}|wewn[ęe]trzn\p{L}{1,3})(?!\p{L})/dgiu,
  /(?<=(?:\[PHONE\]|tel\.?|telefon|phone|fon|nummer|numer|pod|unter|under|wew\.?|dzwoni[ćc]|anrufen)[,:( ]{1,3})(?<value>-\d{2,4})(?![\p{L}\p{N}%-]|[.,]\d)/dgiu,
];

/** Extensions of phones: "ext. 33", "Durchwahl 12", "-214" behind a number. */
export function extensions(text: string): Span[][] {
  if (!/\d\d/.test(text)) return [];
  return EXTENSIONS.map((form) => spansOfPattern(text, form, 'PHONE'));
}
