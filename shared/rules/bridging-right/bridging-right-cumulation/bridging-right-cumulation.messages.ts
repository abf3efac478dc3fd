import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightCumulationMessages = {
  'condition.interrupted': {
    fr: 'toute activité a été interrompue pendant au moins un mois civil complet avant le cumul.',
    nl: 'alle activiteiten werden minstens één volledige kalendermaand onderbroken voor de cumulatie.',
    de: 'vor der Kumulierung waren alle Tätigkeiten mindestens einen vollen Kalendermonat unterbrochen.',
  },
  allowed: {
    fr: 'Mois complets sans activité : {interrupted} ; le cumul est permis pendant {months} mois.',
    nl: 'Volledige maanden zonder activiteit: {interrupted}; aantal maanden waarin cumulatie mag: {months}.',
    de: 'Volle Monate ohne Tätigkeit: {interrupted}; Zahl der Monate mit erlaubter Kumulierung: {months}.',
  },
  month: {
    fr: 'Mois de cumul {month} : réduction de {rate}, il reste {amount}.',
    nl: 'Cumulatiemaand {month}: vermindering van {rate}, er blijft {amount}.',
    de: 'Kumulierungsmonat {month}: Kürzung um {rate}, es bleiben {amount}.',
  },
  notAllowed: {
    fr: 'Mois de cumul {month} : le cumul n’est plus permis ({rate} en moins), il reste {amount}.',
    nl: 'Cumulatiemaand {month}: cumulatie is niet meer toegelaten ({rate} minder), er blijft {amount}.',
    de: 'Kumulierungsmonat {month}: keine Kumulierung mehr erlaubt ({rate} weniger), es bleiben {amount}.',
  },
  replacement: {
    fr: 'Avec un autre revenu de remplacement de {income}, la somme ne dépasse pas {monthly} : au plus {amount} par mois.',
    nl: 'Met een ander vervangingsinkomen van {income} gaat de som niet boven {monthly}: hoogstens {amount} per maand.',
    de: 'Mit einem anderen Ersatzeinkommen von {income} übersteigt die Summe {monthly} nicht: höchstens {amount} pro Monat.',
  },
  notBefore2023: {
    fr: 'Avant 2023, aucun cumul n’a été lu dans la loi : l’INASTI le confirme.',
    nl: 'Voor 2023 werd in de wet geen cumulatie gelezen: het RSVZ bevestigt het.',
    de: 'Vor 2023 wurde im Gesetz keine Kumulierung gelesen: das LISVS bestätigt es.',
  },
} as const satisfies RuleMessages;
