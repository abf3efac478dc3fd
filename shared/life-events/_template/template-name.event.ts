import { plainDate } from '#shared/kernel/plain-date.ts';
import { defineLifeEvent, explain } from '../define-life-event.ts';
import { say } from '../say.ts';
import { templateNameRights } from './template-name.rights.ts';

export const templateNameEvent = defineLifeEvent({
  // Its own id, once it stands in `lifeEventIdSchema` (shared/entities/codes.ts).
  id: 'activity-start',
  version: '1',
  label: say('…', '…', '…'),
  serves: ['L1'],
  rights: templateNameRights,
  information: explain('L1', 'self-employed-status'),
  papers: ['identity'],
  tasks: [],
  forms: [],
  cases: [
    {
      id: 'who-has-it',
      on: plainDate('2026-11-23'),
      answers: { starting: true },
      expected: { 'template-name-right': 'open' },
    },
  ],
});
