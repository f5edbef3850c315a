import { Fragment, type ReactNode } from 'react';

/** What a tag of a text becomes, by its name. */
export type Tags = Readonly<Record<string, (content: ReactNode) => ReactNode>>;

const USUAL: Tags = {
  b: (content) => <b>{content}</b>,
  code: (content) => <code>{content}</code>,
};

const TAGGED = /<(\w+)>(.*?)<\/\1>/su;

/**
 * A text with `<b>` and `<code>` in it, and other tags that the caller draws, such as a link: the sentence stays whole in
 * the catalogue. What is no known tag is shown as it stands; nothing becomes HTML.
 */
export function Rich({ text, tags = {} }: { text: string; tags?: Tags }) {
  return <>{drawn(text, { ...USUAL, ...tags })}</>;
}

function drawn(text: string, tags: Tags): ReactNode {
  const found = TAGGED.exec(text);
  if (found === null) return text;
  const [whole, name = '', content = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return (
    <>
      {before}
      <Fragment key={found.index}>{tags[name]?.(drawn(content, tags)) ?? whole}</Fragment>
      {drawn(after, tags)}
    </>
  );
}
