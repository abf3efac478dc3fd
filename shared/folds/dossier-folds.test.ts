import { describe, expect, it } from 'vitest';
import { promiseTaskId } from '#shared/entities/account/promise-task-id.ts';
import { type BodyOf, entities, type EntityType, type Row } from '#shared/entities/index.ts';
import { amount } from '#shared/kernel/amount.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { dossierOverview, minorsOf } from './dossier-view.ts';
import { maskedContact, maskedIban, maskedSsin } from './mask.ts';
import { notesOf } from './notes-view.ts';
import { situation } from './situation.ts';
import { timeline } from './timeline.ts';

const today = plainDate('2026-11-23');

function row<T extends EntityType>(type: T, id: string, body: BodyOf<T>): Row<T> {
  const made = {
    id,
    type,
    spaceId: 's',
    dossierId: 'd',
    sv: entities[type].sv,
    ver: 1,
    fieldVer: {},
    deleted: false,
    origin: { kind: 'desk', ref: null },
    asOf: null,
    factOn: today,
    recordedOn: instant('2026-11-01T08:00:00Z'),
    createdBy: 'anne',
    createdDevice: null,
    body,
  };
  return made as unknown as Row<T>;
}

const promise = (id: string, dueOn: string, patch: Partial<BodyOf<'promise'>> = {}) =>
  row('promise', id, {
    kind: 'weWill',
    by: 'anne',
    what: 'répondre',
    dueOn: plainDate(dueOn),
    cents: null,
    visitId: null,
    state: 'open',
    ...patch,
  });
const contact = (id: string, on: string) =>
  row('contact', id, {
    on: plainDate(on),
    channel: 'phone',
    direction: 'in',
    initiative: 'person',
    personal: true,
    outcome: 'reached',
    purposes: [],
    subject: null,
    staffId: null,
    visitId: null,
    letterId: null,
  });
const member = (id: string, birth: string | null, patch: Partial<BodyOf<'household-member'>> = {}) =>
  row('household-member', id, {
    relation: 'child',
    ssin: null,
    familyName: 'Exemple',
    givenNames: id,
    birthDate: birth === null ? null : plainDate(birth),
    sex: 'f',
    dependant: true,
    sameHome: true,
    disability: null,
    linkedDossierId: null,
    expectedBirthOn: null,
    period: { from: plainDate('2000-01-01'), to: null },
    ...patch,
  });

describe('situation', () => {
  it('takes our nearest open promise, and says how many more there are', () => {
    const rows = [
      promise('a', '2026-12-05'),
      promise('b', '2026-11-25'),
      promise('kept', '2026-11-24', { state: 'kept' }),
      promise('theirs', '2026-11-24', { kind: 'theyPay' }),
    ];
    expect(situation(rows, today).promise).toMatchObject({ dueOn: '2026-11-25', days: 2, more: 1 });
  });
  it('knows the last contact that has taken place', () => {
    expect(
      situation([contact('a', '2026-11-18'), contact('b', '2026-12-01'), contact('c', '2026-09-01')], today)
        .lastContact?.on,
    ).toBe('2026-11-18');
    expect(situation([], today).lastContact).toBeNull();
  });
});

describe('tasks', () => {
  it('name the promise they keep while it is open', () => {
    const task = (of: string) =>
      row('task', promiseTaskId(of), {
        kind: 'other',
        ruleId: 'promise',
        title: { fr: of, nl: of, de: of },
        detail: null,
        dueOn: today,
        clockId: null,
        commitmentId: 'B1',
        ownerId: 'anne',
        backupId: null,
        stakeCents: null,
        why: [],
        state: 'open',
      });
    const rows = [
      promise('a', '2026-12-05'),
      promise('b', '2026-12-05', { state: 'kept' }),
      task('a'),
      task('b'),
    ];
    const found = dossierOverview(rows, today, 'anne').tasks.map((one) => [one.title.fr, one.promiseId]);
    expect(found.sort()).toEqual([
      ['a', 'a'],
      ['b', null],
    ]);
  });
});

describe('household', () => {
  it('keeps minors closed to the day they come of age', () => {
    const rows = [
      member('minor', '2008-11-24'),
      member('adult', '2008-11-23'),
      member('unborn', null, { expectedBirthOn: plainDate('2027-01-10') }),
      member('spouse', '1980-01-01', { relation: 'spouse' }),
    ];
    const view = dossierOverview(rows, today, 'anne');
    expect(view.minors).toBe(2);
    expect(view.links.map((link) => link.name)).toEqual(['Exemple adult', 'Exemple spouse']);
    expect(JSON.stringify(view)).not.toContain('Exemple minor');
    expect(
      minorsOf(rows, today)
        .map((minor) => minor.id)
        .sort(),
    ).toEqual(['minor', 'unborn']);
  });
});

