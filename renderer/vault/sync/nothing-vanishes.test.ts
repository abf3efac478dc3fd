import { describe, expect, test } from 'vitest';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier, visitToStart } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

const begun = visitToStart('v1');

describe('between the answer and the pull that confirms it', () => {
  test('a visit under way never leaves the screen', async () => {
    const computer = newComputer();
    const central = new FakeCentral(agent, sampleDossier('a', 1));
    const vault = openTab(computer, central);
    await firstDay(vault, agent);
    const open = vault.opened;
    if (!open) throw new Error('the vault is open');
    const seen: (string | null)[] = [];
    open.desk.subscriptions.subscribe('currentVisit', {}, (answer) => {
      seen.push(answer.ok ? (answer.value?.visitId ?? null) : 'error');
    });
    await open.act('visit.start@1', begun);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.outbox).toHaveLength(0);
    const first = seen.indexOf(begun.visitId);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(seen.slice(first).filter((one) => one !== begun.visitId)).toEqual([]);
  });
});

test('what central has answered stays after a first load until what lies here is compared: its dossier may have left before its page was made', async () => {
  const central = new FakeCentral(agent, [...sampleDossier('a', 1), ...sampleDossier('b', 2)]);
  const vault = openTab(newComputer(), central);
  central.fault = (path) => (path === '/pull' ? 'dropRequest' : 'none');
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  // Its card is here, and its rows because somebody opens it.
  expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(true);
  await open.act('visit.start@1', begun);
  await open.engine.syncNow();
  central.depart(id('a'));
  central.fault = (path) => (path.startsWith('/buckets') ? 'dropRequest' : 'none');
  await open.engine.syncNow();
  await open.engine.syncNow();
  expect(open.engine.status()).toMatchObject({ initial: null, waiting: 0 });
  expect((await open.desk.shownRows(id('a')))?.some((row) => row.id === begun.visitId)).toBe(true);

  central.fault = () => 'none';
  await open.engine.syncNow();
  expect(open.desk.digest(id('a'))).toBeUndefined();
  expect(open.desk.outbox).toHaveLength(0);
});

test('a change that was refused and lies at no dossier asks for its author until it is decided', async () => {
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const vault = openTab(newComputer(), central);
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  central.losesDossiers = true;
  await open.act('visit.start@1', begun);
  await open.engine.syncNow();
  await open.engine.syncNow();
  expect(open.engine.status().needs).toBe(1);

  central.losesDossiers = false;
  const [refused] = open.desk.outbox;
  await open.act('case.settle@2', {
    caseId: refused?.troubleId ?? '',
    dossierId: null,
    ownerId: agent.staffId,
    step: { to: 'dismissed', because: 'Noted again.' },
  });
  await open.engine.syncNow();
  await open.engine.syncNow();
  expect(open.engine.status().needs).toBe(0);
  expect(open.desk.outbox).toHaveLength(0);
});
