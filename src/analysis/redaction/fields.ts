import { folded, GIVEN, isFrequentWord, listsOf, SURNAME } from './lexicon.ts';
import { spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const NAME_KEY =
  /["'](?<key>(?:[a-z]{1,20}[_-]?)?(?:name|author|employee|customer|contact|recipient|sender|assignee|owner|manager|patient|tenant|client|attendees?|vorname|nachname|kunde|ansprechpartner|mitarbeiter|empfaenger|empfänger|absender))["'] {0,3}: {0,3}["'](?<value>\p{L}[\p{L} .'’-]{1,60})["']/dgiu;
const SURE_KEY =
  /^(?:first|last|full|given|family|sur|middle|maiden)[_-]?name$|vorname|nachname|ansprechpartner/i;
const ADDRESS_KEY =
  /["'](?:[a-z]{1,20}[_-]?)?(?:address|street(?:[_-]?address)?|adresse|anschrift|strasse|straße|postal[_-]?code|postcode|zip(?:[_-]?code)?|plz)["'] {0,3}: {0,3}["'](?<value>(?=[^"'\n]{0,80}\d)[\p{L}\p{N}][^"'\n@]{2,120})["']/dgiu;
const AUTHOR =
  /(?:^|[\s*#/;-])(?:@author|authors?|written by|created by|maintainer|copyright(?: \(c\))?(?: \d{4}(?:-\d{4})?)?|autor|erstellt von)[ :]{1,3}(?<value>\p{Lu}[\p{L}'’-]{1,25}(?: \p{Lu}\.?)?(?: (?:van|von|de|der|del|di))?(?: \p{Lu}[\p{L}'’-]{1,25}){1,2})(?![\p{L}])/dgimu;

const ROLE =
  /(?<![\p{L}])(?:Ansprechpartner(?:in)?|Kontakt(?:person)?|Sachbearbeiter(?:in)?|Bearbeiter(?:in)?|i\. ?[AV]\.|gez\.|z\. ?Hd\.|[Cc]ontact|[Aa]ttn|[Ii]nterlocutrice|[Ii]nterlocuteur|[Cc]ontacto|[Oo]soba kontaktowa|[Ss]porządził[ai]?|[Kk]apcsolattartó|[Üü]gyintéző)(?: (?:ist|is|est|es|jest))?[ :.]{1,3}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{0,25} \p{Lu}\p{Ll}[\p{L}'’-]{0,25})(?![\p{L}])/dgu;

/** People in fields of JSON and in the headers of source files, where no sentence tells who is who. */
export function namedFields(text: string): Span[][] {
  return [
    spansOfPattern(text, NAME_KEY, 'PERSON', (match) =>
      isName(match.groups?.key ?? '', match.groups?.value ?? ''),
    ),
    spansOfPattern(text, AUTHOR, 'PERSON', (match) => isName('author', match.groups?.value ?? '')),
    spansOfPattern(text, ROLE, 'PERSON'),
    spansOfPattern(text, ADDRESS_KEY, 'ADDRESS'),
  ];
}

/** A known name in it, and more than one word unless the field is for names of people alone. */
function isName(key: string, value: string): boolean {
  const words = value.split(/[\s-]+/).filter(Boolean);
  if (words.length > 5 || !words.some((word) => /^\p{Lu}/u.test(word))) return false;
  const known = words.filter(
    (word) => listsOf(folded(word)) & (GIVEN | SURNAME) && !isFrequentWord(word),
  );
  if (SURE_KEY.test(key))
    return known.length > 0 || words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length > 1 && known.length > 0;
}
