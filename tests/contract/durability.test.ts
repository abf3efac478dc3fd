import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import type { MutationEnvelope } from '#shared/sync/protocol.ts';
import { contactOn } from './support/contact-on.ts';
import { endCentrals, seeded, spawnCentral } from './support/central-process.ts';
import { TestDesk } from './support/test-desk.ts';

/**
 * How often the process is killed: a power cut, a plain kill, a power cut, so that each of the two follows the other and is
 * the last; a fourth would be the first pair again. Some five seconds each; the variable asks for hundreds.
 */
const KILLS = Number(process.env['GUICHET_KILLS'] ?? 3);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-durable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(endCentrals);

describe('central with its own database', () => {
  it(
    `keeps every change it confirmed, once, through ${KILLS} kills and lost writes`,
    async () => {
      const random = seededRandom(KILLS);
      const before = join(folder, 'before');
      const data = join(folder, 'data');
      const database = join(data, 'database');
      const confirmed = new Set<string>();
      const outbox: { envelope: MutationEnvelope; contactId: string }[] = [];
      let desk: TestDesk | null = null;
      let dossierId = '';
      for (let kill = 0; kill <= KILLS; kill += 1) {
        const central = spawnCentral(data, '--demo', '5');
        const url = await central.listening();
        await seeded(url);
        if (desk === null) {
          desk = await TestDesk.open(url, 'anne', 'portfolio', ['WAL']);
          await desk.pull();
          dossierId = desk.wholeDossiers[0] ?? '';
        } else desk = desk.at(url);
        await desk.pull();
        expect(desk.lastSeq).toBeGreaterThanOrEqual(confirmed.size);
        const there = new Set(
          [...desk.rows.values()].flatMap(({ type, id }) => (type === 'contact' ? [id] : [])),
        );
        for (const id of confirmed) expect(there).toContain(id);
        if (kill === KILLS) {
          // What was under way at a kill is handed in again: known by its number, or new.
          const late = outbox.filter(({ contactId }) => !confirmed.has(contactId));
          if (late.length > 0) expect((await desk.send(late.map((one) => one.envelope))).status).toBe(200);
          await desk.pull();
          const made = [...desk.rows.values()].filter(({ id }) => outbox.some((one) => one.contactId === id));
          expect(made).toHaveLength(outbox.length);
          expect(desk.lastSeq).toBe(outbox.length);
          central.child.kill('SIGTERM');
          expect(await central.exit).toBe(0);
          return;
        }
        // As the disk may be after a power cut: nothing of what was written since.
        const powerCut = kill % 2 === 0;
        if (powerCut) {
          rmSync(before, { recursive: true, force: true });
          cpSync(database, before, { recursive: true });
        }
        const ending = random.int(2, 9);
        for (let sent = 0; sent < ending; sent += 1) {
          const waiting = outbox.filter(({ contactId }) => !confirmed.has(contactId));
          const fresh = contactOf(desk, dossierId, outbox.length + 1);
          outbox.push(fresh);
          const answer = desk.send([...waiting, fresh].map((one) => one.envelope));
          // The last one is under way, anywhere between the door and the disk, when the process goes.
          if (sent === ending - 1) {
            await Promise.race([answer.catch(() => null), fetch(`${url}/health`).catch(() => null)]);
            central.child.kill('SIGKILL');
          }
          const heard = await answer.catch(() => null);
          if (heard?.status === 200)
            for (const { contactId } of [...waiting, fresh]) confirmed.add(contactId);
        }
        await central.exit;
        if (powerCut) {
          rmSync(database, { recursive: true, force: true });
          cpSync(before, database, { recursive: true });
        }
        expect(existsSync(join(data, 'journal'))).toBe(true);
      }
    },
    (KILLS + 1) * 60_000,
  );
});

function contactOf(desk: TestDesk, dossierId: string, seq: number) {
  const contactId = randomUUID();
  const envelope = desk.envelope({
    seq,
    ...contactOn(dossierId, contactId),
  });
  return { envelope, contactId };
}
