import { defineMessages } from '#shared/i18n/message.ts';

/** Lines of a note that writes itself; `list` holds the things, already in words. */
export const noteSectionWords = defineMessages({
  event: { fr: 'Événement : {list}.', nl: 'Gebeurtenis: {list}.', de: 'Ereignis: {list}.' },
  told: { fr: 'Expliqué : {list}.', nl: 'Uitgelegd: {list}.', de: 'Erklärt: {list}.' },
  handed: {
    fr: 'Remis ou envoyé : {list}.',
    nl: 'Overhandigd of gestuurd: {list}.',
    de: 'Übergeben oder gesendet: {list}.',
  },
  computed: { fr: 'Calculé : {list}', nl: 'Berekend: {list}', de: 'Berechnet: {list}' },
  request: { fr: 'Demandes : {list}.', nl: 'Aanvragen: {list}.', de: 'Anträge: {list}.' },
  document: {
    fr: 'Pièces reçues : {list}.',
    nl: 'Ontvangen stukken: {list}.',
    de: 'Erhaltene Unterlagen: {list}.',
  },
  missing: {
    fr: 'À apporter encore : {list}.',
    nl: 'Nog mee te brengen: {list}.',
    de: 'Noch mitzubringen: {list}.',
  },
  task: { fr: 'À faire : {list}.', nl: 'Te doen: {list}.', de: 'Zu erledigen: {list}.' },
  weWill: {
    fr: 'Nous avons promis : {list}.',
    nl: 'Wij beloofden: {list}.',
    de: 'Wir haben zugesagt: {list}.',
  },
  theyWill: {
    fr: 'Promis par la personne : {list}.',
    nl: 'Beloofd door de persoon: {list}.',
    de: 'Von der Person zugesagt: {list}.',
  },
  theyPay: {
    fr: 'Paiements promis : {list}.',
    nl: 'Beloofde betalingen: {list}.',
    de: 'Zugesagte Zahlungen: {list}.',
  },
  fact: {
    fr: '{words} (fait du {date})',
    nl: '{words} (feit van {date})',
    de: '{words} (Tatsache vom {date})',
  },
  filed: {
    fr: '{words}, introduite le {date}',
    nl: '{words}, ingediend op {date}',
    de: '{words}, eingereicht am {date}',
  },
  draft: { fr: '{words}, à compléter', nl: '{words}, aan te vullen', de: '{words}, zu ergänzen' },
  by: { fr: '{words}, pour le {date}', nl: '{words}, tegen {date}', de: '{words}, bis {date}' },
  pays: {
    fr: '{amount} pour le {date} ({words})',
    nl: '{amount} tegen {date} ({words})',
    de: '{amount} bis {date} ({words})',
  },
  'artefact.page': { fr: 'page « {title} »', nl: 'pagina ‘{title}’', de: 'Seite „{title}“' },
  'artefact.brochure': { fr: 'brochure « {title} »', nl: 'brochure ‘{title}’', de: 'Broschüre „{title}“' },
  'artefact.letter': { fr: 'lettre « {title} »', nl: 'brief ‘{title}’', de: 'Brief „{title}“' },
  'artefact.summary': {
    fr: 'résumé de la visite',
    nl: 'samenvatting van het bezoek',
    de: 'Zusammenfassung des Besuchs',
  },
  'artefact.charter': { fr: 'charte de service', nl: 'dienstverleningscharter', de: 'Servicecharta' },
  'artefact.simulation': {
    fr: 'simulation « {title} »',
    nl: 'simulatie ‘{title}’',
    de: 'Simulation „{title}“',
  },
  inLang: { fr: '{words} ({lang})', nl: '{words} ({lang})', de: '{words} ({lang})' },
});
