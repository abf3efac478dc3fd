import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const minimumPensionMessages = {
  'condition.career': {
    fr: 'la carrière atteint deux tiers d’une carrière complète.',
    nl: 'de loopbaan bereikt twee derde van een volledige loopbaan.',
    de: 'die Laufbahn erreicht zwei Drittel einer vollen Laufbahn.',
  },
  'condition.effectiveWork': {
    fr: 'la condition de travail effectif est remplie (pensions à partir de 2025).',
    nl: 'de voorwaarde van effectieve tewerkstelling is vervuld (pensioenen vanaf 2025).',
    de: 'die Bedingung tatsächlicher Arbeit ist erfüllt (Pensionen ab 2025).',
  },
  fullCareer: {
    fr: 'Minimum garanti pour une carrière complète : {amount} brut par mois.',
    nl: 'Gewaarborgd minimum voor een volledige loopbaan: {amount} bruto per maand.',
    de: 'Garantiertes Minimum bei voller Laufbahn: {amount} brutto im Monat.',
  },
  shareToConfirm: {
    fr: 'La part due pour une carrière plus courte n’a pas été lue : elle reste à confirmer.',
    nl: 'Het deel voor een kortere loopbaan is niet gelezen: het moet nog bevestigd worden.',
    de: 'Der Anteil bei kürzerer Laufbahn wurde nicht gelesen: er ist noch zu bestätigen.',
  },
  missing: {
    fr: 'Le minimum à cette date n’est pas connu : il reste à confirmer.',
    nl: 'Het minimum op die datum is niet bekend: het moet nog bevestigd worden.',
    de: 'Das Minimum zu diesem Datum ist nicht bekannt: es ist noch zu bestätigen.',
  },
} as const satisfies RuleMessages;
