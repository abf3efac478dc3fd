import { describe, expect, it } from 'vitest';
import { promiseTaskId } from '#shared/entities/account/promise-task-id.ts';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from './define-mutation.ts';
import { newRow } from './rows.ts';
import { rowKey, runMutation } from './run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000${(0xa0 + no).toString(16)}`;
const DOSSIER = id(0);
const VISIT = id(1);
const PROMISE = id(2);
const agent: MutationContext = {
  actor: { staffId: 's-agent', roles: ['deskAgent'], grants: [] },
  deviceId: 'device',
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
  today: plainDate('2026-11-23'),
};

function proxy(no: number, to: string | null): Row {
  const period = { from: plainDate('2024-01-01'), to: to === null ? null : plainDate(to) };
  const body = {
    kind: 'accountant',
    name: 'Fiduciaire Exemple',
    enterpriseNumber: null,
    ssin: null,
    scope: ['read' as const],
    period,
    documentId: null,
  } as const;
  return newRow('proxy', id(no), DOSSIER, { ...body, scope: [...body.scope] }, agent);
}

function world() {
  const dossier = newRow('dossier', DOSSIER, DOSSIER, personDossier('10000001'), agent);
  const rows = new Map<string, Row>(
    [dossier, proxy(3, null), proxy(4, '2026-01-01')].map((row) => [rowKey(row), row]),
  );
  const run = (name: string, args: unknown, as = agent) => {
    const outcome = runMutation(name, args, rows, as);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  run('visit.start@1', {
    visitId: VISIT,
    dossierId: DOSSIER,
    channel: 'office',
    reason: 'payment-difficulty',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  const bodyOf = (type: 'visit' | 'promise' | 'task', rowId: string) =>
    rows.get(rowKey({ type, id: rowId }))?.body;
  return { run, bodyOf };
}

const promise = {
  promiseId: PROMISE,
  dossierId: DOSSIER,
  kind: 'weWill',
  by: 's-agent',
  what: 'Rappeler avec le montant',
  dueOn: '2026-11-27',
  cents: null,
  visitId: VISIT,
};
const settle = (to: string) => ({ promiseId: PROMISE, dossierId: DOSSIER, to });

describe('promises', () => {
  it('of ours open a task due on their day, once', () => {
    const at = world();
    at.run('promise.make@1', promise);
    expect(at.bodyOf('task', promiseTaskId(PROMISE))).toMatchObject({
      title: { nl: 'Rappeler avec le montant' },
      dueOn: '2026-11-27',
      ownerId: 's-agent',
      state: 'open',
    });
    expect(at.run('promise.make@1', promise)).toEqual({ kind: 'applied', puts: [] });
  });

  it('of the other side open none, and only a payment has an amount', () => {
    const at = world();
    const pays = { ...promise, kind: 'theyPay', by: 'self', cents: 18_000 };
    expect(at.run('promise.make@1', { ...pays, cents: null })).toMatchObject({ code: 'promiseAmount' });
    expect(at.run('promise.make@1', { ...pays, cents: 0 })).toMatchObject({ code: 'promiseAmount' });
    expect(at.run('promise.make@1', { ...promise, cents: 100 })).toMatchObject({ code: 'promiseAmount' });
    expect(at.run('promise.make@1', { ...promise, what: '  ' })).toMatchObject({
      code: 'promiseWithoutWords',
    });
    expect(at.run('promise.make@1', pays)).toMatchObject({ kind: 'applied', puts: [{ type: 'promise' }] });
  });

  it.each([
    ['kept', 'done'],
    ['released', 'dismissed'],
    ['broken', 'open'],
  ])('%s: the task is then %s', (to, task) => {
    const at = world();
    at.run('promise.make@1', promise);
    at.run('promise.settle@1', settle(to));
    expect(at.bodyOf('promise', PROMISE)).toMatchObject({ state: to });
    expect(at.bodyOf('task', promiseTaskId(PROMISE))).toMatchObject({ state: task });
  });

  it('settled otherwise meanwhile are for a person to decide', () => {
    const at = world();
    at.run('promise.make@1', promise);
    at.run('promise.settle@1', settle('kept'));
    expect(at.run('promise.settle@1', settle('kept'))).toEqual({ kind: 'applied', puts: [] });
    expect(at.run('promise.settle@1', settle('broken'))).toMatchObject({
      kind: 'conflict',
      code: 'promiseSettledMeanwhile',
    });
  });
});

describe('who is there', () => {
  const says = (visitor: string, proxyId: string | null) => ({
    visitId: VISIT,
    dossierId: DOSSIER,
    visitor,
    proxyId,
  });

  it('is kept on the visit, with a mandate in force', () => {
    const at = world();
    at.run('visit.visitor@1', says('proxy', id(3)));
    expect(at.bodyOf('visit', VISIT)).toMatchObject({ visitor: 'proxy', proxyId: id(3) });
    expect(at.run('visit.visitor@1', says('proxy', id(4)))).toMatchObject({ code: 'proxyNotInForce' });
    const other = { ...agent, actor: { ...agent.actor, staffId: 's-other' } };
    expect(at.run('visit.visitor@1', says('self', null), other)).toMatchObject({ code: 'onlyOwn' });
  });
});

describe('closing a visit', () => {
  it('keeps what was not told, with its reason', () => {
    const at = world();
    const gapsLeft = [{ topicId: 'payment-plan', commitmentId: 'L4', reason: 'later' }];
    const close = {
      visitId: VISIT,
      dossierId: DOSSIER,
      appointmentId: null,
      channel: 'office',
      reason: 'payment-difficulty',
      visitor: 'self',
      note: null,
      nothingToNote: 'presenceOnly',
      contactId: id(5),
      offline: false,
      gapsLeft,
    };
    expect(
      at.run('visit.close@2', { ...close, gapsLeft: [{ ...gapsLeft[0], reason: 'none' }] }),
    ).toMatchObject({
      code: 'argumentsMalformed',
    });
    at.run('visit.close@2', close);
    expect(at.bodyOf('visit', VISIT)).toMatchObject({ state: 'closed', gapsLeft });
  });
});
