import { createHash } from 'node:crypto';

/** Everything that a server of models has been seen to do instead of answering well. */
export const LLM_FAULTS = [
  // Nothing is generated, nothing is billed.
  'rate_limit_seconds',
  'rate_limit_date',
  'rate_limit_ms',
  'rate_limit_bare',
  'server_error',
  'bad_gateway',
  'unavailable',
  'quota_exhausted',
  'wrong_key',
  // The same with status 200, as gateways do it.
  'error_body',
  'error_sentence',
  // An answer is generated and billed, and does not arrive whole.
  'never_answers',
  'stalls',
  'dropped',
  'cut_stream',
  'not_json',
  'half_events',
  'error_begun',
  // It arrives, and is not what was asked for.
  'no_usage',
  'events',
  'ignores_form',
  'thinks',
  'careless',
  'mixed_languages',
  'prose',
  'fences',
  'wrong_order',
  'negative',
  'huge',
  'not_a_number',
  'strings',
  'other_language',
  'missing_fields',
  'refusal',
  'empty',
  'length_cut',
] as const;
export type LlmFault = (typeof LLM_FAULTS)[number];

/** Share of the requests that each fault befalls, 0 to 1; together 1 at most. */
export type FaultShares = Readonly<Partial<Record<LlmFault, number>>>;

/** The faults that another try or another day may heal, each with the same part of `share`. */
export function allFaults(share: number): FaultShares {
  const fatal: readonly LlmFault[] = ['quota_exhausted', 'wrong_key'];
  const names = LLM_FAULTS.filter((each) => !fatal.includes(each));
  return Object.fromEntries(names.map((name) => [name, share / names.length]));
}

/** The fault of the request, or null: the same seed, text and number of the try give the same, in whatever order they come. */
export function faultOf(shares: FaultShares, seed: number, text: string, nth: number) {
  let rest = drawn(seed, text, nth);
  for (const name of LLM_FAULTS) {
    rest -= shares[name] ?? 0;
    if (rest < 0) return name;
  }
  return null;
}

/** A number from 0 to 1 that belongs to these. */
export function drawn(seed: number, text: string, nth: number): number {
  const hash = createHash('sha256').update(`${seed} ${nth} ${text}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32;
}

type Fields = Record<string, unknown>;

/** The text of an answer, spoilt by a fault; as it is for faults that are none of the text. */
export function spoilt(fault: LlmFault | null, answer: Fields): string {
  const text = JSON.stringify(answer);
  switch (fault) {
    case 'prose':
      return `Sure! Here is my estimate:\n\n${text}\n\nLet me know if you need anything else.`;
    case 'fences':
      return `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``;
    case 'wrong_order':
      return JSON.stringify(withMinutes(answer, (values) => [...values].reverse()));
    case 'negative':
      return JSON.stringify(withMinutes(answer, (values) => values.map((each) => -each - 1)));
    case 'huge':
      return JSON.stringify(withMinutes(answer, (values) => values.map(() => 9e15)));
    case 'not_a_number':
      return text.replace(/("minutes[^"]*":)[\d.]+/g, '$1NaN');
    case 'strings':
      return JSON.stringify(
        withMinutes(answer, (values) => values.map((each) => `${each} minutes`)),
      );
    case 'thinks':
      return `<think>Perhaps ${JSON.stringify(withMinutes(answer, (values) => values.map(() => 1)))}? No.</think>\n${text}`;
    case 'careless':
      return text.replace(/}$/, ',}').replace(/"([a-z_]+)":/g, "'$1':");
    case 'mixed_languages':
      return JSON.stringify({
        ...withMinutes(answer, (values) => values.map((each) => `${each} Minuten`)),
        ...('deliverable' in answer ? { deliverable: '一封信', task_class: 'Entwurf' } : {}),
      });
    case 'ignores_form':
    case 'other_language':
      return `Diese Aufgabe würde ohne Hilfe ungefähr zwanzig Minuten dauern.`;
    case 'missing_fields':
      return JSON.stringify(Object.fromEntries(Object.entries(answer).slice(0, 1)));
    case 'empty':
    case 'refusal':
      return '';
    default:
      return text;
  }
}

/** The fields at the top whose names begin with `minutes`, changed together. */
function withMinutes(answer: Fields, change: (values: readonly number[]) => readonly unknown[]) {
  const names = Object.keys(answer).filter((name) => name.startsWith('minutes'));
  const changed = change(names.map((name) => Number(answer[name])));
  return { ...answer, ...Object.fromEntries(names.map((name, at) => [name, changed[at]])) };
}
