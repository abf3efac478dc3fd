import { defineMessages } from '#shared/i18n/message.ts';

/** What stands around a document, wherever it is read: always in its own language. */
export const documentMessages = defineMessages({
  inForceOn: {
    fr: 'Comme en vigueur le {date}',
    nl: 'Zoals van kracht op {date}',
    de: 'Wie in Kraft am {date}',
  },
  version: {
    fr: 'Version du {from}',
    nl: 'Versie van {from}',
    de: 'Fassung vom {from}',
  },
  ownRendering: {
    fr: 'Traduction de la caisse ; le texte d’origine est en français.',
    nl: 'Eigen weergave van het fonds; de oorspronkelijke tekst is in het Frans.',
    de: 'Eigene Wiedergabe der Kasse; der ursprüngliche Text ist französisch.',
  },
  sources: { fr: 'Sources', nl: 'Bronnen', de: 'Quellen' },
  readOn: { fr: 'lu le {date}', nl: 'gelezen op {date}', de: 'gelesen am {date}' },
  figures: { fr: 'Chiffres de cette page', nl: 'Cijfers van deze pagina', de: 'Zahlen dieser Seite' },
  demo: {
    fr: 'Démonstration : personnes, sociétés et montants inventés',
    nl: 'Demonstratie: verzonnen personen, vennootschappen en bedragen',
    de: 'Vorführung: erfundene Personen, Firmen und Beträge',
  },
  information: {
    fr: 'Cette page informe. Elle n’est pas une décision et ne change rien à vos droits ni à vos délais.',
    nl: 'Deze pagina informeert. Ze is geen beslissing en verandert niets aan uw rechten of termijnen.',
    de: 'Diese Seite informiert. Sie ist keine Entscheidung und ändert nichts an Ihren Rechten oder Fristen.',
  },
});
