import { spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const AGE: readonly RegExp[] = [
  /(?<![\w.-])(?<value>1[01]\d|[1-9]?\d)(?:[ -]years?[ -]olds?\b| ?y\/o\b| ?yo\b|[- ]?jährige[rsnm]?\b| Jahre alt\b| ans\b(?= et| qui| \p{L})| años\b(?= de edad)| anni\b(?= di età))/dgu,
  /\b(?:aged|at the age of|at age|age of|im Alter von|[Aa]lter:|Age:|just turned|I'll turn|will turn|i'm|I'm|I am|ich bin|Ich bin) (?<value>1[01]\d|[1-9]\d)(?=[.,;)!?\n]|$| (?:and|und|years|Jahre|now)\b)/dgu,
];

/** Ages of people. */
export function ages(text: string): Span[][] {
  return AGE.map((pattern) => spansOfPattern(text, pattern, 'AGE'));
}

const BIRTH =
  /(?:\b(?:was |is |were )?born(?: on| in)?|\bdate of birth(?: is)?|\bd\.?o\.?b\.?|\bbirth ?day(?: is)?(?: on)?|\bbirth_?date|\bgeburts(?:datum|tag)(?: ist)?(?: am| der)?|\bgeboren(?: am)?|\bgeb\.(?: am)?|\bn[eé]e? le|\bnacid[oa] el|\bnat[oa] il)["']?[\s:=?.]{1,3}(?:it'?s )?["']?(?:the )?(?<value>\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?\p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\p{L}\p{N}_])/dgiu;

/** Dates of birth; other dates stay. */
export function birthDates(text: string): Span[] {
  return spansOfPattern(text, BIRTH, 'DATE');
}

const BELIEF =
  /\b(?:I am|I'm|We are|we are|we're|she is|he is|[Ii]ch bin|[Ww]ir sind) (?:an? |a devout |proud |practi[sc]ing |ein |eine )?(?<value>[Mm]uslims?|Muslima|[Cc]atholics?|[Kk]atholi(?:k|sch|ken)|[Jj]ew(?:ish|s)?|[Jj]üdin|[Jj]ude|[Hh]indus?|[Bb]uddhists?|[Pp]rotestants?|[Ee]vangelisch|[Ss]ikhs?|[Mm]ormons?|[Aa]theists?|(?:[Aa]meric|[Mm]exic|[Ii]tali|[Gg]erm|[Cc]anadi|[Aa]ustrali|[Ii]ndi|[Nn]igeri|[Bb]razili|[Uu]kraini|[Rr]ussi|[Ii]rani|[Ee]gypti|[Ee]cuadore|[Bb]runei|[Kk]ore)(?:a|ia)?ns?|(?:[Pp]ol|[Tt]urk|[Ss]wed|[Ff]inn|[Dd]an|[Ss]pan|[Ii]r|[Ss]cott|[Bb]rit)ish|[Ff]rench|[Gg]reek|[Cc]hinese|[Jj]apanese|[Vv]ietnamese|[Pp]ortuguese|[Ss]yrians?|[Kk]urd(?:ish|s)?|[Ss]audis?)\b/dgu;

/** Nationality and belief where somebody says it of a person. */
export function beliefs(text: string): Span[] {
  return spansOfPattern(text, BELIEF, 'NRP');
}
