import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/entities/codes.ts';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { amount } from '#shared/kernel/amount.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { incomeStatementId } from './declare-income/declare-income.mutation.ts';
import type { MutationContext, Outcome } from './define-mutation.ts';
import { newRow } from './rows.ts';
import { rowKey, runMutation } from './run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000c${no}`;
const DOSSIER = id(0);
const today = plainDate('2026-11-23');
const contextOf = (staffId: string, roles: readonly Role[]): MutationContext => ({
  actor: { staffId, roles, grants: [] },
  deviceId: `of ${staffId}`,
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
  today,
});
const anne = contextOf('s-anne', ['deskAgent']);
const tom = contextOf('s-tom', ['fieldAdviser']);
const chief = contextOf('s-chief', ['supervisor']);

const place = {
  street: 'Rue du Modèle',
  number: '2',
  box: null,
  postalCode: '4000',
  locality: 'Liège',
  country: 'BE',
};
const reach = { kind: 'mobile', value: '0470 00 90 11' } as const;
const identity = {
  familyName: 'Exemple',
  givenNames: 'Hélène',
  sex: 'f',
  birthDate: plainDate('1980-02-03'),
} as const;

function world() {
  const made: Row[] = [
    newRow(
      'contact-point',
      id(1),
      DOSSIER,
      { ...reach, preferred: false, verifiedOn: null, bulletinConsent: false },
      anne,
    ),
    newRow(
      'address',
      id(2),
      DOSSIER,
      {
        ...place,
        kind: 'residence',
        municipalityNis: '62063',
        period: { from: plainDate('2020-01-01'), to: null },
      },
      anne,
    ),
    newRow('income-statement', id(3), DOSSIER, income(2_100_000), anne),
    newRow(
      'person',
      id(4),
      DOSSIER,
      {
        ...identity,
        ssin: null,
        deathOn: null,
        nationality: 'BE',
        civilStatus: 'single',
        civilStatusSince: null,
        identityProof: null,
      },
      anne,
    ),
  ];
  const rows = new Map<string, Row>(made.map((row) => [rowKey(row), row]));
  const run = (name: string, args: unknown, context = anne): Outcome => {
    const outcome = runMutation(name, args, rows, context);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  return { rows, run };
}

function income(cents: number): BodyOf<'income-statement'> {
  return {
    year: 2026,
    netIncome: amount(euroCents(cents), { kind: 'declared' }),
    kind: 'estimated',
    receivedOn: today,
    quarters: 4,
    supersedesId: null,
  };
}

const number = (value: string, was: object | null = reach) => ({
  pointId: id(1),
  dossierId: DOSSIER,
  change: { group: 'reach', was, to: { kind: 'mobile', value } },
});
const prefer = {
  pointId: id(1),
  dossierId: DOSSIER,
  change: { group: 'preference', was: { preferred: false }, to: { preferred: true } },
};
const moveTo = (street: string, since: string | null = null, was: object = place) => ({
  addressId: id(2),
  dossierId: DOSSIER,
  was,
  to: { ...place, street },
  since,
  formerId: id(8),
});
const declare = (cents: number, was: object | null = { statementId: id(3), cents: 2_100_000 }) => ({
  dossierId: DOSSIER,
  year: 2026,
  kind: 'estimated',
  was,
  to: { cents, quarters: 4 },
});

describe('a phone number', () => {
  it('is set when it is what the person saw, and nothing happens when it is so already', () => {
    const it = world();
    expect(it.run('contact.set@1', number('0470 11 11 11')).kind).toBe('applied');
    expect(it.run('contact.set@1', number('0470 11 11 11'), tom)).toEqual({ kind: 'applied', puts: [] });
  });

  it('is contested when somebody wrote another one, with all three sides', () => {
    const it = world();
    it.run('contact.set@1', number('0470 11 11 11'));
    expect(it.run('contact.set@1', number('0470 22 22 22'), tom)).toEqual({
      kind: 'conflict',
      code: 'contactChangedMeanwhile',
      on: { type: 'contact-point', id: id(1) },
      base: reach,
      mine: { kind: 'mobile', value: '0470 22 22 22' },
      theirs: { kind: 'mobile', value: '0470 11 11 11' },
    });
  });

  it('does not disturb who prefers it: two groups merge', () => {
    const it = world();
    it.run('contact.set@1', number('0470 11 11 11'));
    expect(it.run('contact.set@1', prefer, tom).kind).toBe('applied');
    expect(it.rows.get(`contact-point:${id(1)}`)?.body).toMatchObject({
      value: '0470 11 11 11',
      preferred: true,
    });
  });
});

describe('an address', () => {
  it('of somebody who moved keeps the former one with its end', () => {
    const it = world();
    expect(it.run('address.set@1', moveTo('Rue Fictive', '2026-12-01')).kind).toBe('applied');
    expect(it.rows.get(`address:${id(2)}`)?.body).toMatchObject({
      street: 'Rue Fictive',
      period: { from: '2026-12-01', to: null },
    });
    expect(it.rows.get(`address:${id(8)}`)?.body).toMatchObject({
      street: 'Rue du Modèle',
      period: { from: '2020-01-01', to: '2026-12-01' },
    });
  });

  it('is one thing: another street and another number are two addresses', () => {
    const it = world();
    it.run('address.set@1', moveTo('Rue Fictive'));
    const other = { ...moveTo('Rue du Modèle'), to: { ...place, number: '12' } };
    expect(it.run('address.set@1', other, tom)).toMatchObject({
      kind: 'conflict',
      base: { street: 'Rue du Modèle', number: '2' },
      theirs: { street: 'Rue Fictive', number: '2' },
      mine: { street: 'Rue du Modèle', number: '12' },
    });
  });

  it('does not begin before the one it follows', () => {
    expect(world().run('address.set@1', moveTo('Rue Fictive', '2020-01-01'))).toEqual({
      kind: 'rejected',
      code: 'moveBeforeAddress',
    });
  });
});

describe('an income', () => {
  it('replaces the statement that was seen, once; the same figure twice is one', () => {
    const it = world();
    expect(it.run('income.declare@1', declare(2_450_000)).kind).toBe('applied');
    expect(it.run('income.declare@1', declare(2_450_000), tom)).toEqual({ kind: 'applied', puts: [] });
    expect(it.run('income.declare@1', declare(1_900_000), tom)).toMatchObject({
      kind: 'conflict',
      code: 'amountChangedMeanwhile',
      base: { cents: 2_100_000 },
      theirs: { cents: 2_450_000 },
      mine: { cents: 1_900_000 },
    });
  });

  it('of the tax administration is not replaced by what somebody says', () => {
    const it = world();
    it.rows.set(
      `income-statement:${id(3)}`,
      newRow('income-statement', id(3), DOSSIER, { ...income(2_100_000), kind: 'tax' }, anne),
    );
    expect(it.run('income.declare@1', declare(1))).toEqual({ kind: 'rejected', code: 'incomeIsFinal' });
  });
});

describe('an income with the paper that shows it', () => {
  const withPaper = (documentId: string | null, dossierId = DOSSIER) => ({
    ...declare(2_450_000),
    dossierId,
    documentId,
  });
  const paper = (detached?: BodyOf<'supporting-document'>['detached']) =>
    newRow(
      'supporting-document',
      id(7),
      DOSSIER,
      {
        kind: 'income',
        title: 'Avertissement-extrait de rôle',
        blobHash: null,
        ...(detached === undefined ? {} : { detached }),
        pages: null,
        receivedOn: today,
        from: null,
        factOn: null,
        expiresOn: null,
        links: [],
        tier: 'O',
      },
      anne,
    );

  it('names it in the amount; without one it was only said', () => {
    const it = world();
    const row = paper();
    it.rows.set(rowKey(row), row);
    const outcome = it.run('income.declare@2', withPaper(id(7)));
    expect(outcome).toMatchObject({
      puts: [{ body: { netIncome: { cents: 2_450_000, basis: { kind: 'declared', documentId: id(7) } } } }],
    });
    const said = world().run('income.declare@2', withPaper(null));
    expect(said).toMatchObject({ puts: [{ body: { netIncome: { basis: { kind: 'declared' } } } }] });
  });

  it('is refused over a paper that is not in the dossier, or no longer', () => {
    expect(world().run('income.declare@2', withPaper(id(7)))).toEqual({
      kind: 'rejected',
      code: 'documentUnknown',
    });
    const it = world();
    const gone = paper({ at: anne.at, by: 's-anne', reason: 'wrongDossier' });
    it.rows.set(rowKey(gone), gone);
    expect(it.run('income.declare@2', withPaper(id(7)))).toEqual({
      kind: 'rejected',
      code: 'documentUnknown',
    });
  });

  it('meets the first version under the same statement: two desks of two builds disagree, once', () => {
    const it = world();
    it.run('income.declare@1', declare(2_450_000));
    expect(it.run('income.declare@2', { ...withPaper(null), to: { cents: 1, quarters: 4 } })).toMatchObject({
      kind: 'conflict',
      code: 'amountChangedMeanwhile',
    });
  });
});

describe('an identity', () => {
  const correct = {
    personId: id(4),
    dossierId: DOSSIER,
    was: identity,
    to: { ...identity, givenNames: 'Helena' },
    proof: { kind: 'card', on: today },
  };

  it('is corrected by a supervisor only', () => {
    expect(world().run('person.correct@1', correct)).toEqual({ kind: 'rejected', code: 'roleLacksAct' });
    const it = world();
    expect(it.run('person.correct@1', correct, chief).kind).toBe('applied');
    expect(it.run('person.correct@1', { ...correct, to: identity }, chief).kind).toBe('conflict');
  });
});

describe('concurrent writes of the same group', () => {
  const values = fc.constantFrom('0470 11 11 11', '0470 22 22 22', '0470 33 33 33', reach.value);

  it('end as one value and a conflict for each other value, none for equal ones, in any order', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (wished) => {
        const it = world();
        const outcomes = wished.map((value) => it.run('contact.set@1', number(value)));
        const winner = wished.find((value) => value !== reach.value) ?? reach.value;
        const at = wished.indexOf(winner);
        for (const [index, outcome] of outcomes.entries()) {
          const contested = index > at && wished[index] !== winner;
          expect(outcome.kind).toBe(contested ? 'conflict' : 'applied');
        }
        expect(it.rows.get(`contact-point:${id(1)}`)?.body).toMatchObject({ value: winner });
      }),
    );
  });

  it('of different groups or rows commute', () => {
    const acts: readonly (readonly [string, unknown])[] = [
      ['contact.set@1', number('0470 11 11 11')],
      ['contact.set@1', prefer],
      ['address.set@1', moveTo('Rue Fictive', '2026-12-01')],
      ['income.declare@1', declare(2_450_000)],
    ];
    const straight = world();
    for (const [name, args] of acts) straight.run(name, args);
    const whole = JSON.stringify([...straight.rows].sort());
    fc.assert(
      fc.property(fc.shuffledSubarray([...acts], { minLength: acts.length }), (order) => {
        const it = world();
        for (const [name, args] of order) expect(it.run(name, args).kind).toBe('applied');
        expect(JSON.stringify([...it.rows].sort())).toBe(whole);
      }),
    );
  });
});

