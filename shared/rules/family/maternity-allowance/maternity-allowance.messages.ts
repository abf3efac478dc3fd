import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const maternityAllowanceMessages = {
  'condition.mandatoryRest': {
    fr: 'les trois semaines obligatoires sont prises en repos complet (une avant, deux après l’accouchement).',
    nl: 'de drie verplichte weken zijn volledige rust (één vóór, twee na de bevalling).',
    de: 'die drei Pflichtwochen sind volle Ruhe (eine vor, zwei nach der Entbindung).',
  },
  'condition.waitingPeriod': {
    fr: 'la personne est affiliée à une mutualité et son stage de six mois est accompli, ou elle en est dispensée.',
    nl: 'de persoon is aangesloten bij een ziekenfonds en de wachttijd van zes maanden is voorbij of niet nodig.',
    de: 'die Person gehört einer Krankenkasse an und die Wartezeit von sechs Monaten ist erfüllt oder erlassen.',
  },
  'condition.inOrder': {
    fr: 'les cotisations sociales sont payées ou dispensées.',
    nl: 'de sociale bijdragen zijn betaald of vrijgesteld.',
    de: 'die Sozialbeiträge sind bezahlt oder erlassen.',
  },
  'condition.stopped': {
    fr: 'l’activité est arrêtée pendant les semaines complètes et réduite de moitié pendant les semaines à mi-temps.',
    nl: 'de activiteit ligt stil in volledige weken en is gehalveerd in halftijdse weken.',
    de: 'die Tätigkeit ruht in vollen Wochen und ist in halbzeitigen Wochen auf die Hälfte verringert.',
  },
  noRight: {
    fr: 'Sans ces conditions, aucune allocation n’est due.',
    nl: 'Zonder deze voorwaarden is er geen uitkering.',
    de: 'Ohne diese Bedingungen besteht kein Anspruch.',
  },
  weeks: {
    fr: '{weeks} semaines de repos sont comptées ; le congé va jusqu’à {most} semaines, et une semaine facultative peut devenir deux semaines à mi-temps.',
    nl: '{weeks} weken rust tellen mee; het verlof gaat tot {most} weken, en een facultatieve week kan twee halftijdse weken worden.',
    de: '{weeks} Ruhewochen zählen; der Urlaub reicht bis {most} Wochen, und eine freiwillige Woche kann zu zwei halbzeitigen Wochen werden.',
  },
  tooMany: {
    fr: '{weeks} semaines de repos sont payées ; {dropped} dépassent le congé de {most} semaines et ne le sont pas.',
    nl: '{weeks} weken rust worden betaald; {dropped} gaan boven het verlof van {most} weken en worden niet betaald.',
    de: '{weeks} Ruhewochen werden bezahlt; {dropped} überschreiten den Urlaub von {most} Wochen und werden nicht bezahlt.',
  },
  line: {
    fr: '{count} semaine(s) à {weekly} font {amount}.',
    nl: '{count} week/weken aan {weekly} is {amount}.',
    de: '{count} Woche(n) zu {weekly} ergeben {amount}.',
  },
  total: {
    fr: 'L’allocation de tout le congé est de {total}, payée par la mutualité, avant impôt.',
    nl: 'De uitkering voor het hele verlof is {total}, betaald door het ziekenfonds, vóór belasting.',
    de: 'Das Geld für den ganzen Urlaub beträgt {total}, von der Krankenkasse gezahlt, vor Steuer.',
  },
  missing: {
    fr: 'Le montant de ces semaines n’est pas connu : l’INAMI ou la mutualité doit le confirmer.',
    nl: 'Het bedrag van deze weken is niet bekend: het RIZIV of het ziekenfonds moet het bevestigen.',
    de: 'Der Betrag dieser Wochen ist nicht bekannt: das LIKIV oder die Krankenkasse muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
