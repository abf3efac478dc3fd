import { expect, test } from 'vitest';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { eventually } from '../testing/eventually.ts';

const visit = (name: string) =>
  ({
    visitId: id(name),
    dossierId: id('a'),
    channel: 'office',
    reason: 'certificate',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  }) as const;

test('an engine that was stopped writes no answer over what the next one has read', async () => {
  const computer = newComputer();
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let isAsked = false;
  // The answer that gives a new number arrives after the tab is gone.
  const slow = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const answer = await central.fetch(input, init);
      if (!String(input).endsWith('/devices') || !isAsked) return answer;
      await held;
      return answer;
    },
  };
  const before = openTab(computer, slow);
  await firstDay(before, agent);
  central.forgetDevices();
  isAsked = true;
  await before.opened?.act('visit.start@1', visit('one'));
  await eventually(() => expect(central.devices.size).toBe(1));
  computer.locks.clear();
  before.opened?.engine.stop();

  const after = openTab(computer, central);
  expect((await after.unlock(agent.staffId, PIN)).ok).toBe(true);
  await after.opened?.engine.setWorkOffline(true);
  expect((await after.opened?.act('visit.start@1', visit('two')))?.ok).toBe(true);
  letGo();
  await before.opened?.engine.ended();
  await after.lock();

  const last = openTab(computer, central);
  await last.unlock(agent.staffId, PIN);
  await last.opened?.engine.setWorkOffline(false);
  await last.opened?.engine.syncNow();
  await last.opened?.engine.syncNow();
  expect(
    central
      .all('visit')
      .map((row) => row.id)
      .sort(),
  ).toEqual([id('one'), id('two')].sort());
});
