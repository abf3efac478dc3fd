import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const templateNameMessages = {
  'condition.insured': {
    fr: 'la personne est assujettie.',
    nl: 'de persoon is verzekeringsplichtig.',
    de: 'die Person ist versicherungspflichtig.',
  },
  answer: {
    fr: 'La règle est appliquée au {date}.',
    nl: 'De regel wordt toegepast op {date}.',
    de: 'Die Regel wird am {date} angewandt.',
  },
} as const satisfies RuleMessages;
