import { type Message, type Page, pathTo } from './page.ts';
import { isFrom } from './release.ts';

/** A question on its way to the server. */
export interface Sent {
  readonly message: Message;
  readonly models: readonly string[];
  readonly toolIds: readonly string[];
  readonly again?: boolean;
}

function common(page: Page, { toolIds }: Sent) {
  const features = { image_generation: false, code_interpreter: false, web_search: false };
  const params = toolIds.length === 0 ? {} : { function_calling: 'native' };
  const tools = toolIds.length === 0 ? {} : { tool_ids: toolIds };
  return {
    stream: true,
    params,
    features,
    variables: {},
    session_id: page.person.socket.id(),
    ...tools,
  };
}

const withoutId = ({ history }: Page, { message }: Sent) =>
  pathTo(history, message.id)
    .filter(({ role, content }) => role === 'user' || content.trim() !== '')
    .map(({ role, content }) => ({ role, content }));

/** One request for each answer. */
export function bodyOfPage(page: Page, sent: Sent, answer: Message): object {
  const { models, release } = page.person;
  const item = models[String(answer.model)];
  return {
    ...common(page, sent),
    ...{ model: answer.model, model_item: item, messages: withoutId(page, sent) },
    ...{ chat_id: page.id, id: answer.id, parent_id: sent.message.id },
    ...(isFrom(release, 0, 8) && { parent_message: sent.message }),
    ...(tellsUsage(item) && { stream_options: { include_usage: true } }),
  };
}

/** One request for all answers; without `chat_id` the server makes the chat. */
export function bodyForServer(page: Page, sent: Sent, answers: readonly Message[]): object {
  const { release, models } = page.person;
  const { message } = sent;
  const [first] = answers;
  const asList = answers.map(({ model, id, modelIdx }) => ({
    ...{ model_id: model, message_id: id, modelIdx },
  }));
  const asObject = Object.fromEntries(answers.map(({ model, id }) => [String(model), id]));
  const alone = page.temporary || !isFrom(release, 0, 10);
  return {
    ...common(page, sent),
    ...{ model: first?.model, id: first?.id, parent_id: message.parentId, user_message: message },
    ...(page.id !== null && { chat_id: page.id }),
    ...{ message_ids: isFrom(release, 0, 10) ? asList : asObject },
    ...(alone && { messages: withoutId(page, sent) }),
    ...(sent.again &&
      isFrom(release, 0, 12) && { regeneration_message_id: message.childrenIds[0] }),
    ...(!isFrom(release, 0, 11) &&
      tellsUsage(models[String(first?.model)]) && { stream_options: { include_usage: true } }),
  };
}

function tellsUsage(model: unknown): boolean {
  const { info } = (model ?? {}) as { info?: { meta?: { capabilities?: { usage?: boolean } } } };
  return info?.meta?.capabilities?.usage === true;
}
