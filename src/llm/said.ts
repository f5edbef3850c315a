/**
 * Words in which servers speak of failures. What else they say may be a word of a chat, a name or a part of a key, and is
 * left out.
 */
const KNOWN = new Set(
  `a about access account active again all allowed an and another any api are at authentication available backend balance bad be
  been billing blocked body busy call cannot capacity cause check code combination completion completions concurrent connect
  connection connections content context could credit credits currently cuda daily deadline denied deployment did disabled
  does down during each empty enabled endpoint endpoints engine error errors exceeded exceeds exist expected expired
  failed fetch few field filter filtered find for forbidden format found free from full gateway given got gpu guardrail
  guardrails had has have header healthy high hour id in incorrect input insufficient internal invalid is it json
  key large later length less limit limited limits load loaded loading long longer many maintenance match max maximum memory
  message messages minute minutes mode model models moderation month more moment must need no not of offline on only operation or out
  output overloaded parameter parameters parse per permission permissions plan please policy process processing prompt provide
  provided provider queue quota rate reach reached read reason region reject rejected request requested requests require
  required requires reset resource resources response retry returned route router running schema second seconds server
  service set slow small start started starting status stopped stream streaming structured supplied support supported
  system takes temporarily the this tier time timed timeout to token tokens too traffic try type unable unauthorized unavailable
  unexpected unhealthy unknown unreachable unsupported until up upgrade upstream usage use used user valid value wait was week were when
  while with within without worker you your allocate allocation bytes chat codes
  tools runner unexpectedly disconnected crashed aborted terminated refused resources due`.split(
    /\s+/,
  ),
);

/** Longer sentences quote what they were sent. */
const LONGEST = 400;
const LEFT_OUT = '…';

/** What a server says of a failure. Fields are as it sent them. */
export interface SaidFailure {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
}

/**
 * What the server says of a failure, fit for a message of ours: `"rate limit exceeded" (rate_limit_error)`. Words that are
 * not among those of failures, numbers and whatever is quoted are left out; null where too little remains.
 */
export function saidBy({ code, type, message }: SaidFailure): string | null {
  const sentence = typeof message === 'string' ? knownWords(message) : null;
  const name = [code, type].map(knownName).find((each) => each !== null) ?? null;
  if (sentence === null) return name;
  return `"${sentence}"${name === null ? '' : ` (${name})`}`;
}

function knownWords(message: string): string | null {
  if (message.length > LONGEST) return null;
  const bare = message.replaceAll(
    /(["'`“‘«]).*?["'`”’»]|\{.*\}|\[.*\]|\S*[@/\\*]\S*/gs,
    ` ${LEFT_OUT} `,
  );
  const words = bare.toLowerCase().match(/[\p{L}\p{N}_-]+|…/gu) ?? [];
  const kept = words.map((word) => (KNOWN.has(word) ? word : LEFT_OUT));
  const known = kept.filter((word) => word !== LEFT_OUT).length;
  if (known < 2 || known * 2 < kept.length) return null;
  const text = kept.filter((word, at) => word !== LEFT_OUT || kept[at - 1] !== LEFT_OUT).join(' ');
  return text.replace(/^… | …$/g, '');
}

/** A code such as `context_length_exceeded`, of which every word is known. */
function knownName(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > 60 || !/^[A-Za-z]+(?:[_.-]?[A-Za-z]+)*$/.test(name))
    return null;
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/);
  return words.every((word) => KNOWN.has(word)) ? name : null;
}
