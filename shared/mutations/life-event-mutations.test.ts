import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from './define-mutation.ts';
import { newRow } from './rows.ts';
import { rowKey, runMutation } from './run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000b${no}`;
const DOSSIER = id(0);
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
  const rows = new Map<string, Row>([[rowKey({ type: 'dossier', id: DOSSIER }), dossier]]);
  const run = (name: string, args: unknown) => {
    const outcome = runMutation(name, args, rows, agent);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  return { rows, run };
}

const charter = {
  informationId: id(1),
  dossierId: DOSSIER,
  commitmentId: 'L1',
  lifeEventId: 'activity-start',
  topicId: 'service-charter',
  artefact: { kind: 'charter', id: 'service-charter', version: '2026-01', lang: 'fr' },
  how: 'handed',
  on: today,
  visitId: null,
  documentId: null,
};

describe('information given', () => {
  it('is one entry, however often it is sent', () => {
    const it = world();
    expect(it.run('information.record@1', charter)).toMatchObject({
      kind: 'applied',
      puts: [{ type: 'information-given' }],
    });
    expect(it.run('information.record@1', charter)).toEqual({ kind: 'applied', puts: [] });
  });

  it('does not count a charter that was only shown, nor a day to come', () => {
    const it = world();
    expect(it.run('information.record@1', { ...charter, how: 'shown' })).toEqual({
      kind: 'rejected',
      code: 'artefactNotHanded',
    });
    expect(it.run('information.record@1', { ...charter, on: '2026-11-24' })).toEqual({
      kind: 'rejected',
      code: 'dateAhead',
    });
  });
});

const interview = {
  recordId: id(2),
  dossierId: DOSSIER,
  eventId: 'family-growth',
  factOn: '2026-08-19',
  answers: { birthOn: { value: '2026-08-19', source: 'said' }, parentRole: { value: null, source: 'said' } },
  definitionVersion: '1',
  documentIds: [],
  supersedesId: null,
};

describe('an interview', () => {
  it('is kept with its answers and the day it was held', () => {
    const it = world();
    it.run('lifeEvent.record@1', interview);
    expect(it.rows.get(`life-event-record:${id(2)}`)).toMatchObject({
      factOn: '2026-08-19',
      body: { declaredOn: today },
    });
  });

  it('refuses an answer its question cannot have, and a correction of another event', () => {
    const it = world();
    const wrong = { ...interview, answers: { birthOn: { value: '19/08/2026', source: 'said' } } };
    expect(it.run('lifeEvent.record@1', wrong)).toEqual({ kind: 'rejected', code: 'answerMalformed' });
    it.run('lifeEvent.record@1', interview);
    const other = { ...interview, recordId: id(3), eventId: 'bankruptcy', supersedesId: id(2) };
    expect(it.run('lifeEvent.record@1', other)).toEqual({ kind: 'rejected', code: 'recordUnknown' });
    expect(it.run('lifeEvent.record@1', { ...other, eventId: 'family-growth' }).kind).toBe('applied');
  });
});

describe('a derived task', () => {
  const task = {
    taskId: id(4),
    dossierId: DOSSIER,
    kind: 'call',
    ruleId: 'right:maternity-assistance',
    title: { fr: 'Appeler', nl: 'Bellen', de: 'Anrufen' },
    detail: null,
    dueOn: '2026-12-31',
    commitmentId: 'L2',
    ownerId: null,
    backupId: null,
    stakeCents: 105_000,
    why: [],
    clock: {
      clockId: id(5),
      kind: 'requestWindow',
      source: 'B09',
      startsOn: '2026-08-19',
      dueOn: '2026-12-31',
      calendarVersion: '2026',
    },
  };

  it('opens once with its clock, and a settled one stays settled', () => {
    const it = world();
    it.run('task.open@1', task);
    expect(it.rows.get(`clock:${id(5)}`)).toMatchObject({ body: { subjectId: id(4), outcome: 'running' } });
    it.run('task.settle@1', { taskId: id(4), dossierId: DOSSIER, to: 'done' });
    expect(it.run('task.open@1', task)).toEqual({ kind: 'applied', puts: [] });
    expect(it.rows.get(`task:${id(4)}`)).toMatchObject({ body: { state: 'done', clockId: id(5) } });
  });
});
