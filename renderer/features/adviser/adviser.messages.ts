import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const adviserMessages = defineMessages({
  title: { fr: 'Personne de contact', nl: 'Contactpersoon', de: 'Kontaktperson' },
  change: { fr: 'Changer', nl: 'Wijzigen', de: 'Ändern' },
  changeLabel: {
    fr: 'Changer la personne de contact ou sa remplaçante',
    nl: 'Contactpersoon of vervanger wijzigen',
    de: 'Kontaktperson oder Vertretung ändern',
  },
  role: { fr: 'Rôle', nl: 'Rol', de: 'Rolle' },
  'role.primary': { fr: 'Suit le dossier', nl: 'Volgt het dossier op', de: 'Betreut die Akte' },
  'role.backup': { fr: 'Remplace', nl: 'Vervangt', de: 'Vertritt' },
  who: { fr: 'Dorénavant', nl: 'Voortaan', de: 'Künftig' },
  before: {
    fr: 'Jusqu’ici : {name}, depuis le {date}.',
    nl: 'Tot nu: {name}, sinds {date}.',
    de: 'Bisher: {name}, seit {date}.',
  },
  none: { fr: 'Personne jusqu’ici.', nl: 'Tot nu niemand.', de: 'Bisher niemand.' },
  note: { fr: 'Note de passation', nl: 'Overdrachtsnota', de: 'Übergabenotiz' },
  noteHint: {
    fr: 'Ce que la suivante doit savoir : promesses, délais, ce qui attend.',
    nl: 'Wat de volgende moet weten: beloften, termijnen, wat wacht.',
    de: 'Was die nächste Person wissen muss: Zusagen, Fristen, was wartet.',
  },
  noteMissing: {
    fr: 'Écrivez une note de passation, même courte.',
    nl: 'Schrijf een overdrachtsnota, ook al is ze kort.',
    de: 'Bitte eine Übergabenotiz schreiben, auch eine kurze.',
  },
  same: {
    fr: 'Cette personne a déjà ce rôle : choisissez-en une autre.',
    nl: 'Deze persoon heeft die rol al: kies iemand anders.',
    de: 'Diese Person hat die Rolle schon: bitte eine andere wählen.',
  },
  save: { fr: 'Changer', nl: 'Wijzigen', de: 'Ändern' },
  cancel: commonWords.cancel,
});
