import { expect, test } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

test('a dossier read a moment ago is read anew after central changed it', async () => {
  const computer = newComputer();
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  const shown = async () => findRow((await open.desk.shownRows(id('a'))) ?? [], 'contact-point')?.body;
  expect(await shown()).toMatchObject({ value: '+32 470 00 00 01' });
  const row = sampleDossier('a', 1).find((one) => one.type === 'contact-point');
  if (row?.type !== 'contact-point') throw new Error('the sample has a phone');
  central.put({ ...row, body: { ...row.body, value: '+32 470 00 00 02' } });
  await open.engine.syncNow();
  expect(await shown()).toMatchObject({ value: '+32 470 00 00 02' });
});
