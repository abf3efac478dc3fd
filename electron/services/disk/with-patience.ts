import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './disk.ts';

/** Milliseconds; a scanner of viruses or a backup holds a file for some tenths of a second. */
const pauses = [10, 40, 160, 640];
const passing = new Set(['EBUSY', 'EPERM', 'EACCES']);

export type Pause = (milliseconds: number) => Promise<unknown>;

/** Tries again what Windows refuses while another program has the file open. Any other failure comes out at once. */
export async function withPatience<T>(act: () => Promise<T>, pause: Pause = wait): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error;
    }
    await pause(milliseconds);
  }
  return act();
}
