/** A message as a document of Open WebUI 0.11 has it; which of the optional fields there are depends on the role. */
export interface StoredMessage {
  readonly id: string;
  readonly parentId: string | null;
  readonly childrenIds: string[];
  readonly role: 'user' | 'assistant';
  readonly content: string;
  /** Epoch seconds. */
  readonly timestamp: number;
  /** Questions only: the models asked. */
  readonly models?: readonly string[];
  /** Answers only. */
  readonly model?: string;
  readonly modelIdx?: number;
  readonly done?: boolean;
  /** The model shown is an arena, the one that answered is `selectedModelId`. */
  readonly arena?: boolean;
  readonly selectedModelId?: string;
  readonly annotation?: { readonly rating: 1 | -1 };
  readonly [field: string]: unknown;
}

/** A tree of messages that grows. */
export class Thread {
  /** In the order in which they were written. */
  readonly messages: StoredMessage[];
  /** The message shown last. */
  current: string | null = null;
  readonly #byId: Map<string, StoredMessage>;
  /** Tokens from the root to the message. */
  readonly #tokens: Map<string, number>;

  constructor(messages: readonly StoredMessage[] = []) {
    this.messages = [...messages];
    this.#byId = new Map(messages.map((message) => [message.id, message]));
    this.#tokens = new Map();
  }

  /** Hangs a message under its parent. Input: its own length in tokens. */
  add(message: StoredMessage, tokens: number): StoredMessage {
    if (message.parentId !== null) this.get(message.parentId)?.childrenIds.push(message.id);
    this.messages.push(message);
    this.#byId.set(message.id, message);
    this.#tokens.set(message.id, this.tokensUpTo(message.parentId) + tokens);
    this.current = message.id;
    return message;
  }

  /** Puts another version in the place of a message. */
  replace(message: StoredMessage): void {
    this.messages[this.messages.findIndex(({ id }) => id === message.id)] = message;
    this.#byId.set(message.id, message);
  }

  get(id: string | null): StoredMessage | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  /** What a model reads when it answers to the message. */
  tokensUpTo(id: string | null): number {
    return id === null ? 0 : (this.#tokens.get(id) ?? 0);
  }

  /** From the root to the message. */
  path(id: string | null): StoredMessage[] {
    const path: StoredMessage[] = [];
    for (let message = this.get(id); message !== undefined; message = this.get(message.parentId)) {
      path.push(message);
    }
    return path.reverse();
  }

  /** Last moment at which something was written, epoch seconds; null while empty. */
  get lastAt(): number | null {
    return this.messages.reduce<number | null>(
      (last, { timestamp }) => Math.max(last ?? 0, timestamp),
      null,
    );
  }

  /** The same messages under another conversation, free to grow on its own. */
  copy(): Thread {
    const copied = new Thread(
      this.messages.map((message) => ({ ...message, childrenIds: [...message.childrenIds] })),
    );
    copied.current = this.current;
    return copied;
  }
}
