import { useAfter } from './use-now.ts';
import { partsWords } from './words.ts';

const BEFORE_BLOCK_MS = 300;
const BEFORE_WORDS_MS = 5000;

/** A still block in the size of what is to come, after 300 ms; after 5 s it says what is going on. */
export function Waiting({ height, what }: { height: number; what: string }) {
  const show = useAfter(true, BEFORE_BLOCK_MS);
  const explain = useAfter(true, BEFORE_WORDS_MS);
  return (
    <div className={show ? 'wait' : 'wait unseen'} style={{ minHeight: height }}>
      <output>
        {explain ? what : <span className="sr">{show ? partsWords.loading : ''}</span>}
      </output>
    </div>
  );
}
