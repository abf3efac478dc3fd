import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from './define-mutation.ts';
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
  const dossier = newRow(
    'dossier',
    DOSSIER,
    DOSSIER,
    {
      kind: 'person',
      dossierNumber: '10000001',
      externalRef: null,
      status: 'active',
      language: 'fr',
      languageProof: null,
      ownerEpoch: 1,
      protected: null,
      flags: [],
      keepOffline: [],
    },
    agent,
  );
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
  const visit = () => {
    const row = rows.get(rowKey({ type: 'visit', id: VISIT }));
    return row?.type === 'visit' ? row.body : undefined;
  };
  return { run, visit };
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
