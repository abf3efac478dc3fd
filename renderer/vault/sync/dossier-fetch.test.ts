import { afterEach, describe, expect, test, vi } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import { type Batch, VaultStore } from '../storage/vault-store.ts';
import { StorageStuck } from '../storage/watchdog.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { adviser, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

const DOSSIER = id('a');

/** A desk of which the one dossier has changed, and central answering as before or as now. */
async function deskBehind() {
  const central = new FakeCentral(adviser, sampleDossier('a', 1));
  const vault = openTab(newComputer(), central);
  await firstDay(vault, adviser);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  const key = `person:${id('a person')}`;
  const before = central.rows.get(key);
  if (before?.type !== 'person') throw new Error('there is a person');
  central.put({ ...before, body: { ...before.body, familyName: 'Neuf-Exemple' } });
  const now = central.rows.get(key);
  if (now === undefined) throw new Error('there is a person');
  const answerAs = (row: typeof now) => central.rows.set(key, row);
  return { open, answerAs, before, now };
}

/** The first such step is given up and comes to the disk right before the next dossier. @returns names that were written */
function givingUp(isSuch: (batch: Batch) => boolean): readonly unknown[] {
  const written: unknown[] = [];
  const { apply } = VaultStore.prototype;
  let late: (() => Promise<void>) | null = null;
  vi.spyOn(VaultStore.prototype, 'apply').mockImplementation(async function (
    this: VaultStore,
    batch: Batch,
    onLate?: () => void,
  ) {
    const [dossier] = batch.dossiers ?? [];
    if (dossier) written.push(findRow(dossier.held.rows, 'person')?.body.familyName);
    if (late === null && isSuch(batch)) {
      late = () => apply.call(this, batch);
      throw new StorageStuck();
    }
    if (dossier) await late?.();
    return apply.call(this, batch, onLate);
  });
  return written;
}

afterEach(() => vi.restoreAllMocks());

describe('rows that were read earlier never lie down', () => {
  test('over newer ones whose writing was given up', async () => {
    const { open, answerAs, before, now } = await deskBehind();
    const written = givingUp(({ dossiers = [] }) => dossiers.length > 0);
    expect(await open.openDossier(DOSSIER, 'preparation')).toMatchObject({ ok: false });
    // The answer to somebody who asked before.
    answerAs(before);
    await open.openDossier(DOSSIER, 'preparation');
    answerAs(now);
    expect(await open.openDossier(DOSSIER, 'preparation')).toMatchObject({ ok: true });
    expect(written).toEqual(['Neuf-Exemple', 'Neuf-Exemple']);
    const shown = findRow((await open.desk.shownRows(DOSSIER)) ?? [], 'person');
    expect(shown?.body.familyName).toBe('Neuf-Exemple');
  });

  test('behind a cursor that a step which was given up may have moved past what they lack', async () => {
    const { open, answerAs, before, now } = await deskBehind();
    const written = givingUp(({ digests = [] }) => digests.length > 0);
    await open.engine.syncNow();
    answerAs(before);
    await open.openDossier(DOSSIER, 'preparation');
    answerAs(now);
    expect(await open.openDossier(DOSSIER, 'preparation')).toMatchObject({ ok: true });
    expect(written).toEqual(['Neuf-Exemple']);
  });
});
