import { plainDate } from '#shared/kernel/plain-date.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { yes } from '../engine/condition.ts';
import { say } from '../say.ts';
import { pensionRights } from './retirement.rights.ts';

export const retirementEvent = defineLifeEvent({
  id: 'retirement',
  version: '1',
  label: say('Prendre sa pension', 'Met pensioen gaan', 'In Pension gehen'),
  serves: ['L6', 'P12'],
  rights: pensionRights,
  information: [
    ...explain('L6', 'retirement-pension', 'work-after-pension', 'pension-bonus'),
    ...explainWhen(yes('widowed'), 'L6', 'survivor-pension'),
    ...explainWhen(yes('divorced'), 'L6', 'divorced-spouse-pension'),
    ...explainWhen(yes('lowPension'), 'A2', 'income-guarantee'),
    ...explainWhen(yes('studied'), 'L6', 'study-years'),
  ],
  papers: ['identity', 'careerStatement', 'marriageData'],
  tasks: [],
  forms: ['career-certificate'],
  cases: [
    {
      id: 'sixty-five-in-belgium',
      on: plainDate('2026-11-23'),
      answers: {
        wantsPension: true,
        pensionPaid: false,
        birthDate: '1961-05-04',
        livesInBelgium: true,
        keepsWorking: true,
        widowed: false,
        divorced: false,
        studied: false,
        careerGaps: true,
      },
      expected: {
        'retirement-pension': 'automatic',
        'work-after-pension': 'open',
        'survivor-pension': 'notApplicable',
        'pension-from-abroad': 'notApplicable',
        'career-correction': 'open',
      },
    },
    {
      id: 'early-with-too-short-a-career',
      on: plainDate('2026-11-23'),
      answers: {
        wantsPension: true,
        pensionPaid: false,
        birthDate: '1964-05-04',
        pensionFrom: '2027-01-01',
        careerYears: 30,
        livesInBelgium: true,
      },
      // Waiting until the legal age would open it: a date, which is one of the levers.
      expected: { 'early-pension': 'almost' },
    },
  ],
});
