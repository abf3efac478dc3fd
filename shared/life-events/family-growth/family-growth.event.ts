import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { ref } from '#shared/rules/trace.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { all, dated, is, no } from '../engine/condition.ts';
import { say } from '../say.ts';
import { familyRights } from './family-growth.rights.ts';

const mother = is('parentRole', 'mother');
const other = is('parentRole', 'otherParent');

export const familyGrowthEvent = defineLifeEvent({
  id: 'family-growth',
  version: '1',
  label: say('La famille s’agrandit', 'Het gezin breidt uit', 'Die Familie wächst'),
  serves: ['L2'],
  rights: familyRights,
  information: [
    ...explain('L2', 'family-benefits', 'birth-grant'),
    ...explainWhen(
      all(mother, is('childStage', 'expected', 'born')),
      'L2',
      'maternity-leave',
      'maternity-assistance',
      'exemption-after-birth',
    ),
    ...explainWhen(all(other, is('childStage', 'expected', 'born')), 'L2', 'birth-leave'),
    ...explainWhen(is('childStage', 'adopted', 'fostered'), 'L2', 'adoption-and-foster-care'),
  ],
  papers: ['identity', 'iban'],
  tasks: [
    {
      id: 'confirm-maternity',
      kind: 'check',
      title: say(
        'Mutualité : allocation de maternité à confirmer',
        'Ziekenfonds: moederschapsuitkering te bevestigen',
        'Krankenkasse: Mutterschaftsgeld zu bestätigen',
      ),
      when: all(is('childStage', 'born'), mother, no('maternityConfirmed'), dated('birthOn')),
      // The fund's own reminder, a month after the birth: the law sets no day for it.
      dueOn: (view) => addDays(view.date('birthOn') ?? view.on, 30),
      clock: 'declaration',
      refs: [ref('B06', 'page')],
    },
    {
      id: 'contact-after-birth',
      kind: 'call',
      title: say(
        'Appeler après la date prévue : naissance, titres-services, dispense',
        'Bellen na de verwachte datum: geboorte, dienstencheques, vrijstelling',
        'Nach dem erwarteten Datum anrufen: Geburt, Schecks, Befreiung',
      ),
      when: all(is('childStage', 'expected'), dated('expectedOn')),
      dueOn: (view) => addDays(view.date('expectedOn') ?? view.on, 14),
      clock: 'declaration',
      refs: [ref('B09', 'page')],
    },
  ],
  forms: ['maternity-assistance-confirmation', 'birth-leave'],
  cases: [
    {
      id: 'maxi-spouse-august-birth',
      on: plainDate('2026-11-23'),
      answers: {
        childStage: 'born',
        parentRole: 'mother',
        birthOn: '2026-08-19',
        waitingPeriodDone: true,
        childAtHome: true,
        resumesWork: true,
        category: 'mainOccupation',
        maternityConfirmed: true,
        contributionsInOrder: true,
        interruptsForChild: true,
        region: 'flanders',
        lowHouseholdIncome: false,
        childNeedsMore: false,
      },
      expected: {
        'maternity-assistance': 'open',
        'maternity-allowance': 'open',
        'paternity-allowance': 'notApplicable',
        'birth-grant': 'open',
        'family-benefits': 'open',
        'social-supplement': 'notApplicable',
      },
    },
    {
      id: 'father-in-time',
      on: plainDate('2026-11-23'),
      answers: {
        childStage: 'born',
        parentRole: 'otherParent',
        birthOn: '2026-08-19',
        interruptsForChild: true,
        category: 'mainOccupation',
        twoQuartersPaid: true,
        parentage: true,
        buysVouchers: false,
        region: 'germanCommunity',
      },
      expected: {
        'paternity-allowance': 'open',
        'birth-help': 'notApplicable',
        'maternity-assistance': 'notApplicable',
      },
    },
    {
      id: 'father-too-late',
      on: plainDate('2027-01-04'),
      answers: {
        childStage: 'born',
        parentRole: 'otherParent',
        birthOn: '2026-08-19',
        interruptsForChild: true,
        category: 'mainOccupation',
        twoQuartersPaid: true,
        parentage: true,
      },
      expected: { 'paternity-allowance': 'notApplicable' },
    },
  ],
});
