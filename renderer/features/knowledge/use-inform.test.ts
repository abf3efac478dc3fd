import { expect, it } from 'vitest';
import type { Artefact } from '#shared/life-events/charter-ledger.ts';
import { createMemoryVault } from '../../vault/memory-vault.ts';
import { agent, directory, id, NOW, sampleDossier, TODAY } from '../../vault/testing/sample-rows.ts';
import { inform, type Informed } from './use-inform.ts';

const artefact: Artefact = { kind: 'page', id: 'payment-plan', version: '0123456789abcdef', lang: 'nl' };
const shown: Informed = { topicId: 'payment-plan', artefact, how: 'shown' };

/** A vault in memory that keeps what was acted; with a visit under way when a reason is given. */
async function vaultWith(reason: 'payment-difficulty' | 'other' | null, along: readonly string[] = []) {
  const inner = createMemoryVault({
    rows: [...sampleDossier('a', 1), ...sampleDossier('b', 2)],
    directory,
    staffId: agent.staffId,
    today: TODAY,
    now: () => NOW,
  });
  if (reason !== null)
    await inner.act('visit.start@1', {
      visitId: id('v'),
      dossierId: id('a'),
      channel: 'office',
      reason,
      purpose: 'visit',
      appointmentId: null,
      offline: false,
    });
  if (along.length > 0) {
    await inner.openDossier(id('a'), 'visit');
    await inner.act('visit.people@1', {
      visitId: id('v'),
      dossierId: id('a'),
      people: along.map((dossierId) => ({ dossierId, as: 'spouse' as const })),
    });
  }
  const acts: unknown[] = [];
  const vault: Pick<typeof inner, 'subscribe' | 'act'> = {
    subscribe: inner.subscribe,
    act(name, args) {
      acts.push(args);
      return inner.act(name, args);
    },
  };
  return { vault, acts };
}

it('writes what was shown into the ledger of the open visit, with its version, language and day', async () => {
  const { vault, acts } = await vaultWith('payment-difficulty');
  expect(await inform(vault, shown)).toEqual({ ok: true, value: { recorded: true } });
  expect(acts).toMatchObject([
    {
      dossierId: id('a'),
      visitId: id('v'),
      commitmentId: 'L4',
      lifeEventId: 'payment-difficulty',
      topicId: 'payment-plan',
      artefact,
      how: 'shown',
      on: TODAY,
      documentId: null,
    },
  ]);
});

it('is one entry however often it is shown, and another one for another way or language', async () => {
  const { vault, acts } = await vaultWith('other');
  await inform(vault, shown);
  await inform(vault, shown);
  await inform(vault, { ...shown, how: 'handed' });
  await inform(vault, { ...shown, artefact: { ...artefact, lang: 'fr' } });
  const ids = acts.map((args) => Reflect.get(Object(args), 'informationId'));
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
});

it('names the event of the conversation before the reason of the visit', async () => {
  const { vault, acts } = await vaultWith('payment-difficulty');
  await inform(vault, { ...shown, topicId: 'bridging-right', lifeEventId: 'activity-cessation' });
  expect(acts).toMatchObject([{ commitmentId: 'L8', lifeEventId: 'activity-cessation' }]);
});

it('writes nothing without a visit, and nothing for a charter or a brochure that was only shown', async () => {
  const nobody = await vaultWith(null);
  expect(await inform(nobody.vault, shown)).toEqual({ ok: true, value: { recorded: false } });
  const { vault, acts } = await vaultWith('other');
  const charter: Artefact = { kind: 'charter', id: 'charter', version: 'x', lang: 'fr' };
  const given: Informed = { topicId: 'service-charter', artefact: charter, how: 'shown' };
  expect(await inform(vault, given)).toEqual({ ok: true, value: { recorded: false } });
  expect([...nobody.acts, ...acts]).toEqual([]);
  expect(await inform(vault, { ...given, how: 'handed' })).toEqual({ ok: true, value: { recorded: true } });
});

it('writes what somebody who came along was told into their dossier, and nothing of a stranger’s screen', async () => {
  const { vault, acts } = await vaultWith('payment-difficulty', [id('b')]);
  await inform(vault, shown);
  await inform(vault, shown, id('b'));
  await inform(vault, shown, id('c'));
  expect(acts).toMatchObject([
    { dossierId: id('a'), lifeEventId: 'payment-difficulty' },
    { dossierId: id('b'), visitId: id('v') },
    { dossierId: id('a'), lifeEventId: 'payment-difficulty' },
  ]);
  const ids = acts.map((args) => Reflect.get(Object(args), 'informationId'));
  expect(ids[0]).not.toBe(ids[1]);
  expect(ids[0]).toBe(ids[2]);
});
