import { describe, expect, test } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { emptyPart } from '../testing/empty-part.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier, SPACE } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';
import { resynced } from './resync.ts';

/** A desk that has a, b and c, and what a list of names says to it. */
async function deskAndList() {
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
  const part = { ...emptyPart(SPACE, 16), manifest: new Map<string, number>() };
  return { open, part, verOf: (name: string) => open.desk.baseDigest(id(name))?.ver ?? 0 };
}

describe('a list of names', () => {
  test('takes away what it does not have, unless it came after the list was made', async () => {
    const { open, part, verOf } = await deskAndList();
    const list = {
      ...part,
      puts: sampleDossier('b', 2).map((row) => ({ ...row, ver: 13 })),
      manifest: new Map([[id('a'), verOf('a')]]),
    };
    const never = () => Promise.reject(new Error('nothing differs'));
    const parts = { desk: open.desk, store: { holds: () => true }, central: { digests: never } };
    const told = async (isAnew: boolean) => {
      const answer = await resynced(parts, list, true, isAnew, async (ids) =>
        ok(ids.map((one) => ({ id: one, rows: [] }))),
      );
      if (!answer.ok) throw new Error('everything was answered');
      return { gone: answer.value.gone, fetched: answer.value.dossiers.map((one) => one.id) };
    };
    expect(await told(false)).toEqual({ gone: [{ id: id('c'), ver: 16 }], fetched: [] });
    // Cards come before a first load: what they say is here may not be.
    expect(await told(true)).toMatchObject({ fetched: [id('a')] });
  });

  test('takes away what left while it was asked for: its rows of before would stand there without what was sent', async () => {
    const { open, part, verOf } = await deskAndList();
    const names = ['a', 'b', 'c'];
    const manifest = new Map(names.map((name) => [id(name), verOf(name) + (name === 'a' ? 0 : 5)]));
    const parts = {
      desk: open.desk,
      store: { holds: () => true },
      central: { digests: async () => ok([]) },
    };
    const answer = await resynced(parts, { ...part, manifest }, true, false, async () =>
      ok([{ id: id('b'), rows: [] }]),
    );
    expect(answer).toMatchObject({ ok: true, value: { gone: [{ id: id('c'), ver: 16 }] } });
  });
});
