/** What has to be ended or removed, however the check ends. */
export interface Endings {
  /** Gives what ends it now; without that it is ended with all others, the last one first. */
  add(end: () => Promise<void> | void): () => Promise<void>;
  all(): Promise<void>;
}

export function newEndings(): Endings {
  const open: (() => Promise<void> | void)[] = [];
  return {
    add: (end) => {
      open.push(end);
      return async () => {
        const at = open.indexOf(end);
        if (at < 0) return;
        open.splice(at, 1);
        await end();
      };
    },
    all: async () => {
      for (let end = open.pop(); end !== undefined; end = open.pop()) await end();
    },
  };
}
