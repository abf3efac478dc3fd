import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { cacheFolder } from './cache.ts';

const VERSION = '1.10.3';
const folder = path.join(cacheFolder, `publicodes-${VERSION}`);
const entry = path.join(folder, 'node_modules/publicodes/dist/index.js');
const run = promisify(execFile);

/** The part of the engine that is used here. */
export interface PublicodesEngine {
  setSituation(situation: Readonly<Record<string, number>>): unknown;
  evaluate(rule: string): { readonly nodeValue?: unknown };
}

type EngineClass = new (rules: Readonly<Record<string, unknown>>) => PublicodesEngine;
const moduleSchema = z.object({ default: z.custom<EngineClass>((value) => typeof value === 'function') });

/** The engine, fetched once into the cache and never into the project; a sentence when it cannot be had. */
export async function loadPublicodes(): Promise<EngineClass | string> {
  if (!existsSync(entry)) {
    try {
      await run(
        'npm',
        [
          'install',
          '--prefix',
          folder,
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          `publicodes@${VERSION}`,
        ],
        { timeout: 120_000 },
      );
    } catch {
      return `publicodes ${VERSION} could not be fetched: npm reached no registry`;
    }
  }
  return moduleSchema.parse(await import(pathToFileURL(entry).href)).default;
}
