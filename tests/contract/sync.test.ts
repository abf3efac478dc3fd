import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { FRAMED } from '#shared/sync/framed.ts';
import { digestLineSchema } from '#shared/sync/protocol.ts';
import { enrolAnswerSchema, problemSchema } from '#shared/sync/api.ts';
import { tinyDossier, tinyId } from '../../central/testing/tiny-fund.ts';
import { contactOn } from './support/contact-on.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { call, dossiersIn, reasonOf, TestDesk, type Who } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral({ demo: 40 });
});
afterAll(() => central.stop());

const open = (who: Who, holding?: 'portfolio' | 'agenda', spaces: readonly string[] = ['WAL']) =>
  TestDesk.open(central.url, who, holding, spaces);

const contact = (dossier: number, id: string = randomUUID()) => contactOn(tinyDossier(dossier), id);
const look = (dossier: number, staffId: string) => ({
  name: 'audit.record@1',
  args: {
    id: randomUUID(),
    dossierId: tinyDossier(dossier),
    at: '2026-11-23T08:00:00.000Z',
    staffId,
    act: 'open',
    category: null,
    purpose: 'visit',
    online: true,
  },
});
const settle = (dossier: number, to: 'mine' | 'done') => ({
  name: 'task.settle@1',
  args: { taskId: tinyId('task', dossier), dossierId: tinyDossier(dossier), to },
});
const move = (dossier: number, from: string, to: string) => ({
  name: 'appointment.move@1',
  args: { appointmentId: tinyId('appointment', dossier), dossierId: tinyDossier(dossier), from, to },
});
const verdict = (dossier: number, revision: number) => ({
  name: 'note.approve@1',
  args: {
    reviewId: randomUUID(),
    noteId: tinyId('note', dossier),
    dossierId: tinyDossier(dossier),
    revision,
    text: '',
  },
});
const amend = (dossier: number, afterRevision: number) => ({
  name: 'note.amend@1',
  args: {
    noteId: tinyId('note', dossier),
    dossierId: tinyDossier(dossier),
    revisionId: randomUUID(),
    afterRevision,
    text: 'More words.',
    offline: true,
  },
});
const keep = (dossier: number, wish: boolean) => ({
  name: 'dossier.keepOffline@1',
  args: { dossierId: tinyDossier(dossier), keep: wish },
});

