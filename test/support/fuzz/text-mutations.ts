import type { Random } from '../../../src/demo/random.ts';
import { anyMessage, anySpot, type Draft, objectsOf } from './draft.ts';
import { Members, Raw, written } from './loose.ts';

/** What goes wrong with texts, and with the text of the document. */
export const TEXTS: Readonly<Record<string, (draft: Draft, random: Random) => void>> = {
  'half a character': (draft, random) => {
    const message = anyMessage(draft, random);
    const content = message?.get('content');
    const text = typeof content === 'string' ? content : 'x';
    const at = random.int(0, text.length);
    const half = random.pick(['\ud800', '\udfff', '\udc00\ud83d', '\ud83d']);
    message?.set(
      random.pick(['content', 'model', 'id', 'user_id']),
      `${text.slice(0, at)}${half}${text.slice(at)}`,
    );
  },

  'a character that ends texts': (draft, random) =>
    anyMessage(draft, random)?.set(
      random.pick(['content', 'model', 'id', 'parentId', 'user_id']),
      random.pick(['\0', 'a\0b', '\0\0\0']),
    ),

  'blocks that are not closed': (draft, random) => {
    const block = random.pick([
      '<details type="reasoning">',
      '<details type="tool_calls" name="x" arguments="&quot;',
      '<details type="reasoning"><details><details type="x">',
      '</details></details><details type=',
      '![](data:image/png;base64,AAAA',
    ]);
    for (const message of objectsOf(draft)) {
      const content = message.get('content');
      if (typeof content === 'string' && random.chance(0.6))
        message.set('content', `${block}${content}`);
    }
  },

  'a document is cut short': (draft, random) => {
    const share = random.next();
    draft.edits.push((text) => text.slice(0, Math.floor(text.length * share)));
  },

  'characters of it are lost': (draft, random) => {
    const places = Array.from({ length: random.int(1, 3) }, () => random.next());
    draft.edits.push((text) => {
      let left = text;
      for (const place of places) {
        const at = Math.floor(place * left.length);
        left = `${left.slice(0, at)}${left.slice(at + 1)}`;
      }
      return left;
    });
  },

  'characters of it are others': (draft, random) => {
    const [place, sign] = [
      random.next(),
      random.pick(['"', '{', '}', ',', '\\', '\u0001', 'é', '�']),
    ];
    draft.edits.push((text) => {
      const at = Math.floor(place * text.length);
      return `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
    });
  },

  'something stands before or behind it': (draft, random) => {
    const [before, behind] = [
      random.pick(['', '\ufeff', ' \n']),
      random.pick(['', '\n\n', 'null', '}', '{}']),
    ];
    draft.edits.push((text) => `${before}${text}${behind}`);
  },

  'encoded twice, or three times': (draft, random) => {
    const times = random.pick([1, 1, 1, 2, 3]);
    draft.edits.push((text) => {
      let encoded = text;
      for (let left = times; left > 0; left -= 1) encoded = JSON.stringify(encoded);
      return encoded;
    });
  },

  'a part of it is encoded twice': (draft, random) => {
    const spot = anySpot(draft, random);
    if (spot === null) return;
    const text = written(spot.value);
    spot.put(new Raw(JSON.stringify(text)));
  },

  'the text is no document at all': (draft, random) => {
    const text = random.pick([
      '',
      ' ',
      'null',
      'nul',
      '[]',
      '"',
      '""',
      '0',
      '1e400',
      'NaN',
      '{',
      '{}',
      "{'a': 1}",
      'None',
    ]);
    draft.edits.push(() => text);
  },

  'a character that only SQLite keeps': (draft, random) => {
    draft.sqliteAlone = true;
    const place = random.next();
    draft.edits.push((text) => {
      const at = Math.floor(place * text.length);
      return `${text.slice(0, at)}\0${text.slice(at)}`;
    });
  },

  'comments and commas that JSON does not know': (draft, random) => {
    const { document } = draft;
    const sign = random.pick([',', '/* x */', '// x\n', "'"]);
    if (document instanceof Members) document.entries.push(['x', new Raw(`1${sign}`)]);
  },
};
