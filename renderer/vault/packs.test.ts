import { describe, expect, test } from 'vitest';
import type { Staff } from '#shared/entities/directory.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInFile } from '#shared/rules/check-pack.ts';
import { builtInPack, packHash } from '#shared/rules/pack.ts';
import type { PackFile } from '#shared/rules/pack-file.ts';
import type { PackAnswer } from '#shared/sync/api.ts';
import { packPoke } from '#shared/sync/protocol.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, sampleDossier } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';
import { eventually } from './testing/eventually.ts';

const admin: Staff = { ...agent, staffId: 'st-adm', badge: 'AD-0009', roles: ['administrator'] };

/** The built-in file under another version, with a highest premium for next year. */
function fileWith(version: string, highest: string): PackFile {
  const file = builtInFile();
  const series = file.parameters['plci.ordinaryMaximum'];
  const next = {
    from: plainDate('2027-01-01'),
    to: plainDate('2028-01-01'),
    value: highest,
    status: 'published' as const,
    sources: ['P1'],
  };
  const values = [...series.values, next];
  return {
    ...file,
    version,
    parameters: { ...file.parameters, 'plci.ordinaryMaximum': { ...series, values } },
  };
}

function answerOf(file: PackFile): PackAnswer {
  const { cases: _cases, ...pack } = file;
  return { hash: packHash(pack), history: [], file: { ...file } };
}

async function deskOf(staff: Staff, ...packs: PackAnswer[]) {
  const computer = newComputer();
  const central = new FakeCentral(staff, sampleDossier('a', 0));
  central.packs.push(...packs);
  const vault = openTab(computer, central);
  await firstDay(vault, staff);
  if (!vault.opened) throw new Error('the vault is open');
  return { computer, central, vault, open: vault.opened };
}

const newer = answerOf(fileWith('2027-01-01', '101'));

describe('figures of the law', () => {
  test('are those of the build until central names others, and the screens hear of them', async () => {
    const { computer, central, open } = await deskOf(agent);
    const heard: string[] = [];
    open.desk.subscriptions.subscribe('pack', {}, (answer) => answer.ok && heard.push(answer.value.hash));
    await eventually(() => expect(heard).toEqual([packHash(builtInPack)]));
    central.packs.push(newer);
    computer.timers.nowMs += 301_000;
    await open.engine.syncNow();
    await eventually(() => expect(heard.at(-1)).toBe(newer.hash));
  });

  test('are asked for as soon as central hints at them, without waiting for the next greeting', async () => {
    const { central, open } = await deskOf(agent);
    await eventually(() => expect(central.requests).toContain('/poke'));
    central.packs.push(newer);
    central.poke({ [packPoke]: 2 });
    await eventually(async () => expect((await open.packs.present()).hash).toBe(newer.hash));
  });

  test('stay on the desk: also without a network, and the older ones for amounts of before', async () => {
    const { computer, central, vault, open } = await deskOf(agent, newer);
    const newest = answerOf(fileWith('2027-02-01', '102'));
    central.packs.push(newest);
    computer.timers.nowMs += 301_000;
    await open.engine.syncNow();
    await vault.lock();
    central.fault = () => 'dropRequest';
    const later = openTab(computer, central);
    await later.unlock(agent.staffId, PIN);
    const packs = later.opened?.packs;
    expect((await packs?.present())?.hash).toBe(newest.hash);
    const older = await packs?.named(newer.hash);
    expect(older?.ok && older.value.version).toBe('2027-01-01');
    const own = await packs?.named(packHash(builtInPack));
    expect(own?.ok).toBe(true);
    expect((await packs?.named('0'.repeat(64)))?.ok).toBe(false);
  });

  test('that are not what their hash says, or that this build cannot read, are not used', async () => {
    for (const wrong of [
      { ...newer, hash: 'f'.repeat(64) },
      { ...newer, file: { ...newer.file, parameters: {} } },
    ]) {
      const { open } = await deskOf(agent, wrong);
      expect((await open.packs.present()).hash).toBe(packHash(builtInPack));
      expect(open.engine.status().trouble).toBeNull();
    }
  });

  test('are checked here, sent by an administrator only, and in force here at once', async () => {
    const text = JSON.stringify(fileWith('2027-03-01', '103'));
    const { open } = await deskOf(admin, answerOf(builtInFile()));
    expect(open.engine.status()).toMatchObject({ trouble: null, initial: null });
    expect(open.engine.currentProfile.pack).toBe(packHash(builtInPack));
    const bad = await open.packs.check(text.replace('"expected":{', '"expected":{"nothing":1,'));
    expect(bad).toMatchObject({ ok: false, error: { kind: 'refused', refusal: { code: 'failedCases' } } });
    expect((await open.packs.check('{')).ok).toBe(false);
    const sent = await open.sendPack(text);
    expect(sent.ok && sent.value.hash).toBe((await open.packs.present()).hash);
    expect((await open.packs.present()).pack.version).toBe('2027-03-01');
    const other = await deskOf(agent);
    expect(await other.open.sendPack(text)).toMatchObject({
      ok: false,
      error: { kind: 'error', error: { kind: 'forbidden' } },
    });
    expect(other.central.packs).toHaveLength(0);
  });
});
