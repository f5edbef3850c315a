import { type Fields, fieldsOf, isFields, objectsOf } from './document-fields.ts';

/**
 * A message as Open WebUI writes it, also where a provider's whole reply stands in its place: then an answer with the
 * text, model, usage and time of that reply. Anything else is given back as it is.
 *
 * OpenAI chat completions (also a server that speaks like it), OpenAI Responses, Anthropic messages, Ollama chat and
 * generate, Gemini generateContent.
 */
export function messageFields(stored: Fields): Fields {
  const reply = replyOf(stored);
  if (reply === null) return stored;
  const known = Object.entries(reply).filter(([, value]) => value !== undefined && value !== null);
  return { ...linksOf(stored), role: 'assistant', done: true, ...Object.fromEntries(known) };
}

/** What Open WebUI may have added to a reply. */
function linksOf({ parentId, childrenIds, modelIdx, timestamp, annotation, user_id }: Fields) {
  const own = { parentId, childrenIds, modelIdx, timestamp, annotation, user_id };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}

function replyOf(stored: Fields): Fields | null {
  if (Array.isArray(stored.choices)) return chatCompletion(stored);
  if (stored.object === 'response') return response(stored);
  if (stored.type === 'message' && stored.done === undefined && 'stop_reason' in stored) {
    return anthropic(stored);
  }
  if (Array.isArray(stored.candidates)) return gemini(stored);
  return stored.role === undefined ? ollama(stored) : null;
}

function chatCompletion({ choices, model, usage, created }: Fields): Fields {
  const choice = objectsOf(choices)[0] ?? {};
  const said = fieldsOf(choice.message);
  return {
    content: said.content ?? choice.text ?? '',
    model,
    usage,
    timestamp: created,
    done: !('finish_reason' in choice) || choice.finish_reason !== null,
  };
}

function response({ output, model, usage, created_at, error, status }: Fields): Fields {
  const done = status === undefined || status === 'completed';
  return { content: '', output, model, usage, timestamp: created_at, error, done };
}

function anthropic({ content, model, usage, stop_reason }: Fields): Fields {
  return { content, model, usage, done: stop_reason !== null };
}

function gemini({ candidates, modelVersion, usageMetadata, createTime }: Fields): Fields {
  const candidate = objectsOf(candidates)[0] ?? {};
  return {
    content: fieldsOf(candidate.content).parts ?? '',
    model: modelVersion,
    usage: usageMetadata,
    timestamp: createTime,
  };
}

/** Its counts stand beside the message. */
function ollama(stored: Fields): Fields | null {
  const { message, response: text, model, created_at, done, ...usage } = stored;
  if (typeof model !== 'string') return null;
  const content = isFields(message) ? message.content : text;
  if (typeof content !== 'string') return null;
  return { content, model, usage, timestamp: created_at, done: done !== false };
}
