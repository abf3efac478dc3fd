import { plainDate } from '#shared/kernel/plain-date.ts';
import { continuedInsuranceRight } from '../activity-cessation/activity-cessation.rights.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { yes } from '../engine/condition.ts';
import { integrationIncomeRight } from '../payment-difficulty/payment-difficulty.rights.ts';
import { say } from '../say.ts';
import { bankruptcyRights } from './bankruptcy.rights.ts';

export const bankruptcyEvent = defineLifeEvent({
  id: 'bankruptcy',
  version: '1',
  label: say('Faillite ou déconfiture', 'Faillissement of onvermogen', 'Konkurs oder Zahlungsunfähigkeit'),
  serves: ['L5'],
  rights: [...bankruptcyRights, continuedInsuranceRight, integrationIncomeRight],
  information: [
    ...explain('L5', 'bankruptcy-contributions', 'bridging-right', 'continued-insurance'),
    ...explainWhen(yes('noMeans'), 'A2', 'integration-income'),
  ],
  papers: ['identity', 'bankruptcyJudgment', 'household', 'iban'],
  tasks: [],
  forms: ['bridging-right'],
  cases: [
    {
      id: 'judgment-in-september',
      on: plainDate('2026-11-23'),
      answers: {
        bridgingGround: 'bankruptcy',
        bridgingOn: '2026-09-08',
        livesInBelgium: true,
        subjectQuarters: 36,
        paidQuarters: 14,
        noOccupation: true,
        noFraud: true,
        withFamily: true,
        sideActivity: false,
        wasEmployee: false,
        noMeans: false,
      },
      expected: {
        'bridging-right': 'open',
        'bridging-right-cover': 'open',
        'unemployment-check': 'notApplicable',
        'integration-income': 'notApplicable',
      },
    },
    {
      id: 'asked-too-late',
      on: plainDate('2027-04-01'),
      answers: {
        bridgingGround: 'bankruptcy',
        bridgingOn: '2026-09-08',
        livesInBelgium: true,
        subjectQuarters: 36,
        paidQuarters: 14,
        noOccupation: true,
        noFraud: true,
      },
      expected: { 'bridging-right': 'notApplicable' },
    },
    {
      id: 'too-few-quarters',
      on: plainDate('2026-11-23'),
      answers: { bridgingGround: 'bankruptcy', bridgingOn: '2026-09-08', subjectQuarters: 2 },
      expected: { 'bridging-right': 'notApplicable' },
    },
  ],
});
