import { plainDate } from '#shared/kernel/plain-date.ts';
import { bridgingRightForCessation } from '../bankruptcy/bankruptcy.rights.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { is, yes } from '../engine/condition.ts';
import { illnessAssimilationRight } from '../health-trouble/health-trouble.rights.ts';
import { retirementPensionRight } from '../retirement/retirement.rights.ts';
import { say } from '../say.ts';
import { cessationRights } from './activity-cessation.rights.ts';

export const activityCessationEvent = defineLifeEvent({
  id: 'activity-cessation',
  version: '1',
  label: say('Cesser son activité', 'De activiteit stopzetten', 'Die Tätigkeit einstellen'),
  serves: ['L8'],
  rights: [...cessationRights, illnessAssimilationRight, bridgingRightForCessation, retirementPensionRight],
  information: [
    ...explain('L8', 'cessation-formalities', 'continued-insurance'),
    ...explainWhen(yes('incapacity'), 'L8', 'illness-assimilation'),
    ...explainWhen(yes('wantsPension'), 'L8', 'retirement-pension'),
    ...explainWhen(
      is(
        'bridgingGround',
        'bankruptcy',
        'collectiveDebtSettlement',
        'naturalDisaster',
        'fire',
        'damage',
        'allergy',
        'thirdPartyDecision',
        'integrationIncome',
        'contributionExemption',
        'lowIncome',
      ),
      'L8',
      'bridging-right',
    ),
  ],
  papers: ['identity', 'cessationProof'],
  tasks: [],
  forms: ['cessation', 'continued-insurance'],
  cases: [
    {
      id: 'stops-and-continues-the-insurance',
      on: plainDate('2026-11-23'),
      answers: {
        ceases: true,
        ceasedOn: '2026-11-15',
        cessationDeclared: false,
        stoppedCompletely: true,
        otherSocialStatus: false,
        quartersInOrder: 8,
        birthDate: '1975-03-01',
        becomesEmployee: false,
        incapacity: false,
        bridgingGround: 'none',
        wantsPension: false,
      },
      expected: {
        'cessation-declaration': 'open',
        'continued-insurance': 'open',
        'move-to-employee': 'notApplicable',
        'bridging-right': 'notApplicable',
      },
    },
    {
      id: 'becomes-an-employee',
      on: plainDate('2026-11-23'),
      answers: { ceases: true, ceasedOn: '2026-11-15', becomesEmployee: true, otherSocialStatus: true },
      expected: { 'move-to-employee': 'automatic', 'continued-insurance': 'notApplicable' },
    },
  ],
});
