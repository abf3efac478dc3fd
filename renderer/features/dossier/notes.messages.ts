import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const notesMessages = defineMessages({
  notes: { fr: 'Notes', nl: 'Nota’s', de: 'Notizen' },
  noNotes: {
    fr: 'Aucune note. La première s’écrit pendant une visite.',
    nl: 'Geen nota’s. De eerste schrijft u tijdens een bezoek.',
    de: 'Keine Notizen. Die erste entsteht bei einem Besuch.',
  },
  contacts: { fr: 'Contacts', nl: 'Contacten', de: 'Kontakte' },
  noContacts: {
    fr: 'Aucun contact. Une visite, un appel ou une lettre s’ajoutera ici.',
    nl: 'Geen contacten. Een bezoek, oproep of brief komt hier bij.',
    de: 'Keine Kontakte. Ein Besuch, Anruf oder Brief kommt hier hinzu.',
  },
  date: { fr: 'Date', nl: 'Datum', de: 'Datum' },
  how: { fr: 'Moyen', nl: 'Middel', de: 'Weg' },
  subject: { fr: 'Objet', nl: 'Onderwerp', de: 'Gegenstand' },
  who: { fr: 'Qui', nl: 'Wie', de: 'Wer' },
  result: { fr: 'Issue', nl: 'Resultaat', de: 'Ergebnis' },
  in: { fr: 'de la personne', nl: 'van de persoon', de: 'von der Person' },
  out: { fr: 'de la caisse', nl: 'van het fonds', de: 'von der Kasse' },
  recovery: { fr: 'recouvrement', nl: 'invordering', de: 'Beitreibung' },
  by: { fr: '{name}, {at}', nl: '{name}, {at}', de: '{name}, {at}' },
  version: { fr: 'version {no}', nl: 'versie {no}', de: 'Fassung {no}' },
  offline: { fr: 'écrite hors ligne', nl: 'offline geschreven', de: 'offline geschrieben' },
  olderOpen: {
    fr: { one: 'Voir la version précédente', other: 'Voir les {count} versions précédentes' },
    nl: { one: 'Vorige versie tonen', other: 'De {count} vorige versies tonen' },
    de: { one: 'Vorige Fassung zeigen', other: 'Die {count} vorigen Fassungen zeigen' },
  },
  olderClose: { fr: 'Replier', nl: 'Inklappen', de: 'Einklappen' },
  returnedBy: {
    fr: 'Renvoyée par {name} le {on} : {reason}',
    nl: 'Teruggestuurd door {name} op {on}: {reason}',
    de: 'Zurückgesandt von {name} am {on}: {reason}',
  },
  approvedBy: {
    fr: 'Approuvée par {name} le {on}',
    nl: 'Goedgekeurd door {name} op {on}',
    de: 'Genehmigt von {name} am {on}',
  },
  noReason: { fr: 'sans raison codée', nl: 'zonder reden', de: 'ohne Grund' },
  amend: { fr: 'Corriger la note', nl: 'Nota verbeteren', de: 'Notiz berichtigen' },
  newText: {
    fr: 'Nouvelle version de la note',
    nl: 'Nieuwe versie van de nota',
    de: 'Neue Fassung der Notiz',
  },
  empty: {
    fr: 'La note est vide : écrivez ce qui a été dit, ou annulez.',
    nl: 'De nota is leeg: schrijf wat gezegd is, of annuleer.',
    de: 'Die Notiz ist leer: Schreiben Sie das Gesagte oder brechen Sie ab.',
  },
  same: {
    fr: 'Le texte n’a pas changé : corrigez-le d’abord, ou annulez.',
    nl: 'De tekst is niet gewijzigd: verbeter hem eerst, of annuleer.',
    de: 'Der Text ist unverändert: Berichtigen Sie ihn zuerst oder brechen Sie ab.',
  },
  send: { fr: 'Renvoyer en révision', nl: 'Opnieuw laten nazien', de: 'Erneut prüfen lassen' },
  cancel: commonWords.cancel,
  incomplete: {
    fr: 'Une version plus récente existe ; elle arrivera à la prochaine synchronisation.',
    nl: 'Er bestaat een recentere versie; die komt bij de volgende synchronisatie.',
    de: 'Es gibt eine neuere Fassung; sie kommt bei der nächsten Synchronisierung.',
  },
});
