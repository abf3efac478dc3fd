import { describe, expect, test, vi } from 'vitest';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, id, sampleDossier } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';

async function withVault(onClosing?: (save: (text: string) => Promise<unknown>) => Promise<void>) {
  const computer = newComputer();
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const vault = openTab(computer, central, [], async () =>
    onClosing?.(async (text) => vault.opened?.saveDraft('visit', { text })),
  );
  await firstDay(vault, agent);
  return { computer, central, vault };
}

describe('what is typed when the vault closes', () => {
  test('a draft given just before the lock is durable before the keys go', async () => {
    const { computer, central, vault } = await withVault();
    void vault.opened?.saveDraft('visit', { text: 'last words' });
    await vault.lock();
    const next = openTab(computer, central);
    expect((await next.unlock(agent.staffId, PIN)).ok).toBe(true);
    expect(await next.opened?.readDraft('visit')).toMatchObject({ value: { text: 'last words' } });
  });

  test('another tab that takes over lets this page hand over its last words first', async () => {
    const { computer, central, vault } = await withVault(async (save) => void (await save('still typing')));
    const second = openTab(computer, central);
    await second.takeOver(agent.staffId);
    expect(vault.opened).toBeNull();
    expect((await second.unlock(agent.staffId, PIN)).ok).toBe(true);
    expect(await second.opened?.readDraft('visit')).toMatchObject({ value: { text: 'still typing' } });
  });

  test('a page that never answers does not keep the vault open', async () => {
    const { computer, central, vault } = await withVault(() => new Promise(() => undefined));
    const second = openTab(computer, central);
    const taken = second.takeOver(agent.staffId);
    computer.timers.advance(1_500);
    await taken;
    expect(vault.opened).toBeNull();
  });

  test('a change given just before the lock is in the outbox after it', async () => {
    const { computer, central, vault } = await withVault();
    await vault.opened?.engine.setWorkOffline(true);
    const open = vault.opened;
    const acted = open?.act('visit.start@1', {
      visitId: id('v'),
      dossierId: id('a'),
      channel: 'office',
      reason: 'account-question',
      purpose: 'visit',
      appointmentId: null,
      offline: true,
    });
    await vault.lock();
    expect((await acted)?.ok).toBe(true);
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    expect(next.opened?.desk.outbox).toHaveLength(1);
  });

  test('nothing can be asked of a closed vault, and its key for a lost PIN is forgotten with it', async () => {
    const { computer, vault } = await withVault();
    const kept = vi.spyOn(Object.getPrototypeOf(Reflect.get(vault, 'people')), 'keepRecovery');
    await vault.lock();
    computer.timers.advance(10_000);
    expect(vault.opened).toBeNull();
    expect(kept).not.toHaveBeenCalled();
    kept.mockRestore();
  });
});
