import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const limitationPeriodMessages = {
  period: {
    fr: 'Le délai de {years} ans commence le {start} ; il est atteint le {end}.',
    nl: 'De termijn van {years} jaar begint op {start}; hij is bereikt op {end}.',
    de: 'Die Frist von {years} Jahren beginnt am {start}; sie ist am {end} erreicht.',
  },
  interrupted: {
    fr: 'L’acte du {on} l’interrompt : un nouveau délai court jusqu’au {end}.',
    nl: 'De handeling van {on} stuit hem: een nieuwe termijn loopt tot {end}.',
    de: 'Die Handlung vom {on} unterbricht sie: eine neue Frist läuft bis zum {end}.',
  },
  missing: {
    fr: 'La durée du délai n’est pas connue pour cette année : l’INASTI doit la confirmer.',
    nl: 'De duur van de termijn is niet bekend voor dat jaar: het RSVZ moet die bevestigen.',
    de: 'Die Dauer der Frist ist für dieses Jahr nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
