import type { FatalCode } from './fatal-error.ts';

/** What central tells the process that started it, one JSON object per line. */
export type StartEvent =
  | { readonly event: 'step'; readonly label: string }
  | { readonly event: 'progress'; readonly label: string; readonly done: number; readonly total: number }
  | { readonly event: 'listening'; readonly url: string }
  | { readonly event: 'fatal'; readonly code: FatalCode | 'INTERNAL'; readonly message: string };

export type Announce = (event: StartEvent) => void;

export function announceOn(stream: { write(text: string): unknown }): Announce {
  return (event) => {
    stream.write(`${JSON.stringify(event)}\n`);
  };
}
