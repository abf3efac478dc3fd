import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pullLineSchema } from '#shared/sync/protocol.ts';
import { tinyDossier, tinyId } from '../../central/testing/tiny-fund.ts';
import { contactOn } from './support/contact-on.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { reasonOf, TestDesk } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral({ demo: 10 });
});
afterAll(() => central.stop());

const DOSSIER = tinyDossier(5);
const transfer = (from: string, to: string, taskId: string = randomUUID()) => ({
  name: 'dossier.transfer@1',
  args: { dossierId: DOSSIER, from, to, because: 'Moved house', endsIds: [], taskId },
});
const contact = (id: string) => contactOn(DOSSIER, id);
const rowsIn = (desk: TestDesk) => [...desk.rows.values()].filter((row) => row.dossierId === DOSSIER);

it('a dossier that is handed over leaves one office and is whole in the other; late work is found by who has it', async () => {
  const [anne, luc, beatrice, older] = await Promise.all([
    TestDesk.open(central.url, 'anne'),
    TestDesk.open(central.url, 'luc', 'portfolio', ['VLA']),
    TestDesk.open(central.url, 'beatrice', 'portfolio', ['WAL', 'VLA']),
    TestDesk.open(central.url, 'anne'),
  ]);
  for (const desk of [anne, luc, beatrice, older]) await desk.pull();
  const before = rowsIn(anne).length;
  expect(before).toBeGreaterThan(2);
  expect(rowsIn(luc)).toEqual([]);
  const olderCursors = older.cursors;

  // Agents propose; supervisors hand over, to an office that exists.
  expect(await anne.push(transfer('WAL', 'VLA'))).toMatchObject([{ code: 'roleLacksAct' }]);
  expect(await beatrice.push(transfer('WAL', 'NOWHERE'))).toMatchObject([{ code: 'officeUnknown' }]);
  const taskId = randomUUID();
  const moved = await beatrice.push(transfer('WAL', 'VLA', taskId), contact(randomUUID()));
  // What follows in the same request goes where the dossier is by then.
  expect(moved.map(({ status }) => status)).toEqual(['applied', 'applied']);

  const left = await anne.pull();
  expect(left.filter(({ t }) => t === 'gone')).toMatchObject([{ t: 'gone', id: DOSSIER }]);
  expect(rowsIn(anne)).toEqual([]);
  await luc.pull();
  // All of before, the task to name somebody, the contact, and what was refused to the two of the other office.
  expect(rowsIn(luc).every((row) => row.spaceId === 'VLA')).toBe(true);
  expect(rowsIn(luc).map(({ id }) => id)).toContain(tinyId('note', 5));
  expect(luc.rows.get(`task:${taskId}`)?.body['ownerId']).toBe(null);
  expect(rowsIn(luc)).toHaveLength(before + 4);

  // Written while nobody knew: the whole change is a case at the dossier, in the office that has it.
  const late = randomUUID();
  expect(await anne.push(contact(late))).toMatchObject([{ status: 'rejected', code: 'dossierMoved' }]);
  await luc.pull();
  const cases = rowsIn(luc).filter((row) => row.body['code'] === 'dossierMoved');
  expect(cases).toMatchObject([{ body: { mutation: contact(late), deviceId: anne.deviceId } }]);

  // Nor does what somebody never had a right to lie far from its dossier.
  const stranger = { ...contact(randomUUID()), space: 'VLA' };
  const foreign = { ...stranger, args: { ...stranger.args, dossierId: tinyDossier(2) } };
  expect(await anne.push(foreign)).toMatchObject([{ status: 'rejected', code: 'officeNotYours' }]);
  await luc.pull();
  expect([...luc.rows.values()].filter((row) => row.body['code'] === 'officeNotYours')).toMatchObject([
    { dossierId: tinyDossier(2) },
  ]);

  // A desk of before is told row by row; one that holds both offices cannot be told.
  const answer = await older.ask({ proto: 5, cursors: olderCursors });
  const lines = answer.text
    .trim()
    .split('\n')
    .map((line) => pullLineSchema.parse(JSON.parse(line)));
  expect(lines.some(({ t }) => t === 'gone')).toBe(false);
  expect(
    lines.filter((line) => line.t === 'del' && line.dossierId === DOSSIER).length,
  ).toBeGreaterThanOrEqual(before);
  expect(reasonOf(await beatrice.ask({ proto: 5 }))).toBe('protocolTooOld');
  expect((await beatrice.send([beatrice.envelope(contact(randomUUID()))], { proto: 5 })).status).toBe(200);

  // And back: what the second office had to be told is the same, the other way round.
  expect(await beatrice.push(transfer('VLA', 'WAL'))).toMatchObject([{ status: 'applied' }]);
  await Promise.all([anne.pull(), luc.pull()]);
  expect(rowsIn(luc)).toEqual([]);
  expect(rowsIn(anne).length).toBeGreaterThanOrEqual(before + 5);
});
