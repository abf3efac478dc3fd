import { expect, it } from 'vitest';
import { askOnce } from '../ask-once.ts';
import { createMemoryVault } from '../memory-vault.ts';
import {
  agent,
  directory,
  id,
  NOW,
  rowOf,
  sampleDossier,
  supervisor,
  TODAY,
} from '../testing/sample-rows.ts';

const refused = {
  ...rowOf('rejected-case', 'refused', id('lea'), {
    mutation: { name: 'visit.start@1', args: { subject: 'Appel du 19/11' } },
    code: 'dossierUnknown',
    ownerId: agent.staffId,
    deviceId: 'd',
    seq: 4,
    at: NOW,
    state: 'open',
    dismissedBecause: null,
  }),
  dossierId: null,
};

function vaultOf(staffId: string) {
  const rows = [...sampleDossier('lea', 1), refused];
  return createMemoryVault({ rows, directory, staffId, today: TODAY, now: () => NOW });
}

async function casesOf(vault: ReturnType<typeof vaultOf>) {
  const answer = await askOnce(vault, 'looseTroubles', {});
  return answer.ok ? answer.value.cases : [];
}

it('shows a refused change of no dossier to its author and to supervisors, whole', async () => {
  for (const staffId of [agent.staffId, supervisor.staffId])
    expect(await casesOf(vaultOf(staffId))).toMatchObject([
      { code: 'dossierUnknown', mutation: { args: { subject: 'Appel du 19/11' } } },
    ]);
});

it('shows it to no other colleague', async () => {
  const other = directory.staff.find(
    ({ staffId, roles }) => staffId !== agent.staffId && !roles.includes('supervisor'),
  );
  expect(other).toBeDefined();
  expect(await casesOf(vaultOf(other?.staffId ?? ''))).toEqual([]);
});

it('is gone from the list as soon as it is settled here, before central knows', async () => {
  const vault = vaultOf(agent.staffId);
  const settled = await vault.act('case.settle@2', {
    caseId: refused.id,
    dossierId: null,
    ownerId: agent.staffId,
    step: { to: 'dismissed', because: 'Noté dans le bon dossier.' },
  });
  expect(settled).toMatchObject({ ok: true });
  expect(await casesOf(vault)).toEqual([]);
  // Twice is said at once, over what is on its way.
  const again = await vault.act('case.settle@2', {
    caseId: refused.id,
    dossierId: null,
    ownerId: agent.staffId,
    step: { to: 'reused' },
  });
  expect(again).toMatchObject({ ok: false, error: { reason: 'caseSettledMeanwhile' } });
});
