import { defineMessages } from '#shared/i18n/message.ts';

export const formMessages = defineMessages({
  required: { fr: 'À remplir.', nl: 'In te vullen.', de: 'Bitte ausfüllen.', en: 'Fill this in.' },
  choose: {
    fr: 'Choisissez une réponse.',
    nl: 'Kies een antwoord.',
    de: 'Bitte eine Antwort wählen.',
    en: 'Choose an answer.',
  },
  tooShort: {
    fr: { one: 'Au moins {count} caractère.', other: 'Au moins {count} caractères.' },
    nl: { one: 'Minstens {count} teken.', other: 'Minstens {count} tekens.' },
    de: { one: 'Mindestens {count} Zeichen.', other: 'Mindestens {count} Zeichen.' },
    en: { one: 'At least {count} character.', other: 'At least {count} characters.' },
  },
  tooLong: {
    fr: { one: 'Au plus {count} caractère.', other: 'Au plus {count} caractères.' },
    nl: { one: 'Hoogstens {count} teken.', other: 'Hoogstens {count} tekens.' },
    de: { one: 'Höchstens {count} Zeichen.', other: 'Höchstens {count} Zeichen.' },
    en: { one: 'At most {count} character.', other: 'At most {count} characters.' },
  },
  tooLow: {
    fr: 'Au moins {limit}.',
    nl: 'Minstens {limit}.',
    de: 'Mindestens {limit}.',
    en: 'At least {limit}.',
  },
  tooHigh: {
    fr: 'Au plus {limit}.',
    nl: 'Hoogstens {limit}.',
    de: 'Höchstens {limit}.',
    en: 'At most {limit}.',
  },
  number: {
    fr: 'Un nombre est attendu, par exemple 180,00.',
    nl: 'Hier hoort een getal, bijvoorbeeld 180,00.',
    de: 'Hier wird eine Zahl erwartet, zum Beispiel 180,00.',
    en: 'A number is expected, for example 180.00.',
  },
  date: {
    fr: 'Une date est attendue, par exemple 23/11/2026.',
    nl: 'Hier hoort een datum, bijvoorbeeld 23/11/2026.',
    de: 'Hier wird ein Datum erwartet, zum Beispiel 23.11.2026.',
    en: 'A date is expected, for example 23/11/2026.',
  },
  email: {
    fr: 'Cette adresse n’a pas la forme nom@domaine.be.',
    nl: 'Dit adres heeft niet de vorm naam@domein.be.',
    de: 'Diese Adresse hat nicht die Form name@domain.be.',
    en: 'This address does not look like name@domain.be.',
  },
  other: {
    fr: 'Cette valeur ne convient pas. Comparez-la avec le document ; rien de ce que vous avez tapé n’est perdu.',
    nl: 'Deze waarde past niet. Vergelijk ze met het document; niets van wat u typte, is verloren.',
    de: 'Dieser Wert passt nicht. Vergleichen Sie ihn mit dem Dokument; nichts von dem Getippten ist verloren.',
    en: 'This value does not fit. Compare it with the document; nothing you typed is lost.',
  },
});
