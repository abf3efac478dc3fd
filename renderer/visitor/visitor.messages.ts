import { defineMessages } from '#shared/i18n/message.ts';

/** The visitor reads one of four languages; complete in each. */
export const visitorMessages = defineMessages({
  nothing: {
    fr: 'Rien n’est affiché ici pour le moment.',
    nl: 'Hier wordt nu niets getoond.',
    de: 'Hier wird gerade nichts angezeigt.',
    en: 'Nothing is shown here at the moment.',
  },
  page: {
    fr: 'Page pour le visiteur',
    nl: 'Pagina voor de bezoeker',
    de: 'Seite für den Besuch',
    en: 'Page for the visitor',
  },
  demo: {
    fr: 'Démonstration : personnes, sociétés et montants inventés',
    nl: 'Demonstratie: verzonnen personen, vennootschappen en bedragen',
    de: 'Vorführung: erfundene Personen, Firmen und Beträge',
    en: 'Demonstration: invented people, companies and amounts',
  },
});
