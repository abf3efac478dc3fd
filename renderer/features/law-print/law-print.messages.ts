import { defineMessages } from '#shared/i18n/message.ts';

/** Words of the pages that a person takes home; always in their language. */
export const lawPrintMessages = defineMessages({
  demo: {
    fr: 'Démonstration : personnes, sociétés et montants inventés',
    nl: 'Demonstratie: personen, vennootschappen en bedragen zijn verzonnen',
    de: 'Vorführung: Personen, Gesellschaften und Beträge sind erfunden',
    en: 'Demonstration: persons, companies and amounts are invented',
  },
  forWhom: {
    fr: '{name}, dossier {number}',
    nl: '{name}, dossier {number}',
    de: '{name}, Akte {number}',
    en: '{name}, file {number}',
  },
  on: { fr: 'Situation au {date}', nl: 'Toestand op {date}', de: 'Stand {date}', en: 'As of {date}' },
  explanation: {
    fr: 'Cette page explique un calcul. Elle n’est pas une décision et ne change rien à vos droits ni à vos délais.',
    nl: 'Deze pagina legt een berekening uit. Ze is geen beslissing en verandert niets aan uw rechten of termijnen.',
    de: 'Diese Seite erklärt eine Berechnung. Sie ist keine Entscheidung und ändert nichts an Ihren Rechten oder Fristen.',
  },
  sources: { fr: 'Sources', nl: 'Bronnen', de: 'Quellen' },
  source: { fr: '{id} : {title}', nl: '{id}: {title}', de: '{id}: {title}' },
  figures: { fr: 'Chiffres utilisés', nl: 'Gebruikte cijfers', de: 'Verwendete Zahlen' },
});
