import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

/** Words of a duty to inform that nothing answered: why it is left, and what tells it. */
export const gapMessages = defineMessages({
  'tell.anyArtefact': commonWords.show,
  'tell.brochureHanded': {
    fr: 'Remettre ou envoyer',
    nl: 'Meegeven of sturen',
    de: 'Mitgeben oder senden',
  },
  'tell.charterHanded': {
    fr: 'Remettre ou envoyer',
    nl: 'Meegeven of sturen',
    de: 'Mitgeben oder senden',
  },
  'reason.later': { fr: 'Au prochain contact', nl: 'Bij het volgende contact', de: 'Beim nächsten Kontakt' },
  'reason.declined': {
    fr: 'La personne ne le souhaite pas',
    nl: 'De persoon wenst het niet',
    de: 'Die Person wünscht es nicht',
  },
  'reason.alreadyKnown': {
    fr: 'Déjà connu de la personne',
    nl: 'De persoon weet het al',
    de: 'Der Person bereits bekannt',
  },
  'reason.notThePerson': {
    fr: 'Ce n’est pas la personne',
    nl: 'Het is niet de persoon zelf',
    de: 'Es ist nicht die Person selbst',
  },
  'reason.noTime': { fr: 'Le temps a manqué', nl: 'Er was geen tijd', de: 'Keine Zeit' },
});
