import { plainDate } from '#shared/kernel/plain-date.ts';
import { defineLifeEvent, explain } from '../define-life-event.ts';
import { say } from '../say.ts';
import { supplementaryRights } from './supplementary-pension.rights.ts';

export const supplementaryPensionEvent = defineLifeEvent({
  id: 'supplementary-pension',
  version: '1',
  label: say('Compléter sa pension', 'Het pensioen aanvullen', 'Die Pension ergänzen'),
  serves: ['L7', 'A4'],
  rights: supplementaryRights,
  information: explain('L7', 'plci', 'supplementary-cover'),
  papers: ['identity', 'income'],
  tasks: [],
  forms: ['supplementary-follow-up'],
  cases: [
    {
      id: 'main-in-order',
      on: plainDate('2026-11-23'),
      answers: {
        wantsSupplement: true,
        category: 'mainOccupation',
        contributionsInOrder: true,
        referenceIncome: 2_700_000,
        directorWithCompany: false,
        incomeCoverGap: true,
      },
      expected: {
        plci: 'open',
        'individual-pension-commitment': 'notApplicable',
        'income-and-hospital-cover': 'open',
        'contract-follow-up': 'notApplicable',
      },
    },
    {
      id: 'arrears-stand-in-the-way',
      on: plainDate('2026-11-23'),
      answers: { wantsSupplement: true, category: 'mainOccupation', contributionsInOrder: false },
      expected: { plci: 'notApplicable' },
    },
  ],
});