describe('timeline', () => {
  it('runs from the newest to the oldest and leaves the future out', () => {
    const rows = [contact('a', '2026-09-01'), contact('b', '2026-11-18'), contact('c', '2026-12-01')];
    expect(timeline(rows, today).map((event) => event.id)).toEqual(['b', 'a']);
  });
  it('shows a visit of the business date though the clock of the desk is on a later day', () => {
    const visit = row('visit', 'v', {
      authorId: 'anne',
      channel: 'office',
      reason: 'retirement',
      visitor: 'self',
      proxyId: null,
      purpose: 'visit',
      startedAt: instant('2026-11-25T08:42:00Z'),
      endedAt: null,
      appointmentId: null,
      basket: [],
      pagesShown: [],
      snapshotIds: [],
      noteId: null,
      nothingToNote: null,
      offline: false,
      abandonReason: null,
      state: 'open',
    });
    expect(timeline([visit], today)).toMatchObject([{ k: 'visit', on: today }]);
  });
  it('hides no visit that a clock ahead of the others has written down', () => {
    const visit = row('visit', 'v', {
      authorId: 'anne',
      channel: 'office',
      reason: 'retirement',
      visitor: 'self',
      proxyId: null,
      purpose: 'visit',
      startedAt: instant('2027-03-02T08:42:00Z'),
      endedAt: null,
      appointmentId: null,
      basket: [],
      pagesShown: [],
      snapshotIds: [],
      noteId: null,
      nothingToNote: null,
      offline: false,
      abandonReason: null,
      state: 'open',
    });
    const ahead = { ...visit, factOn: plainDate('2027-03-02') };
    expect(timeline([ahead], today)).toMatchObject([{ k: 'visit', on: '2027-03-02' }]);
  });
  it('does not name a request that tells of somebody’s health', () => {
    const request = row('request', 'r', {
      lane: 'request',
      kind: 'illnessAssimilation',
      applicant: 'self',
      proxyId: null,
      channel: 'office',
      receivedOn: plainDate('2026-09-02'),
      filedOn: null,
      subject: 'arrêt',
      details: {},
      documentIds: [],
      missing: [],
      ownerId: null,
      decisionId: null,
      state: 'filed',
    });
    expect(timeline([request], today)).toMatchObject([{ k: 'request', kind: null, subject: null }]);
  });
  it('tells surcharges of one day as one line with their sum', () => {
    const surcharge = (id: string, cents: number) => {
      const value = amount(euroCents(cents), {
        kind: 'imported',
        importRunId: deterministicId('run', '1'),
        asOf: today,
      });
      return row('surcharge-line', id, {
        kind: 'quarterly3',
        onLineId: 'l',
        appliedAt: '2026Q3',
        base: value,
        amount: value,
        reversalOfId: null,
        decisionId: null,
      });
    };
    expect(timeline([surcharge('a', 100), surcharge('b', 250)], today)).toMatchObject([
      { k: 'surcharge', cents: 350, count: 2 },
    ]);
  });
});

describe('notes', () => {
  it('puts the latest words first and sees that a version is missing', () => {
    const note = row('note', 'n', {
      authorId: 'anne',
      visitId: null,
      topics: [],
      lastRevision: 3,
      reviewId: null,
      writtenOffline: false,
      state: 'submitted',
    });
    const revision = (no: number) =>
      row('note-revision', `v${no}`, {
        noteId: 'n',
        no,
        text: `texte ${no}`,
        links: { snapshotIds: [], pageIds: [], requestIds: [] },
        on: instant('2026-11-20T08:00:00Z'),
      });
    expect(notesOf([note, revision(1), revision(2)])).toMatchObject([
      { incomplete: true, revisions: [{ no: 2 }, { no: 1 }] },
    ]);
    expect(notesOf([note, revision(3), revision(1), revision(2)])[0]?.incomplete).toBe(false);
  });
});

describe('masks', () => {
  it('leave only what tells two of them apart', () => {
    expect(maskedSsin('61')).toBe('••.••.••-•••.61');
    expect(maskedContact('mobile', '+32 470 12 34 41')).toBe('•• •• •• 41');
    expect(maskedContact('email', 'marie@fictif.example')).toBe('m•••@fictif.example');
    expect(maskedIban('BE00 9990 0000 1234')).toBe('•••• •••• •••• 1234');
  });
});
