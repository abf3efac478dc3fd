import { ref } from '#shared/rules/trace.ts';
import { yes } from '../engine/condition.ts';
import { by, defineRight } from '../engine/define-right.ts';
import { say } from '../say.ts';

const templateNameRight = defineRight({
  id: 'template-name-right',
  label: say('…', '…', '…'),
  gives: say('…', '…', '…'),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 1')],
  serves: ['L1'],
  topic: 'self-employed-status',
  situation: yes('starting'),
  term: { kind: 'none' },
  act: null,
});

export const templateNameRights = [templateNameRight] as const;