describe('a disagreement', () => {
  const wish = number('0470 22 22 22');

  function contested() {
    const it = world();
    it.run('contact.set@1', number('0470 11 11 11'));
    const body: BodyOf<'conflict'> = {
      entityType: 'contact-point',
      entityId: id(1),
      mutation: { name: 'contact.set@1', args: wish },
      code: 'contactChangedMeanwhile',
      base: reach,
      theirs: { kind: 'mobile', value: '0470 11 11 11' },
      mine: { kind: 'mobile', value: '0470 22 22 22' },
      theirsBy: 's-anne',
      mineBy: 's-tom',
      mineDevice: 'd',
      mineSeq: 1,
      at: anne.at,
      state: 'open',
      choice: null,
      resolvedBy: null,
    };
    const conflict = newRow('conflict', id(7), DOSSIER, body, tom);
    it.rows.set(rowKey(conflict), conflict);
    return it;
  }
  const now = { kind: 'mobile', value: '0470 11 11 11' };
  const resolve = (choice: string, again: object | null) => ({
    conflictId: id(7),
    dossierId: DOSSIER,
    choice,
    again,
  });

  it('ends with what is there, and the one who comes second is told', () => {
    const it = contested();
    expect(it.run('conflict.resolve@1', resolve('theirs', null), tom).kind).toBe('applied');
    expect(it.run('conflict.resolve@1', resolve('theirs', null), tom)).toEqual({ kind: 'applied', puts: [] });
    expect(it.rows.get(`conflict:${id(7)}`)?.body).toMatchObject({
      state: 'resolved',
      choice: 'theirs',
      resolvedBy: 's-tom',
    });
    const mine = resolve('mine', { name: 'contact.set@1', args: number('0470 22 22 22', now) });
    expect(it.run('conflict.resolve@1', mine)).toMatchObject({
      kind: 'conflict',
      code: 'conflictResolvedMeanwhile',
      theirs: { choice: 'theirs', resolvedBy: 's-tom' },
    });
    expect(it.rows.get(`contact-point:${id(1)}`)?.body).toMatchObject({ value: '0470 11 11 11' });
  });

  it('ends with the other side, said over what was on the screen', () => {
    const it = contested();
    const mine = resolve('mine', { name: 'contact.set@1', args: number('0470 22 22 22', now) });
    expect(it.run('conflict.resolve@1', mine, tom)).toMatchObject({
      kind: 'applied',
      puts: [{ type: 'conflict' }, { type: 'contact-point' }],
    });
    expect(it.rows.get(`contact-point:${id(1)}`)?.body).toMatchObject({ value: '0470 22 22 22' });
  });

  it('ends with both, once, where the other side can stand beside what is there', () => {
    const it = contested();
    const beside = {
      name: 'contact.set@1',
      args: {
        pointId: id(9),
        dossierId: DOSSIER,
        change: { group: 'reach', was: null, to: { kind: 'mobile', value: '0470 22 22 22' } },
      },
    };
    expect(it.run('conflict.resolve@1', resolve('both', beside), tom)).toEqual({
      kind: 'rejected',
      code: 'argumentsMalformed',
    });
    expect(it.run('conflict.resolve@2', resolve('both', beside), tom).kind).toBe('applied');
    expect(it.run('conflict.resolve@2', resolve('both', beside), tom)).toEqual({ kind: 'applied', puts: [] });
    expect(it.rows.get(`contact-point:${id(1)}`)?.body).toMatchObject({ value: '0470 11 11 11' });
    expect(it.rows.get(`contact-point:${id(9)}`)?.body).toMatchObject({ value: '0470 22 22 22' });
    expect(it.rows.get(`conflict:${id(7)}`)?.body).toMatchObject({ state: 'resolved', choice: 'both' });
  });

  it('is a disagreement again when the value moved once more', () => {
    const it = contested();
    it.run('contact.set@1', number('0470 33 33 33', now));
    const mine = resolve('mine', { name: 'contact.set@1', args: number('0470 22 22 22', now) });
    expect(it.run('conflict.resolve@1', mine, tom)).toMatchObject({
      kind: 'conflict',
      on: { type: 'contact-point' },
      theirs: { value: '0470 33 33 33' },
    });
  });

  it('cannot carry another change, nor one that cannot be said again', () => {
    const it = contested();
    const other = { name: 'address.set@1', args: moveTo('Rue Fictive') };
    expect(it.run('conflict.resolve@1', resolve('mine', other), tom)).toEqual({
      kind: 'rejected',
      code: 'wishOfAnother',
    });
    const audit = { name: 'audit.record@1', args: {} };
    expect(it.run('conflict.resolve@1', resolve('mine', audit), tom)).toEqual({
      kind: 'rejected',
      code: 'wishNotRepeatable',
    });
  });
});

