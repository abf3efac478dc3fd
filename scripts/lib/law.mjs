// The rules of shared/rules for a command: everything installed and bundled, nothing said on standard output.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../build.mjs';
import { ensure } from '../ensure.mjs';
import { fromRoot } from './paths.mjs';
import { complain, keepOutputClean } from './terminal.mjs';

/** @typedef {typeof import('../../shared/rules/golden/command.ts')} Law */

/** @returns {Promise<Law | undefined>} undefined when it could not be built; the reason has been told */
export async function loadLaw() {
  keepOutputClean();
  if (!(await ensure()) || !(await build({ only: ['law'] }))) return undefined;
  /** @type {Law} */
  const law = await import(pathToFileURL(fromRoot('dist/law/main.js')).href);
  return law;
}

/**
 * @param {string} file as the person wrote it: relative to where they stood, not to where npm runs
 * @returns {unknown} its JSON; undefined when it cannot be read, the reason has been told
 */
export function readJson(file) {
  const here = process.env.npm_lifecycle_event === undefined ? undefined : process.env.INIT_CWD;
  const target = path.resolve(here ?? process.cwd(), file);
  try {
    return JSON.parse(fs.readFileSync(target, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    complain(`${file} ${reason}. Give the path of a JSON file, relative to the folder you are in.`);
    return undefined;
  }
}
