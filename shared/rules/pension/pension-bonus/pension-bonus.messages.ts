import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const pensionBonusMessages = {
  'condition.career': {
    fr: '35 années de carrière de 156 jours, pour une pension à partir de 2027.',
    nl: '35 loopbaanjaren van 156 dagen, voor een pensioen vanaf 2027.',
    de: '35 Laufbahnjahre zu 156 Tagen, für eine Pension ab 2027.',
  },
  oldQuarters: {
    fr: 'Ancien bonus (juillet 2024 à fin 2025) : {count} trimestres entiers travaillés après la première date possible.',
    nl: 'Oude bonus (juli 2024 tot eind 2025): {count} volledige kwartalen gewerkt na de eerst mogelijke datum.',
    de: 'Alter Bonus (Juli 2024 bis Ende 2025): {count} ganze Quartale nach dem ersten möglichen Datum gearbeitet.',
  },
  oldAmount: {
    fr: 'Chacun vaut de {low} à {high} au niveau de 2025, selon l’année ; le total reste à confirmer.',
    nl: 'Elk is {low} tot {high} waard op het niveau van 2025, naargelang het jaar; het totaal is te bevestigen.',
    de: 'Jedes bringt {low} bis {high} auf dem Stand von 2025, je nach Jahr; die Summe ist zu bestätigen.',
  },
  newRate: {
    fr: 'Nouveau bonus : {months} mois après l’âge légal à partir de 2026, la pension augmente de {rate} ; loi à confirmer.',
    nl: 'Nieuwe bonus: {months} maanden na de wettelijke leeftijd vanaf 2026, het pensioen stijgt met {rate}; wet te bevestigen.',
    de: 'Neuer Bonus: {months} Monate nach dem gesetzlichen Alter ab 2026, die Pension steigt um {rate}; Gesetz zu bestätigen.',
  },
  newNotDue: {
    fr: 'Nouveau bonus : {months} mois après l’âge légal, mais la condition de carrière manque.',
    nl: 'Nieuwe bonus: {months} maanden na de wettelijke leeftijd, maar de loopbaanvoorwaarde ontbreekt.',
    de: 'Neuer Bonus: {months} Monate nach dem gesetzlichen Alter, aber die Laufbahnbedingung fehlt.',
  },
} as const satisfies RuleMessages;