describe('a refused case', () => {
  const body: BodyOf<'rejected-case'> = {
    mutation: { name: 'contact.record@1', args: {} },
    code: 'roleLacksAct',
    ownerId: 's-tom',
    deviceId: 'd',
    seq: 4,
    at: anne.at,
    state: 'open',
    dismissedBecause: null,
  };
  const settle = (step: object, ownerId = 's-tom') => ({ caseId: id(6), dossierId: DOSSIER, ownerId, step });

  it('goes to a colleague, is laid aside with a reason, and is settled once', () => {
    const it = world();
    const refused = newRow('rejected-case', id(6), DOSSIER, body, tom);
    it.rows.set(rowKey(refused), refused);
    expect(it.run('case.settle@1', settle({ to: 'handed', ownerId: 's-anne' }), tom).kind).toBe('applied');
    expect(it.run('case.settle@1', settle({ to: 'reused' }), tom)).toMatchObject({
      kind: 'conflict',
      code: 'caseSettledMeanwhile',
      theirs: { ownerId: 's-anne' },
    });
    const aside = settle({ to: 'dismissed', because: 'Déjà noté.' }, 's-anne');
    expect(it.run('case.settle@1', aside).kind).toBe('applied');
    expect(it.run('case.settle@1', aside)).toEqual({ kind: 'applied', puts: [] });
    expect(it.run('case.settle@1', settle({ to: 'dismissed', because: '' }))).toMatchObject({
      code: 'argumentsMalformed',
    });
  });
});

describe('the next statement of a year', () => {
  it('has one id, whoever replaces the same one', () => {
    const was = { statementId: id(3) };
    const args = { dossierId: DOSSIER, year: 2026, kind: 'estimated', was };
    expect(incomeStatementId(args)).toBe(incomeStatementId({ ...args, kind: 'declared' }));
    expect(incomeStatementId({ ...args, was: null })).not.toBe(incomeStatementId(args));
  });
});
