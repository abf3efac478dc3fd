import * as fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { keysFrom, randomBytes } from '../crypto/vault-keys.ts';
import { NOW } from '../testing/sample-rows.ts';
import { DraftStore } from './draft-store.ts';
import { VaultDb } from './vault-db.ts';
import { realTimers } from './watchdog.ts';

async function desk() {
  const db = new VaultDb('drafts', { indexedDB: new IDBFactory(), IDBKeyRange });
  return { db, drafts: new DraftStore(db, await keysFrom(randomBytes(32)), realTimers) };
}

const draft = (key: string, value: string) => ({ key, value, savedAt: NOW });

test('asked again, the drafts come from memory; what is written or dropped is seen', async () => {
  const { db, drafts } = await desk();
  await drafts.save(draft('visit', 'first'));
  expect(await drafts.all()).toEqual([draft('visit', 'first')]);
  const asked = vi.spyOn(db, 'sealedTable');
  expect(await drafts.all()).toEqual([draft('visit', 'first')]);
  expect(asked).not.toHaveBeenCalled();
  await drafts.save(draft('visit', 'second'));
  expect(await drafts.all()).toEqual([draft('visit', 'second')]);
  await drafts.drop('visit');
  expect(await drafts.all()).toEqual([]);
});

test('whoever asks while something is written is told the same afterwards as the disk says', async () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    does: fc.constantFrom('save', 'drop', 'list'),
    waits: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { drafts } = await desk();
      const left = new Map<string, string>();
      // A key is written by one form, one thing after the other; the rest goes on beside it.
      const forms = new Map<string, Promise<unknown>>();
      const running: Promise<unknown>[] = [];
      for (const [no, { key, does, waits }] of steps.entries()) {
        const before = forms.get(key) ?? Promise.resolve();
        const one =
          does === 'list'
            ? drafts.all()
            : before.then(() => (does === 'save' ? drafts.save(draft(key, `${no}`)) : drafts.drop(key)));
        if (does !== 'list') forms.set(key, one);
        if (does === 'save') left.set(key, `${no}`);
        if (does === 'drop') left.delete(key);
        running.push(one);
        if (waits) await one;
      }
      await Promise.all(running);
      const told = new Map((await drafts.all()).map(({ key, value }) => [key, value]));
      expect(told).toEqual(left);
    }),
    { numRuns: 40 },
  );
});

test('a disk that failed once is asked again', async () => {
  const { db, drafts } = await desk();
  await drafts.save(draft('visit', 'text'));
  vi.spyOn(db, 'sealedTable').mockImplementationOnce(() => {
    throw new Error('the disk is gone');
  });
  await expect(drafts.all()).rejects.toThrow('the disk is gone');
  expect(await drafts.all()).toEqual([draft('visit', 'text')]);
});
