import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from './define-mutation.ts';
import { nextStates } from '#shared/entities/visit/request-steps.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { newRow } from './rows.ts';
import { rowKey, runMutation } from './run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000${(0xa0 + no).toString(16)}`;
const DOSSIER = id(0);
const VISIT = id(1);
const today = plainDate('2026-11-23');
const agent: MutationContext = {
  actor: { staffId: 's-agent', roles: ['deskAgent'], grants: [] },
  deviceId: 'device',
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
  today,
};

function world() {
  const dossier = newRow('dossier', DOSSIER, DOSSIER, personDossier('10000001'), agent);
  const rows = new Map<string, Row>([[rowKey(dossier), dossier]]);
  const run = (name: string, args: unknown, as = agent) => {
    const outcome = runMutation(name, args, rows, as);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  run('visit.start@1', {
    visitId: VISIT,
    dossierId: DOSSIER,
    channel: 'office',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  const request = () => {
    const row = rows.get(rowKey({ type: 'request', id: id(4) }));
    return row?.type === 'request' ? row.body : undefined;
  };
  const visit = () => {
    const row = rows.get(rowKey({ type: 'visit', id: VISIT }));
    return row?.type === 'visit' ? row.body : undefined;
  };
  return { rows, run, visit, request };
}

const nothing = { visitId: VISIT, dossierId: DOSSIER, basket: [], pagesShown: [], snapshotIds: [] };

describe('the basket of a visit', () => {
  it('holds each thing once, whatever comes twice and in whatever portions', () => {
    const item = fc.record({ type: fc.constantFrom('request', 'task'), id: fc.constantFrom(id(2), id(3)) });
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 4 }), { maxLength: 5 }), (portions) => {
        const at = world();
        for (const basket of portions) at.run('visit.add@1', { ...nothing, basket });
        const flat = portions.flat().map((one) => `${one.type}:${one.id}`);
        expect(at.visit()?.basket).toEqual([...new Set(flat)]);
      }),
    );
  });

  it('is filled by the person of the visit alone', () => {
    const at = world();
    const other = { ...agent, actor: { ...agent.actor, staffId: 's-other' } };
    expect(at.run('visit.add@1', { ...nothing, pagesShown: ['payment-plan'] }, other)).toEqual({
      kind: 'rejected',
      code: 'onlyOwn',
    });
    expect(at.visit()?.pagesShown).toEqual([]);
  });
});

const question = {
  requestId: id(4),
  dossierId: DOSSIER,
  lane: 'question',
  kind: 'question',
  applicant: 'self',
  proxyId: null,
  channel: 'email',
  receivedOn: '2026-11-20',
  filedOn: '2026-11-20',
  subject: 'Frais de gestion',
  details: {},
  documentIds: [],
  missing: [],
  ownerId: 's-agent',
  state: 'filed',
  clock: {
    clockId: id(5),
    kind: 'question45',
    source: 'B1',
    startsOn: '2026-11-20',
    dueOn: '2027-01-04',
    calendarVersion: '1',
  },
};

describe('the register', () => {
  it('takes a question with its term, once', () => {
    const at = world();
    expect(at.run('request.record@1', question)).toMatchObject({
      kind: 'applied',
      puts: [
        { type: 'request', factOn: '2026-11-20' },
        { type: 'clock', body: { subjectType: 'request', subjectId: id(4), outcome: 'running' } },
      ],
    });
    expect(at.run('request.record@1', question)).toEqual({ kind: 'applied', puts: [] });
  });

  it('wants the day of what is filed, and none in the future', () => {
    const at = world();
    expect(at.run('request.record@1', { ...question, filedOn: null })).toEqual({
      kind: 'rejected',
      code: 'filedWithoutDay',
    });
    expect(at.run('request.record@1', { ...question, receivedOn: '2026-11-24' })).toEqual({
      kind: 'rejected',
      code: 'dateAhead',
    });
  });
});

const supervisor: MutationContext = {
  ...agent,
  actor: { staffId: 's-super', roles: ['supervisor'], grants: [] },
};
const step = {
  requestId: id(4),
  dossierId: DOSSIER,
  ownerId: null,
  channel: null,
  text: null,
  clockId: id(5),
};

