import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { yes } from '../engine/condition.ts';
import { emptyFacts } from '../facts/facts.ts';
import { say } from '../say.ts';
import { paymentRights } from './payment-difficulty.rights.ts';

const indebted = {
  ...emptyFacts('person', 'fr').account,
  from: quarter('2026Q1'),
  states: 'UUU',
  open: [
    { quarter: quarter('2026Q1'), cents: euroCents(92_648), dueOn: plainDate('2026-03-31') },
    { quarter: quarter('2026Q2'), cents: euroCents(92_648), dueOn: plainDate('2026-06-30') },
  ],
  surchargeCents: euroCents(8_337),
};

export const paymentDifficultyEvent = defineLifeEvent({
  id: 'payment-difficulty',
  version: '1',
  label: say(
    'Difficulté de paiement ou question sur un montant',
    'Betaalproblemen of een vraag over een bedrag',
    'Zahlungsschwierigkeiten oder eine Frage zu einem Betrag',
  ),
  serves: ['L4', 'N2'],
  rights: paymentRights,
  information: [
    ...explain(
      'L4',
      'contribution-calculation',
      'non-payment',
      'payment-plan',
      'contribution-exemption',
      'provisional-reduction',
      'surcharge-waiver',
    ),
    ...explainWhen(yes('jointlyLiable'), 'L4', 'joint-liability'),
    ...explainWhen(yes('hasArrears'), 'L4', 'legal-proceedings'),
    ...explainWhen(yes('noMeans'), 'A2', 'integration-income'),
  ],
  papers: ['identity', 'income'],
  tasks: [],
  forms: ['payment-plan', 'contribution-exemption', 'provisional-reduction', 'surcharge-waiver'],
  cases: [
    {
      id: 'three-quarters-open',
      on: plainDate('2026-11-23'),
      facts: { account: indebted },
      answers: {
        difficulty: true,
        difficultyProven: true,
        signsInPerson: true,
        category: 'mainOccupation',
        activeSince: '2019-01-01',
        ceases: false,
        surchargeGround: 'goodFaith',
        incomeFell: false,
        jointlyLiable: false,
        noMeans: false,
        exemptionGranted: false,
      },
      expected: {
        'payment-plan': 'open',
        'contribution-exemption': 'open',
        'surcharge-waiver': 'notApplicable',
        'provisional-reduction': 'notApplicable',
        'integration-income': 'notApplicable',
      },
    },
    {
      id: 'exemption-lacks-a-paper',
      on: plainDate('2026-11-23'),
      facts: { account: indebted },
      answers: {
        difficulty: true,
        difficultyProven: false,
        signsInPerson: true,
        category: 'mainOccupation',
        activeSince: '2019-01-01',
        ceases: false,
      },
      expected: { 'contribution-exemption': 'almost' },
    },
    {
      id: 'student-over-the-threshold',
      on: plainDate('2026-11-23'),
      answers: { category: 'selfEmployedStudent', incomeEstimate: 1_200_000 },
      expected: { 'no-contribution-below-threshold': 'almost' },
    },
    {
      id: 'student-under-the-threshold',
      on: plainDate('2026-11-09'),
      answers: { category: 'selfEmployedStudent', incomeEstimate: 860_000 },
      expected: { 'no-contribution-below-threshold': 'open' },
    },
  ],
});
