/** Whether digits end with the check digit of Luhn, as cards do (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const weighed = at % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Lengths of IBANs by country (SWIFT registry). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How long an IBAN of a country is, in characters without spaces; null for a country without IBANs. */
export function ibanLength(country: string): number | null {
  return IBAN_LENGTHS.get(country.toUpperCase()) ?? null;
}

/** Whether an IBAN without spaces has its country's length and its check digits (ISO 13616, modulo 97). */
export function isIban(compact: string): boolean {
  const upper = compact.toUpperCase();
  if (ibanLength(upper.slice(0, 2)) !== upper.length) return false;
  return remainder97(upper.slice(4) + upper.slice(0, 4)) === 1;
}

/** A number of any length modulo 97; letters count as 10 to 35. */
export function remainder97(digits: string): number {
  let rest = 0;
  for (const character of digits) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}

/** Whether eleven digits end with the check digit of ISO 7064 MOD 11,10, as German tax ids do. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const character of digits.slice(0, -1)) {
    const sum = (Number(character) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Sum of the digits, each times its weight. */
export function weighedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0);
}
