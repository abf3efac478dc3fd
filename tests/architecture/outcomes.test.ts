import { expect, it } from 'vitest';
import { outcomeMessages } from '../../renderer/features/sync/outcome.messages.ts';
import { readRepositoryFile, sourceFiles } from './source-files.ts';

const deciders = /^(shared\/mutations|central\/(sync|custody))\/(?!.*\.test\.ts).*\.ts$/;

/** Codes of refusals as they stand in the source, with the file that gives each. */
function refusals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of sourceFiles(deciders))
    for (const [, code = ''] of readRepositoryFile(file).matchAll(/rejected\(\s*'(\w+)'/g))
      found.set(code, file);
  return found;
}

it('whatever refuses a change has its sentence, so that nobody reads that "it was not applied" and no more', () => {
  const codes = refusals();
  expect(codes.size).toBeGreaterThan(30);
  const silent = [...codes].filter(([code]) => !Object.hasOwn(outcomeMessages, code));
  expect(silent).toEqual([]);
});
