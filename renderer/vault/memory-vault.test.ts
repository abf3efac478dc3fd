import { expect, test } from 'vitest';
import type { QueryAnswer, VaultApi } from './contract.ts';
import { createMemoryVault } from './memory-vault.ts';
import type { QueryArgs, QueryName, QueryValue } from './queries/index.ts';
import { agent, directory, id, NOW, sampleDossier, TODAY } from './testing/sample-rows.ts';

function vaultOf(): VaultApi {
  return createMemoryVault({
    rows: sampleDossier('a', 1),
    directory,
    staffId: agent.staffId,
    today: TODAY,
    now: () => NOW,
  });
}

function ask<N extends QueryName>(
  vault: VaultApi,
  name: N,
  args: QueryArgs<N>,
): Promise<QueryAnswer<QueryValue<N>>> {
  return new Promise((resolve) => {
    void vault.subscribe(name, args, resolve);
  });
}

const visit = {
  visitId: id('v'),
  dossierId: id('a'),
  channel: 'office',
  reason: 'other',
  purpose: 'visit',
  appointmentId: null,
  offline: true,
} as const;

test('refuses what the real one refuses', async () => {
  const vault = vaultOf();
  expect(await vault.act('note.withdraw@1', { noteId: id('none'), dossierId: id('a') })).toMatchObject({
    ok: false,
    error: { reason: 'noteUnknown' },
  });
  expect(await vault.openDossier(id('nobody'), 'visit')).toMatchObject({
    ok: false,
    error: { reason: 'dossierUnknown' },
  });
  expect((await vault.openDossier(id('a'), 'visit')).ok).toBe(true);
});

test('lets changes wait while offline and settles them online, telling subscribers', async () => {
  const vault = vaultOf();
  const seen: number[] = [];
  await vault.subscribe('status', {}, (answer) => {
    if (answer.ok) seen.push(answer.value.waiting);
  });
  await vault.setWorkOffline(true);
  expect((await vault.act('visit.start@1', visit)).ok).toBe(true);
  expect(await ask(vault, 'outbox', {})).toMatchObject({
    ok: true,
    value: [{ name: 'visit.start@1', state: 'pending' }],
  });
  await vault.setWorkOffline(false);
  expect(await ask(vault, 'outbox', {})).toEqual({ ok: true, value: [] });
  await expect.poll(() => seen.at(-1)).toBe(0);
  expect(seen).toContain(1);
});

test('keeps drafts', async () => {
  const vault = vaultOf();
  await vault.saveDraft('k', { text: 'x' });
  expect(await vault.readDraft('k')).toEqual({ key: 'k', value: { text: 'x' }, savedAt: NOW });
  await vault.dropDraft('k');
  expect(await vault.readDraft('k')).toBeNull();
});