describe('the first pull', () => {
  it('brings the whole dossiers of the office, its own rows, and nothing of another office', async () => {
    const desk = await open('beatrice');
    const old = await desk.ask({ proto: 7 });
    expect((await desk.ask()).headers.get('content-type')).toBe(FRAMED);
    const lines = await desk.pull();
    expect(new Set(desk.wholeDossiers).size).toBe(24);
    // A desk of before gets the same rows in lines.
    expect(old.headers.get('content-type')).toContain('application/x-ndjson');
    expect(dossiersIn(old.text)).toEqual(lines.filter(({ t }) => t === 'dossier'));
    expect([...desk.rows.values()].every((row) => row.spaceId === 'WAL')).toBe(true);
    expect([...desk.rows.keys()].filter((key) => key.startsWith('mission:'))).toHaveLength(1);
    const parts = lines.filter((line) => line.t === 'end').length;
    expect(lines[0]).toMatchObject({ t: 'hello', lastSeq: 0, today: '2026-11-23', parts });
    const end = lines.findLast((line) => line.t === 'end');
    expect(end).toMatchObject({ t: 'end', more: false, progress: null });
  });

  it('gives the card only of a protected dossier to whom may not open it', async () => {
    const desk = await open('anne');
    await desk.pull();
    expect(desk.wholeDossiers).toHaveLength(16);
    expect(desk.wholeDossiers).not.toContain(tinyDossier(3));
    expect(desk.digests.has(tinyDossier(3))).toBe(true);
    const byId = await call(
      central.url,
      'POST',
      '/api/v1/dossiers',
      { device: desk.deviceId, ids: [tinyDossier(0), tinyDossier(2), tinyDossier(3)] },
      desk.session.accessToken,
    );
    expect(
      byId.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([tinyDossier(0)]);
    expect((await desk.push(contact(3)))[0]).toMatchObject({ status: 'rejected', code: 'dossierProtected' });
  });
});

describe('pushing', () => {
  it('answers a repeated batch with the stored results and has one effect', async () => {
    const [desk, witness] = [await open('anne'), await open('beatrice')];
    const [once, twice] = [randomUUID(), randomUUID()];
    const batch = [desk.envelope(contact(5, once)), desk.envelope(contact(5, twice))];
    const first = await desk.send(batch);
    const second = await desk.send(batch);
    expect(second.text).toBe(first.text);
    expect(JSON.parse(first.text).results.map(({ status }: { status: string }) => status)).toEqual([
      'applied',
      'applied',
    ]);
    await witness.pull();
    expect(witness.rows.get(`contact:${once}`)?.ver).toBe(JSON.parse(first.text).results[0].ver);
    // A longer batch that starts with what is known already.
    const third = await desk.send([...batch, desk.envelope(contact(5))]);
    expect(JSON.parse(third.text).ackSeq).toBe(3);
  });

  it('refuses a hole in the numbers, and a number that means something else', async () => {
    const desk = await open('anne');
    await desk.push(contact(5));
    const gap = await desk.send([desk.envelope({ ...contact(5), seq: 3 })]);
    expect(problemSchema.parse(JSON.parse(gap.text))).toMatchObject({
      status: 409,
      reason: 'sequenceGap',
      expectSeq: 2,
    });
    expect(reasonOf(await desk.send([desk.envelope({ ...contact(5), seq: 1 })]))).toBe('sequenceForked');
    expect(
      reasonOf(
        await desk.send([desk.envelope({ ...contact(5), seq: 2 }), desk.envelope({ ...contact(5), seq: 4 })]),
      ),
    ).toBe('sequenceGap');
    await desk.pull();
    expect(desk.lastSeq).toBe(1);
  });

  it('never lets one change block the ones behind it, and keeps it whole', async () => {
    const desk = await open('anne');
    const good = randomUUID();
    const results = await desk.push(
      { name: 'no.such@9', args: { dossierId: tinyDossier(5), words: 'kept' } },
      { name: 'contact.record@1', args: { dossierId: tinyDossier(5), on: 'yesterday' } },
      {
        name: 'contact.record@1',
        args: { ...contact(5).args, subject: 'a NUL \u0000 and half a pair \ud800' },
      },
      { ...contact(5), businessDate: 'soon' },
      { ...contact(5), hash: 'f'.repeat(64) },
      { ...contact(2), space: 'VLA' },
      contact(5, good),
    );
    expect(results.map((result) => (result.status === 'rejected' ? result.code : result.status))).toEqual([
      'mutationUnknown',
      'argumentsMalformed',
      'textNotStorable',
      'argumentsMalformed',
      'hashMismatch',
      'officeNotYours',
      'applied',
    ]);
    await desk.pull();
    expect(desk.lastSeq).toBe(7);
    expect(desk.rows.has(`contact:${good}`)).toBe(true);
    const cases = [...desk.rows.values()].filter(
      (row) => row.type === 'rejected-case' && row.body['deviceId'] === desk.deviceId,
    );
    expect(cases).toHaveLength(5);
    // The one for another office lies there, at its dossier.
    expect(JSON.stringify(cases)).toContain('"words":"kept"');
    expect(JSON.stringify(cases)).toContain('half a pair');
  });

  it('refuses ids that are taken, rows of another dossier, and dossiers that are not there', async () => {
    const desk = await open('anne');
    const taken = randomUUID();
    await desk.push({ ...contact(5, taken) });
    const visitId = randomUUID();
    const start = {
      name: 'visit.start@1',
      args: {
        visitId,
        dossierId: tinyDossier(5),
        channel: 'office',
        reason: 'other',
        purpose: 'visit',
        appointmentId: null,
        offline: false,
      },
    };
    const close = (dossierId: string, contactId: string) => ({
      name: 'visit.close@1',
      args: {
        visitId,
        dossierId,
        appointmentId: null,
        channel: 'office',
        reason: 'other',
        visitor: 'self',
        note: null,
        nothingToNote: 'presenceOnly',
        contactId,
        offline: false,
      },
    });
    const results = await desk.push(
      start,
      close(tinyDossier(5), taken),
      close(tinyDossier(6), randomUUID()),
      { ...contact(5), args: { ...contact(5).args, dossierId: tinyDossier(99) } },
      look(99, 's-anne'),
      close(tinyDossier(5), randomUUID()),
    );
    expect(results.map((result) => (result.status === 'rejected' ? result.code : result.status))).toEqual([
      'applied',
      'idTaken',
      'dossierMismatch',
      'dossierUnknown',
      'dossierUnknown',
      'applied',
    ]);
  });

  it('lets nobody review their own note, and keeps the attempt', async () => {
    const desk = await open('beatrice');
    const visitId = randomUUID();
    const noteId = randomUUID();
    const results = await desk.push(
      {
        name: 'visit.start@1',
        args: {
          visitId,
          dossierId: tinyDossier(8),
          channel: 'office',
          reason: 'other',
          purpose: 'visit',
          appointmentId: null,
          offline: false,
        },
      },
      {
        name: 'visit.close@1',
        args: {
          visitId,
          dossierId: tinyDossier(8),
          appointmentId: null,
          channel: 'office',
          reason: 'other',
          visitor: 'self',
          note: { noteId, revisionId: randomUUID(), text: 'My own words.', topics: [] },
          nothingToNote: null,
          contactId: randomUUID(),
          offline: false,
        },
      },
      {
        name: 'note.approve@1',
        args: { reviewId: randomUUID(), noteId, dossierId: tinyDossier(8), revision: 1, text: '' },
      },
    );
    expect(results.at(-1)).toMatchObject({ status: 'rejected', code: 'notOwnWork' });
  });

  it('turns the second of two different wishes into a conflict that names both sides', async () => {
    const [anne, beatrice] = [await open('anne'), await open('beatrice')];
    expect((await anne.push(settle(10, 'mine')))[0]?.status).toBe('applied');
    const [late] = await beatrice.push(settle(10, 'mine'));
    expect(late).toMatchObject({ status: 'conflict', code: 'taskMovedMeanwhile' });
    await anne.pull();
    const conflict = anne.rows.get(`conflict:${late?.status === 'conflict' ? late.conflictId : ''}`);
    expect(conflict?.body).toMatchObject({
      state: 'open',
      mineBy: 's-beatrice',
      theirsBy: 's-anne',
      mine: { to: 'mine' },
      theirs: { ownerId: 's-anne' },
    });
    expect(conflict?.dossierId).toBe(tinyDossier(10));
  });

  it('stamps what a change wrote and leaves the other fields alone', async () => {
    const desk = await open('anne');
    const [result] = await desk.push(move(15, 'booked', 'arrived'));
    await desk.pull();
    const row = desk.rows.get(`appointment:${tinyId('appointment', 15)}`);
    expect(row).toMatchObject({ ver: result?.ver, fieldVer: { state: result?.ver } });
  });

  it('knows an intent that another device of the same person handed in before', async () => {
    const [old, copy] = [await open('anne'), await open('anne')];
    const envelope = old.envelope(settle(20, 'done'));
    await old.send([envelope]);
    const again = await copy.send([copy.envelope({ ...settle(20, 'done'), mid: envelope.mid })]);
    expect(JSON.parse(again.text).results[0].status).toBe('applied');
    const stolen = await (await open('beatrice')).push({ ...contact(5), mid: envelope.mid });
    expect(stolen[0]).toMatchObject({ status: 'rejected', code: 'midTaken' });
  });
});

describe('rights', () => {
  it('end at the office, the device and the person', async () => {
    const [anne, luc, ines] = [
      await open('anne'),
      await open('luc', 'portfolio', ['VLA']),
      await open('ines'),
    ];
    expect(reasonOf(await anne.ask({ cursors: { VLA: null } }))).toBe('forbidden');
    expect(reasonOf(await anne.ask({ device: luc.deviceId }))).toBe('forbidden');
    expect(reasonOf(await anne.ask({ device: randomUUID() }))).toBe('notFound');
    expect(reasonOf(await ines.ask())).toBe('forbidden');
    expect(reasonOf(await anne.send([anne.envelope({ ...contact(5), actor: 's-luc' })]))).toBe('forbidden');
    expect(
      reasonOf(
        await call(central.url, 'GET', '/api/v1/digests?space=VLA', undefined, anne.session.accessToken),
      ),
    ).toBe('forbidden');
  });

  it('refuses cursors of another epoch, of another office and made up ones', async () => {
    const desk = await open('beatrice', 'portfolio', ['WAL', 'VLA']);
    await desk.pull();
    expect(reasonOf(await desk.ask({ epoch: 'another' }))).toBe('epochChanged');
    expect(reasonOf(await desk.send([desk.envelope(contact(5))], { epoch: 'another' }))).toBe('epochChanged');
    expect(reasonOf(await desk.ask({ cursors: { WAL: desk.cursors['VLA'] } }))).toBe('badRequest');
    expect(reasonOf(await desk.ask({ cursors: { WAL: 'eyJtb2RlIjoiZGVsdGEifQ.AAAA' } }))).toBe('badRequest');
    expect(reasonOf(await desk.ask({ proto: 0 }))).toBe('protocolTooOld');
    const older = await open('anne');
    expect((await older.send([older.envelope(contact(5))], { proto: 0 })).status).toBe(200);
  });

  it('keep looks to oneself: an audit entry reaches no desk and moves no card', async () => {
    const [anne, beatrice] = [await open('anne'), await open('beatrice')];
    await beatrice.pull();
    const [result] = await anne.push(look(5, 's-anne'));
    expect(result?.status).toBe('applied');
    const lines = await beatrice.pull();
    expect(lines.filter((line) => line.t !== 'hello' && line.t !== 'end')).toEqual([]);
  });
});

describe('the agenda holding', () => {
  it('brings the dossiers of the days ahead whole, the others as cards, and follows changes of both', async () => {
    const tom = await open('tom', 'agenda');
    await tom.pull();
    expect(tom.wholeDossiers).toContain(tinyDossier(1));
    expect(tom.wholeDossiers).not.toContain(tinyDossier(5));
    expect(tom.digests.has(tinyDossier(5))).toBe(true);

    const anne = await open('anne');
    const [mine, foreign] = [randomUUID(), randomUUID()];
    await anne.push(contact(1, mine), contact(5, foreign), settle(25, 'done'));
    tom.digests.clear();
    await tom.pull();
    expect(tom.rows.has(`contact:${mine}`)).toBe(true);
    expect(tom.rows.has(`contact:${foreign}`)).toBe(false);
    expect(tom.digests.has(tinyDossier(25))).toBe(true);
    expect(tom.digests.has(tinyDossier(1))).toBe(false);

    tom.wholeDossiers.length = 0;
    await tom.push(keep(5, true));
    await tom.pull();
    expect(tom.wholeDossiers).toEqual([tinyDossier(5)]);
    expect(tom.rows.has(`contact:${foreign}`)).toBe(true);
  });
});

describe('two desks', () => {
  const change = fc.record({ who: fc.boolean(), kind: fc.nat(5), dossier: fc.constantFrom(30, 31, 35, 36) });
  const make = ({ kind, dossier, who }: { kind: number; dossier: number; who: boolean }) =>
    [
      contact(dossier),
      settle(dossier, 'mine'),
      move(dossier, 'booked', 'arrived'),
      verdict(dossier, 1),
      amend(dossier, 1),
      look(dossier, who ? 's-anne' : 's-beatrice'),
    ][kind] ?? contact(dossier);

  it('agree with each other, with a desk that starts over, and with the cards, whatever they did', async () => {
    const [anne, beatrice] = [await open('beatrice'), await open('beatrice')];
    const agent = await open('anne');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (bursts) => {
          for (const burst of bursts) {
            await Promise.all([
              agent.push(
                ...[burst[0], ...burst.filter(({ who }) => who)].flatMap((one) =>
                  one ? [make({ ...one, who: true })] : [],
                ),
              ),
              beatrice.push(
                ...[burst[0], ...burst.filter(({ who }) => !who)].flatMap((one) =>
                  one ? [make({ ...one, who: false })] : [],
                ),
              ),
            ]);
            await anne.pull();
          }
          await Promise.all([anne.pull(), beatrice.pull()]);
          const fresh = await reopened();
          expect(snapshot(anne)).toEqual(snapshot(beatrice));
          expect(snapshot(anne)).toEqual(snapshot(fresh));
        },
      ),
      { numRuns: 6 },
    );
    await expectCards(beatrice);
  });

  /** Signing in again for each would meet the limit on attempts. */
  let third: TestDesk | undefined;
  async function reopened(): Promise<TestDesk> {
    third ??= await open('beatrice');
    third.rows.clear();
    third.cursors = { WAL: null };
    await third.pull();
    return third;
  }

  function snapshot(desk: TestDesk): unknown[] {
    return [...desk.rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async function expectCards(desk: TestDesk): Promise<void> {
    const enrolled = await call(
      central.url,
      'POST',
      '/api/v1/devices',
      { code: null, label: 'keys' },
      desk.session.accessToken,
    );
    const keyOf = makeKeyOf(
      Buffer.from(enrolAnswerSchema.parse(JSON.parse(enrolled.text)).cardKeys['WAL'] ?? '', 'base64'),
    );
    const answer = await call(
      central.url,
      'GET',
      '/api/v1/digests?space=WAL',
      undefined,
      desk.session.accessToken,
    );
    const lines = answer.text
      .trim()
      .split('\n')
      .map((line) => digestLineSchema.parse(JSON.parse(line)));
    expect(lines.at(-1)).toMatchObject({ t: 'end', n: 24 });
    for (const line of lines) {
      if (line.t !== 'digest') continue;
      const rows = [...desk.rows.values()].filter((row) => row.dossierId === line.digest.dossierId);
      expect(digestOf(rows as unknown as Row[], keyOf)).toEqual(line.digest);
    }
  }
});

describe('the poke', () => {
  it('tells at once where the offices stand, and then each time one moves', async () => {
    const [anne, listener] = [await open('anne'), await open('beatrice')];
    const stop = new AbortController();
    const response = await fetch(`${central.url}/api/v1/poke`, {
      headers: { authorization: `Bearer ${listener.session.accessToken}` },
      signal: stop.signal,
    });
    // Central waits for its connections when it stops: a stream leaves none behind.
    expect(response.headers.get('connection')).toBe('close');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('"WAL":');
    const [result] = await anne.push(contact(5));
    expect((await reader?.read())?.value).toBe(`event: poke\ndata: {"WAL":${result?.ver}}\n\n`);
    stop.abort();
  });
});
