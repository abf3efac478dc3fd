// What a stage writes while another one writes too is kept, and shown in one piece when the stage ends.
import { AsyncLocalStorage } from 'node:async_hooks';

/** @typedef {(text: string) => void} Keep */

/** @type {AsyncLocalStorage<Keep>} */
const keeping = new AsyncLocalStorage();

/** @returns {Keep | undefined} where the text of this work goes; undefined: straight to whoever looks */
export const keeper = () => keeping.getStore();

/**
 * @template T
 * @param {Keep} keep called with whatever `work`, and every program that it shows, writes
 * @param {() => Promise<T>} work @returns {Promise<T>}
 */
export const keepOutput = (keep, work) => keeping.run(keep, work);
