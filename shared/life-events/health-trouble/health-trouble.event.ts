import { plainDate } from '#shared/kernel/plain-date.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { yes } from '../engine/condition.ts';
import { say } from '../say.ts';
import { healthRights } from './health-trouble.rights.ts';

export const healthTroubleEvent = defineLifeEvent({
  id: 'health-trouble',
  version: '1',
  label: say('Un ennui de santé', 'Een gezondheidsprobleem', 'Ein Gesundheitsproblem'),
  serves: ['L3'],
  rights: healthRights,
  information: [
    ...explain('L3', 'health-fund-affiliation'),
    ...explainWhen(yes('incapacity'), 'L3', 'incapacity', 'invalidity', 'illness-assimilation'),
    ...explainWhen(yes('caresForRelative'), 'L3', 'informal-carer'),
    ...explainWhen(yes('relativeDied'), 'L3', 'bereavement'),
    ...explainWhen(yes('reducedAutonomy'), 'L3', 'disability-allowances'),
  ],
  papers: ['identity'],
  tasks: [],
  forms: ['illness-assimilation', 'informal-carer', 'bereavement'],
  cases: [
    {
      id: 'stopped-in-july',
      on: plainDate('2026-11-23'),
      answers: {
        incapacity: true,
        incapacityFrom: '2026-07-06',
        incapacityLongEnough: true,
        incapacityRecognised: true,
        waitingPeriodDone: true,
        contributionsInOrder: true,
        activeSince: '2015-01-01',
        previousQuarterPaid: true,
        fullyStopped: true,
        nobodyContinues: true,
        maternityRest: false,
        needsDailyHelp: false,
        resumePartly: false,
        caresForRelative: false,
        relativeDied: false,
        reducedAutonomy: false,
      },
      expected: {
        'incapacity-indemnity': 'open',
        'illness-assimilation': 'open',
        'third-party-help': 'notApplicable',
        'carer-allowance': 'notApplicable',
        'bereavement-allowance': 'notApplicable',
      },
    },
    {
      id: 'partial-return-too-late-to-ask',
      on: plainDate('2026-11-23'),
      answers: {
        incapacity: true,
        incapacityFrom: '2026-07-06',
        incapacityRecognised: true,
        resumePartly: true,
        resumeOn: '2026-11-02',
      },
      expected: { 'authorised-activity': 'almost' },
    },
    {
      id: 'death-of-a-partner',
      on: plainDate('2026-02-02'),
      answers: {
        relativeDied: true,
        relativeDiedOn: '2026-01-12',
        relativeKind: 'partner',
        category: 'mainOccupation',
        twoQuartersPaid: true,
        incapacity: false,
      },
      expected: { 'bereavement-allowance': 'open', 'incapacity-indemnity': 'notApplicable' },
    },
  ],
});
