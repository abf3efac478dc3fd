import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { period } from '#shared/kernel/period.ts';
import { addMonths, plainDate } from '#shared/kernel/plain-date.ts';
import { entities, type BodyOf, type EntityType, type Row } from '#shared/entities/index.ts';
import { View } from './engine/view.ts';
import { blockersOf, fillForm } from './forms/define-form.ts';
import { forms } from './forms/index.ts';
import { allLifeEvents, lifeEvents } from './index.ts';
import { planOf } from './plan-of.ts';
import { anybody, nobody, ON } from './testing/any-answers.ts';

const father = {
  childStage: 'born',
  parentRole: 'otherParent',
  birthOn: '2026-08-19',
  interruptsForChild: true,
  category: 'mainOccupation',
  twoQuartersPaid: true,
  parentage: true,
  leaveDays: 10,
  buysVouchers: false,
  region: 'wallonia',
  lowHouseholdIncome: false,
  childNeedsMore: false,
  firstChild: true,
} as const;

describe('the plan of an interview', () => {
  const view = new View(nobody, ON, father);
  const plan = planOf(lifeEvents['family-growth'], view);

  it('says what to bring, what to start, which form, what to explain and by when', () => {
    expect(plan.next).toBeNull();
    expect(plan.acts).toEqual(['paternityAllowance', 'familyBenefit']);
    expect(plan.forms).toEqual(['birth-leave']);
    expect(plan.papers.map((one) => one.paper)).toEqual(
      expect.arrayContaining(['identity', 'iban', 'birthCertificate', 'leaveDays']),
    );
    expect(plan.duties.map((one) => one.topic)).toEqual(['family-benefits', 'birth-grant', 'birth-leave']);
    expect(plan.tasks.find((one) => one.id === 'right:paternity-allowance')).toMatchObject({
      kind: 'call',
      dueOn: '2026-12-31',
    });
  });

  it('lets what the fund decides by itself run against the four months of the charter', () => {
    const told = lifeEvents['family-growth'].cases.find((one) => one.id === 'maxi-spouse-august-birth');
    const mother = planOf(lifeEvents['family-growth'], new View(nobody, ON, told?.answers));
    expect(mother.tasks.find((one) => one.id === 'right:maternity-contribution-exemption')).toMatchObject({
      kind: 'propose',
      clock: 'decision4months',
      dueOn: addMonths(ON, 4),
      lastDay: null,
    });
  });

  it('leaves no decision of the fund without a term', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...allLifeEvents), (answers, event) => {
        const { tasks } = planOf(event, new View(nobody, ON, answers));
        expect(tasks.filter((one) => one.kind === 'propose' && one.dueOn === null)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('does not ask twice for a paper the dossier may hold', () => {
    const facts = { ...nobody, documents: [{ kind: 'birth', on: plainDate('2026-08-27') }] };
    const held = planOf(lifeEvents['family-growth'], new View(facts, ON, father)).papers;
    expect(held.find((one) => one.paper === 'birthCertificate')?.perhapsHeld).toBe('2026-08-27');
    expect(held.find((one) => one.paper === 'iban')?.perhapsHeld).toBeNull();
  });

  it('proposes only forms of acts that can be started', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...allLifeEvents), (answers, event) => {
        const found = planOf(event, new View(nobody, ON, answers));
        for (const form of found.forms) expect(found.acts).toContain(forms[form].act);
        expect(new Set(found.acts).size).toBe(found.acts.length);
      }),
      { numRuns: 25 },
    );
  });
});

function row<T extends EntityType>(type: T, body: BodyOf<T>): Row<T> {
  const made = {
    id: type,
    type,
    spaceId: 's',
    dossierId: 'd',
    sv: entities[type].sv,
    ver: 1,
    fieldVer: {},
    deleted: false,
    origin: { kind: 'desk', ref: null },
    asOf: null,
    factOn: ON,
    recordedOn: instant('2026-11-01T08:00:00Z'),
    createdBy: 'anne',
    createdDevice: null,
    body,
  };
  return made as unknown as Row<T>;
}

describe('a form', () => {
  const rows = [
    row('address', {
      kind: 'residence',
      street: 'Rue Fictive',
      number: '4',
      box: 'B',
      postalCode: '5000',
      locality: 'Namur',
      municipalityNis: null,
      country: 'BE',
      period: period(plainDate('2020-01-01'), null),
    }),
    row('person', {
      ssin: null,
      familyName: 'Fictif-Exemple',
      givenNames: 'Paul',
      birthDate: plainDate('1990-01-01'),
      deathOn: null,
      sex: 'm',
      nationality: 'BE',
      civilStatus: 'single',
      civilStatusSince: null,
      identityProof: null,
    }),
  ];
  const form = forms['birth-leave'];
  const view = new View(nobody, ON, father);

  it('comes filled with what is known, and says where it was read', () => {
    const filled = fillForm(form, view, rows);
    const of = (id: string) => filled.find((field) => field.id === id);
    expect(of('name')).toMatchObject({ value: 'Paul Fictif-Exemple', origin: { type: 'person', on: ON } });
    expect(of('address')?.value).toBe('Rue Fictive 4/B, 5000 Namur');
    expect(of('birthOn')).toMatchObject({ value: '2026-08-19', origin: null });
  });

  it('names each thing that keeps it open', () => {
    const blockers = blockersOf(form, fillForm(form, view, rows), {
      papers: ['birthCertificate'],
      signedBy: null,
    });
    expect(blockers.map((one) => one.fr)).toEqual([
      'Il manque : NISS',
      'Il manque : Compte (IBAN)',
      'Il manque : Déclaration des jours d’interruption',
      'La signature manque.',
    ]);
  });

  it('keeps what was typed, and can be closed when nothing is missing', () => {
    const typed = { ssin: '90010100158', iban: 'BE00' };
    const filled = fillForm(form, view, rows, typed);
    const state = { papers: ['birthCertificate', 'leaveDays'] as const, signedBy: 'self' as const };
    expect(blockersOf(form, filled, state)).toEqual([]);
    expect(blockersOf(form, filled, { ...state, signedBy: 'proxy' })).toHaveLength(1);
  });
});
