/** Tells open pages and a running worker of each other's writes. */
export interface Live {
  /** Calls back after each write; gives the way to stop. */
  watch(onChange: () => void): () => void;
  /** Tells everybody else, and those who watch here. */
  tell(): void;
  close(): void;
}

/** A line on the channel of this name; the channel is opened when it is first needed. */
export function createLive(name: string): Live {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | null = null;

  function callAll(): void {
    for (const listener of listeners) listener();
  }

  function line(): BroadcastChannel {
    if (channel === null) {
      channel = new BroadcastChannel(name);
      channel.onmessage = callAll;
    }
    return channel;
  }

  return {
    watch: (onChange) => {
      line();
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    tell: () => {
      line().postMessage('changed');
      callAll();
    },
    close: () => {
      channel?.close();
      channel = null;
      listeners.clear();
    },
  };
}
