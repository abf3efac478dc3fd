/** One end of the wire between the test and the process that runs main; values keep their types (structured clone). */
export interface WireEnd {
  send(message: unknown): void;
  onMessage(hear: (message: unknown) => void): void;
}

export interface Wire {
  /** Rejects with the other side's error. */
  ask(method: string, args?: unknown): Promise<unknown>;
  tell(method: string, args?: unknown): void;
  answer(method: string, handler: (args: never) => unknown): void;
  /** Rejects everything still asked. */
  cut(reason: string): void;
}

interface Message {
  readonly no?: number;
  readonly method?: string;
  readonly args?: unknown;
  readonly value?: unknown;
  readonly error?: string;
}

export function makeWire(end: WireEnd): Wire {
  let last = 0;
  let cutBecause: string | null = null;
  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const handlers = new Map<string, (args: never) => unknown>();

  const serve = async ({ no, method = '', args }: Message): Promise<void> => {
    try {
      const handler = handlers.get(method);
      if (handler === undefined) throw new Error(`nobody answers "${method}" here`);
      const value = await handler(args as never);
      if (no !== undefined) end.send({ no, value });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (no === undefined) throw error;
      end.send({ no, error: text });
    }
  };

  end.onMessage((raw) => {
    const message = raw as Message;
    if (message.method !== undefined) {
      void serve(message);
      return;
    }
    const waiting = asked.get(message.no ?? -1);
    asked.delete(message.no ?? -1);
    if (message.error === undefined) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.error));
  });

  return {
    ask: (method, args) =>
      new Promise((resolve, reject) => {
        if (cutBecause !== null) {
          reject(new Error(`${method}: ${cutBecause}`));
          return;
        }
        last += 1;
        asked.set(last, { resolve, reject });
        end.send({ no: last, method, args });
      }),
    tell: (method, args) => {
      if (cutBecause === null) end.send({ method, args });
    },
    answer: (method, handler) => void handlers.set(method, handler),
    cut: (reason) => {
      cutBecause = reason;
      for (const { reject } of asked.values()) reject(new Error(reason));
      asked.clear();
    },
  };
}
