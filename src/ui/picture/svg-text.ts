/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of a drawing as text. Content is markup: text goes through `escaped` first. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? digits(value) : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Hundredths of a pixel are seen by nobody. */
const digits = (value: number) => String(Math.round(value * 100) / 100);
