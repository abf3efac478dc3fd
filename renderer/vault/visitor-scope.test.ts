import { expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { askOnce } from './ask-once.ts';
import { createMemoryVault } from './memory-vault.ts';
import { agent, directory, id, NOW, rowOf, sampleDossier, TODAY } from './testing/sample-rows.ts';

const dossierId = id('lea');
const visitId = id('lea visit');
const mandate = rowOf('proxy', 'lea accountant', dossierId, {
  kind: 'accountant',
  name: 'Fiduciaire Exemple',
  enterpriseNumber: null,
  ssin: null,
  scope: ['read'],
  period: { from: plainDate('2024-01-01'), to: null },
  documentId: null,
});

it('says what the visitor of the visit under way may see, and follows who is there', async () => {
  const rows = [...sampleDossier('lea', 1), mandate];
  const vault = createMemoryVault({ rows, directory, staffId: agent.staffId, today: TODAY, now: () => NOW });
  await vault.openDossier(dossierId, 'visit');
  const scope = () => askOnce(vault, 'visitorScope', { dossierId });
  expect(await scope()).toMatchObject({ value: { value: null } });
  await vault.act('visit.start@1', {
    visitId,
    dossierId,
    channel: 'office',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  expect(await scope()).toMatchObject({ value: { value: { because: 'self', account: true } } });
  await vault.act('visit.visitor@1', { visitId, dossierId, visitor: 'spouse', proxyId: null });
  expect(await scope()).toMatchObject({ value: { value: { because: 'noMandate', account: false } } });
  await vault.act('visit.visitor@1', { visitId, dossierId, visitor: 'proxy', proxyId: mandate.id });
  expect(await scope()).toMatchObject({
    value: { value: { because: 'mandate', account: true, health: false } },
  });
});

it('gathers into the visit, which is a quiet change of a row', async () => {
  const rows = sampleDossier('lea', 1);
  const vault = createMemoryVault({ rows, directory, staffId: agent.staffId, today: TODAY, now: () => NOW });
  await vault.openDossier(dossierId, 'visit');
  const start = { visitId, dossierId, channel: 'office', reason: 'account-question' } as const;
  await vault.act('visit.start@1', { ...start, purpose: 'visit', appointmentId: null, offline: false });
  const gathered = { visitId, dossierId, basket: [], pagesShown: ['payment-plan'], snapshotIds: [] };
  expect(await vault.act('visit.add@1', gathered)).toMatchObject({ ok: true });
});