describe('a step in the register', () => {
  it('ends the term of a question when it is answered in time', () => {
    const at = world();
    at.run('request.record@1', question);
    const answered = at.run('request.move@1', {
      ...step,
      from: 'filed',
      to: 'answered',
      channel: 'email',
      text: '4,05 % en 2026.',
    });
    expect(answered).toMatchObject({
      kind: 'applied',
      puts: [
        { type: 'request', body: { state: 'answered' } },
        { type: 'clock', body: { outcome: 'met' } },
      ],
    });
    expect(at.request()?.details['steps']).toEqual([
      { to: 'answered', on: today, by: 's-agent', channel: 'email', text: '4,05 % en 2026.' },
    ]);
  });

  it('wants words where a person will read them, and is a conflict after somebody else moved', () => {
    const at = world();
    at.run('request.record@1', question);
    const answer = { ...step, from: 'filed', to: 'answered' };
    expect(at.run('request.move@1', answer)).toEqual({ kind: 'rejected', code: 'reasonMissing' });
    at.run('request.move@1', { ...answer, text: 'Oui.' });
    expect(at.run('request.move@1', { ...answer, text: 'Non.' })).toMatchObject({
      kind: 'conflict',
      code: 'requestMovedMeanwhile',
      mine: { text: 'Non.' },
      theirs: { state: 'answered' },
    });
  });

  it('keeps a complaint from whom it is about, and its answer for a supervisor', () => {
    const at = world();
    at.run('request.record@1', {
      ...question,
      lane: 'complaint',
      kind: 'complaint',
      ownerId: null,
      details: { about: 's-agent' },
    });
    const assign = { ...step, from: 'filed', to: 'assigned' };
    expect(at.run('request.move@1', assign)).toEqual({ kind: 'rejected', code: 'ownerMissing' });
    expect(at.run('request.move@1', { ...assign, ownerId: 's-agent' })).toEqual({
      kind: 'rejected',
      code: 'ownerComplainedOf',
    });
    at.run('request.move@1', { ...assign, ownerId: 's-other' });
    at.run('request.move@1', { ...step, from: 'assigned', to: 'investigated' });
    const answer = { ...step, from: 'investigated', to: 'answered', text: 'Excuses présentées.' };
    expect(at.run('request.move@1', answer)).toEqual({ kind: 'rejected', code: 'supervisorAnswers' });
    expect(at.run('request.move@1', answer, supervisor)).toMatchObject({ kind: 'applied' });
    const again = { ...step, from: 'answered', to: 'assigned', ownerId: 's-other' };
    expect(at.run('request.move@1', again)).toMatchObject({ kind: 'applied' });
    at.run('request.move@1', { ...step, from: 'assigned', to: 'investigated' });
    at.run('request.move@1', answer, supervisor);
    expect(at.run('request.move@1', again)).toEqual({ kind: 'rejected', code: 'reopenedOnce' });
  });

  it('can always come to an end: no state of the counter is without a way out', () => {
    const ends = { question: ['closed', 'withdrawn'], complaint: ['closed', 'withdrawn'] } as const;
    for (const lane of ['question', 'complaint'] as const) {
      const seen = new Set<string>();
      const walk = (state: Parameters<typeof nextStates>[1]): boolean => {
        seen.add(state);
        const next = nextStates(lane, state);
        if (next.length === 0) return ends[lane].some((end) => end === state);
        return next.every((one) => seen.has(one) || walk(one));
      };
      expect(walk('filed')).toBe(true);
    }
  });
});

describe('the person of contact', () => {
  const assign = {
    assignmentId: id(6),
    dossierId: DOSSIER,
    staffId: 's-agent',
    role: 'primary',
    endsId: null,
    handOver: null,
    offline: false,
  };
  const next = { ...assign, assignmentId: id(7), staffId: 's-other', endsId: id(6) };

  it('changes with a note that hands over, and the earlier one stays in the history', () => {
    const at = world();
    at.run('adviser.assign@1', assign);
    expect(at.run('adviser.assign@1', next)).toEqual({ kind: 'rejected', code: 'handOverMissing' });
    const handOver = { noteId: id(8), revisionId: id(9), text: 'Plan demandé, attend l’attestation.' };
    expect(at.run('adviser.assign@1', { ...next, handOver })).toMatchObject({
      kind: 'applied',
      puts: [
        { type: 'adviser-assignment', id: id(6), body: { period: { to: today } } },
        { type: 'note', body: { topics: ['handOver'] } },
        { type: 'note-revision' },
        { type: 'adviser-assignment', body: { staffId: 's-other', handOverNoteId: id(8) } },
      ],
    });
    expect(at.run('adviser.assign@1', { ...next, assignmentId: id(10), handOver })).toMatchObject({
      kind: 'conflict',
      code: 'adviserChangedMeanwhile',
    });
  });
});

describe('an appointment', () => {
  const booking = {
    appointmentId: id(11),
    dossierId: DOSSIER,
    on: '2026-11-25',
    at: '10:30',
    minutes: 30,
    place: 'office',
    staffId: 's-agent',
    reason: 'account-question',
    preparation: null,
    prepared: false,
    state: 'booked',
  };

  it('is for a day to come; who came in without one waits today', () => {
    const at = world();
    expect(at.run('appointment.book@1', { ...booking, on: '2026-11-22' })).toMatchObject({
      code: 'datePast',
    });
    expect(at.run('appointment.book@1', { ...booking, state: 'arrived' })).toMatchObject({
      code: 'arrivedAnotherDay',
    });
    expect(at.run('appointment.book@1', { ...booking, on: today, state: 'arrived' })).toMatchObject({
      puts: [{ type: 'appointment', body: { state: 'arrived', missionId: null } }],
    });
  });
});
