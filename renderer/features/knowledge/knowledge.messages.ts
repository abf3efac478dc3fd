import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const knowledgeMessages = defineMessages({
  title: { fr: 'Pages à montrer', nl: 'Pagina’s om te tonen', de: 'Seiten zum Zeigen' },
  line: {
    fr: { one: '{count} page en vigueur', other: '{count} pages en vigueur' },
    nl: { one: '{count} pagina van kracht', other: '{count} pagina’s van kracht' },
    de: { one: '{count} Seite in Kraft', other: '{count} Seiten in Kraft' },
  },
  list: { fr: 'Sujets', nl: 'Onderwerpen', de: 'Themen' },
  find: { fr: 'Chercher dans les pages', nl: 'Zoeken in de pagina’s', de: 'In den Seiten suchen' },
  found: {
    fr: { one: '{count} page trouvée', other: '{count} pages trouvées' },
    nl: { one: '{count} pagina gevonden', other: '{count} pagina’s gevonden' },
    de: { one: '{count} Seite gefunden', other: '{count} Seiten gefunden' },
  },
  noneFound: {
    fr: 'Aucune page ne contient tous ces mots. Essayez un seul mot, ou son début.',
    nl: 'Geen pagina bevat al deze woorden. Probeer één woord, of het begin ervan.',
    de: 'Keine Seite enthält alle diese Wörter. Versuchen Sie ein Wort oder seinen Anfang.',
  },
  others: { fr: 'Autres sujets', nl: 'Andere onderwerpen', de: 'Andere Themen' },
  charter: { fr: 'La charte', nl: 'Het charter', de: 'Die Charta' },
  brochures: { fr: 'Brochures', nl: 'Brochures', de: 'Broschüren' },
  bulletins: { fr: 'Bulletin', nl: 'Nieuwsbrief', de: 'Rundbrief' },
  'kind.charter': { fr: 'texte de la charte', nl: 'tekst van het charter', de: 'Text der Charta' },
  'kind.brochure': { fr: 'brochure', nl: 'brochure', de: 'Broschüre' },
  'kind.bulletin': { fr: 'bulletin', nl: 'nieuwsbrief', de: 'Rundbrief' },
  choose: {
    fr: 'Choisissez un sujet pour le lire, le montrer ou le remettre.',
    nl: 'Kies een onderwerp om het te lezen, te tonen of mee te geven.',
    de: 'Wählen Sie ein Thema, um es zu lesen, zu zeigen oder mitzugeben.',
  },
  notYet: {
    fr: 'Aucune version en {lang} n’était en vigueur le {date}. Choisissez un autre jour ou une autre langue.',
    nl: 'Er was geen versie in het {lang} van kracht op {date}. Kies een andere dag of een andere taal.',
    de: 'Am {date} war keine Fassung auf {lang} in Kraft. Wählen Sie einen anderen Tag oder eine andere Sprache.',
  },
  'lang.fr': { fr: 'français', nl: 'Frans', de: 'Französisch' },
  'lang.nl': { fr: 'néerlandais', nl: 'Nederlands', de: 'Niederländisch' },
  'lang.de': { fr: 'allemand', nl: 'Duits', de: 'Deutsch' },
  language: { fr: 'Langue de la page', nl: 'Taal van de pagina', de: 'Sprache der Seite' },
  day: { fr: 'En vigueur le', nl: 'Van kracht op', de: 'In Kraft am' },
  dayImpossible: {
    fr: 'Ce jour n’existe pas. Écrivez-le en entier, ou revenez à aujourd’hui.',
    nl: 'Die dag bestaat niet. Schrijf hem volledig, of keer terug naar vandaag.',
    de: 'Diesen Tag gibt es nicht. Schreiben Sie ihn ganz, oder gehen Sie zu heute zurück.',
  },
  backToToday: commonWords.today,
  versionFrom: { fr: 'Version du {from}', nl: 'Versie van {from}', de: 'Fassung vom {from}' },
  original: { fr: 'texte d’origine', nl: 'oorspronkelijke tekst', de: 'ursprünglicher Text' },
  rendering: { fr: 'traduction de la caisse', nl: 'weergave van het fonds', de: 'Wiedergabe der Kasse' },
  notToday: {
    fr: 'Ce n’est pas la version d’aujourd’hui : elle ne compte pas pour la charte.',
    nl: 'Dit is niet de versie van vandaag: ze telt niet mee voor het charter.',
    de: 'Das ist nicht die heutige Fassung: für die Charta zählt sie nicht.',
  },
  opens: {
    fr: 'Ouvrir {title} dans le navigateur',
    nl: '{title} openen in de browser',
    de: '{title} im Browser öffnen',
  },
  notOpened: {
    fr: 'L’adresse ne s’ouvre pas ici. Elle est écrite en entier : copiez-la.',
    nl: 'Het adres gaat hier niet open. Het staat er volledig: kopieer het.',
    de: 'Die Adresse öffnet sich hier nicht. Sie steht ganz da: kopieren Sie sie.',
  },
  since: { fr: 'depuis le {from}', nl: 'sinds {from}', de: 'seit {from}' },
  until: { fr: 'du {from} au {to}', nl: 'van {from} tot en met {to}', de: 'vom {from} bis {to}' },
});

