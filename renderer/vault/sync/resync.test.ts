import { expect, test } from 'vitest';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier, SPACE } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';
import type { SpacePart } from './read-pull.ts';
import { resynced } from './resync.ts';

test('what a list of names does not have is gone, unless it came after the list was made', async () => {
  const names = ['a', 'b', 'c'];
  const vault = openTab(
    newComputer(),
    new FakeCentral(
      agent,
      names.flatMap((name, at) => sampleDossier(name, at + 1)),
    ),
  );
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  const part: SpacePart = {
    space: SPACE,
    cursor: '',
    ver: 16,
    more: false,
    progress: null,
    dossiers: [],
    bundles: [],
    puts: sampleDossier('b', 2).map((row) => ({ ...row, ver: 13 })),
    dels: [],
    digests: [],
    gone: [],
    manifest: new Map([[id('a'), open.desk.baseDigest(id('a'))?.ver ?? 0]]),
  };
  const never = () => Promise.reject(new Error('nothing differs'));
  const parts = { desk: open.desk, store: { holds: () => true }, central: { digests: never } };
  const told = async (isAnew: boolean) => {
    const answer = await resynced(parts, part, true, isAnew, async (ids) => ({
      ok: true,
      value: ids.map((one) => ({ id: one, rows: [] })),
    }));
    if (!answer.ok) throw new Error('everything was answered');
    return { gone: answer.value.gone, fetched: answer.value.dossiers.map((one) => one.id) };
  };
  expect(await told(false)).toEqual({ gone: [{ id: id('c'), ver: 16 }], fetched: [] });
  // Cards come before a first load: what they say is here may not be.
  expect(await told(true)).toMatchObject({ fetched: [id('a')] });
});
