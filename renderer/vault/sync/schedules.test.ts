import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfType } from '#shared/entities/index.ts';
import { FakeCentral, type Fault } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, mortalDatabase, newComputer, openTab, PIN } from '../testing/vault-harness.ts';

const NAMES = ['a', 'b', 'c'];
const rows = NAMES.flatMap((name, i) => sampleDossier(name, i));
const faults: readonly Fault[] = ['dropRequest', 'dropAnswer', 'twice', 'truncate', 'html'];

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('act' as const), dossier: fc.constantFrom(...NAMES) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      faults: fc.array(fc.constantFrom(...faults, 'none' as const), { maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), dossier: fc.constantFrom(...NAMES) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const), rude: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const) }) },
);

test('whatever the network and the plug do: nothing said saved is lost, nothing happens twice, all agree in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const computer = newComputer();
      const central = new FakeCentral(agent, rows);
      let database = mortalDatabase(computer.parts);
      let vault = openTab({ ...computer, parts: database.parts }, central);
      await firstDay(vault, agent);
      const saved: string[] = [];
      let count = 0;
      for (const one of steps) {
        const open = vault.opened;
        if (!open) throw new Error('open');
        if (one.kind === 'act') {
          count += 1;
          const visitId = id(`visit ${count}`);
          const answer = await open.act('visit.start@1', {
            visitId,
            dossierId: id(one.dossier),
            channel: 'office',
            reason: 'certificate',
            purpose: 'visit',
            appointmentId: null,
            offline: false,
          });
          if (answer.ok) saved.push(visitId);
          const shown = await open.desk.shownRows(id(one.dossier));
          if (shown) expect(rowsOfType(shown, 'visit').some((row) => row.id === visitId)).toBe(answer.ok);
        } else if (one.kind === 'sync') {
          const planned = [...one.faults];
          central.fault = (path) => (path === '/poke' ? 'none' : (planned.shift() ?? 'none'));
          await open.engine.syncNow();
          central.fault = () => 'none';
        } else if (one.kind === 'elsewhere') {
          const phone = central.rows.get(`contact-point:${id(`${one.dossier} phone`)}`);
          if (phone) central.put(phone);
        } else if (one.kind === 'restore') {
          // A backup from before this device was heard of; what had been done stays done by its mid.
          central.epoch = `epoch ${central.requests.length}`;
          for (const device of central.devices.values()) {
            device.lastSeq = 0;
            device.results.clear();
          }
        } else {
          // Rude: the tab is killed, nothing is closed in order.
          if (!one.rude) await vault.lock();
          else {
            // Without this a "killed" tab went on writing over what the next one had read.
            database.kill();
            computer.locks.clear();
          }
          open.engine.stop();
          database = mortalDatabase(computer.parts);
          vault = openTab({ ...computer, parts: database.parts }, central);
          expect((await vault.unlock(agent.staffId, PIN)).ok).toBe(true);
        }
      }
      for (let i = 0; i < 4; i += 1) await vault.opened?.engine.syncNow();
      const open = vault.opened;
      expect(
        central
          .all('visit')
          .map((row) => row.id)
          .sort(),
      ).toEqual([...saved].sort());
      expect([...central.effects.values()].every((times) => times === 1)).toBe(true);
      expect(open?.desk.outbox).toEqual([]);
      for (const name of NAMES) {
        const here = (await open?.desk.shownRows(id(name))) ?? [];
        const there = [...central.rows.values()].filter((row) => row.dossierId === id(name));
        expect(byKey(here)).toEqual(byKey(there));
        expect(open?.desk.digest(id(name))?.ver).toBe(
          Math.max(...there.filter((row) => row.type !== 'audit-entry').map((row) => row.ver)),
        );
      }
    }),
    // Over a true database; the simulator goes through thousands over one in memory.
    { numRuns: 30 },
  );
}, 120_000);

function byKey(
  all: readonly { readonly type: string; readonly id: string; readonly ver: number }[],
): string[] {
  return all.map((row) => `${row.type}:${row.id}@${row.ver}`).sort();
}