/** What is done with a page, and what came of it. */
export const informMessages = defineMessages({
  show: commonWords.show,
  hideAgain: { fr: 'Ne plus montrer', nl: 'Niet meer tonen', de: 'Nicht mehr zeigen' },
  hand: { fr: 'Remettre', nl: 'Meegeven', de: 'Mitgeben' },
  mail: { fr: 'Envoyer', nl: 'Versturen', de: 'Senden' },
  'done.shown': {
    fr: 'Montré et noté dans la visite.',
    nl: 'Getoond en genoteerd in het bezoek.',
    de: 'Gezeigt und im Besuch notiert.',
  },
  'done.handed': {
    fr: 'Imprimé et noté comme remis.',
    nl: 'Afgedrukt en genoteerd als meegegeven.',
    de: 'Gedruckt und als mitgegeben notiert.',
  },
  'done.sent': { fr: 'Noté comme envoyé.', nl: 'Genoteerd als verstuurd.', de: 'Als gesendet notiert.' },
  'only.shown': {
    fr: 'Montré. Sans visite ouverte, rien n’est noté.',
    nl: 'Getoond. Zonder open bezoek wordt niets genoteerd.',
    de: 'Gezeigt. Ohne offenen Besuch wird nichts notiert.',
  },
  'only.handed': {
    fr: 'Imprimé. Sans visite ouverte, rien n’est noté.',
    nl: 'Afgedrukt. Zonder open bezoek wordt niets genoteerd.',
    de: 'Gedruckt. Ohne offenen Besuch wird nichts notiert.',
  },
  'only.sent': {
    fr: 'Sans visite ouverte, rien n’est noté.',
    nl: 'Zonder open bezoek wordt niets genoteerd.',
    de: 'Ohne offenen Besuch wird nichts notiert.',
  },
  notKept: {
    fr: 'Montré. Pour la charte, ce texte compte quand il est remis ou envoyé.',
    nl: 'Getoond. Voor het charter telt deze tekst pas wanneer hij wordt meegegeven of verstuurd.',
    de: 'Gezeigt. Für die Charta zählt dieser Text, wenn er mitgegeben oder gesendet wird.',
  },
  news: {
    fr: 'Fait. Un bulletin donne des nouvelles : la charte ne le compte pas comme une information donnée.',
    nl: 'Gedaan. Een nieuwsbrief brengt nieuws: het charter telt hem niet als gegeven informatie.',
    de: 'Erledigt. Ein Rundbrief bringt Neues: die Charta zählt ihn nicht als erteilte Auskunft.',
  },
  printCancelled: {
    fr: 'Rien n’a été imprimé ni noté.',
    nl: 'Er is niets afgedrukt of genoteerd.',
    de: 'Es wurde nichts gedruckt oder notiert.',
  },
  mailTitle: { fr: 'Brouillon pour un e-mail', nl: 'Ontwerp voor een e-mail', de: 'Entwurf für eine E-Mail' },
  mailLine: {
    fr: 'Guichet n’envoie rien lui-même : copiez le texte dans votre messagerie, ou ouvrez le fichier avec elle.',
    nl: 'Guichet verstuurt zelf niets: kopieer de tekst naar uw mailprogramma, of open er het bestand mee.',
    de: 'Guichet sendet selbst nichts: kopieren Sie den Text in Ihr Mailprogramm, oder öffnen Sie damit die Datei.',
  },
  subject: { fr: 'Objet', nl: 'Onderwerp', de: 'Betreff' },
  text: { fr: 'Texte', nl: 'Tekst', de: 'Text' },
  copy: { fr: 'Copier le texte', nl: 'Tekst kopiëren', de: 'Text kopieren' },
  copied: { fr: 'Copié', nl: 'Gekopieerd', de: 'Kopiert' },
  notCopied: {
    fr: 'Le presse-papiers est refusé ici. Sélectionnez le texte et copiez-le.',
    nl: 'Het klembord is hier geweigerd. Selecteer de tekst en kopieer hem.',
    de: 'Die Zwischenablage ist hier gesperrt. Markieren Sie den Text und kopieren Sie ihn.',
  },
  save: { fr: 'Enregistrer le fichier', nl: 'Bestand opslaan', de: 'Datei speichern' },
  sent: { fr: 'C’est envoyé', nl: 'Verstuurd', de: 'Gesendet' },
  notDrafted: {
    fr: 'Copiez d’abord le texte ou enregistrez le fichier.',
    nl: 'Kopieer eerst de tekst of sla het bestand op.',
    de: 'Kopieren Sie zuerst den Text oder speichern Sie die Datei.',
  },
});
