import { expect, test, vi } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import { type Batch, VaultStore } from '../storage/vault-store.ts';
import { StorageStuck } from '../storage/watchdog.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { adviser, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

test('rows that were read earlier never lie down over newer ones whose writing was given up', async () => {
  const central = new FakeCentral(adviser, sampleDossier('a', 1));
  const vault = openTab(newComputer(), central);
  await firstDay(vault, adviser);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  const key = `person:${id('a person')}`;
  const older = central.rows.get(key);
  if (older?.type !== 'person') throw new Error('there is a person');
  central.put({ ...older, body: { ...older.body, familyName: 'Neuf-Exemple' } });
  const newer = central.rows.get(key);
  if (newer === undefined) throw new Error('there is a person');

  const written: unknown[] = [];
  const { apply } = VaultStore.prototype;
  let late: (() => Promise<void>) | null = null;
  const stuck = vi.spyOn(VaultStore.prototype, 'apply').mockImplementation(async function (
    this: VaultStore,
    batch: Batch,
    onLate?: () => void,
  ) {
    const [dossier] = batch.dossiers ?? [];
    if (!dossier) return apply.call(this, batch, onLate);
    written.push(findRow(dossier.held.rows, 'person')?.body.familyName);
    const isFirst = late === null;
    late ??= () => apply.call(this, batch);
    if (isFirst) throw new StorageStuck();
    await late();
    return apply.call(this, batch, onLate);
  });
  expect(await open.openDossier(id('a'), 'preparation')).toMatchObject({ ok: false });
  // The answer to somebody who asked before.
  central.rows.set(key, older);
  await open.openDossier(id('a'), 'preparation');
  central.rows.set(key, newer);
  expect(await open.openDossier(id('a'), 'preparation')).toMatchObject({ ok: true });
  stuck.mockRestore();

  expect(written).toEqual(['Neuf-Exemple', 'Neuf-Exemple']);
  const shown = findRow((await open.desk.shownRows(id('a'))) ?? [], 'person');
  expect(shown?.body.familyName).toBe('Neuf-Exemple');
});
