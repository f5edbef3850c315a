/** A text of the catalogue without its tags, for where only text can stand. */
export function plain(text: string): string {
  return text.replace(/<\/?\w+>/gu, '');
}
