/** SQLSTATE class 22: a value that a statement gives, or finds, does not fit. */
export const IS_ABOUT_VALUES = /^22[0-9A-Z]{3}$/;

/** What the server says of them quotes the value; so they are told in words of our own. */
const REASONS: Readonly<Record<string, string>> = {
  '22001': 'a text is longer than its column takes',
  '22003': 'a number is outside of what its column takes',
  '22004': 'a value is missing that must be there',
  '22007': 'a text is no day and no time',
  '22008': 'a day or a time is outside of what its column takes',
  '22012': 'a number is divided by zero',
  '22021': 'a text holds a character that the encoding of the database does not have',
  '22P02': 'a text is no value of the type that it is to become',
  '22P05': 'a text holds a character that the encoding of the database does not have',
};

/** The type is the last that the server says, or stands before the value: nothing of a row can be taken for it. */
const TYPES = [
  /^(?:value too long|invalid input syntax) for type ([a-z ]+(?:\(\d+(?:,\d+)?\))?)(?:$|:)/,
  /" is out of range for type (smallint|integer|bigint|real|double precision)$/,
  /^(smallint|integer|bigint) out of range$/,
];

/** Why a value does not fit, in words; null for a code of another class. */
export function valueReason(code: string, message: string): string | null {
  if (!IS_ABOUT_VALUES.test(code)) return null;
  const [type] = TYPES.flatMap((text) => text.exec(message)?.[1] ?? []);
  const suffix = type === undefined ? '' : `${type}, `;
  return `${REASONS[code] ?? 'a value does not fit'} (${suffix}SQLSTATE ${code})`;
}
