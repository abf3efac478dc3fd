import { defineMessages } from '#shared/i18n/message.ts';

export const designMessages = defineMessages({
  close: { fr: 'Fermer', nl: 'Sluiten', de: 'Schließen', en: 'Close' },
  cancel: { fr: 'Annuler', nl: 'Annuleren', de: 'Abbrechen', en: 'Cancel' },
  stop: { fr: 'Arrêter', nl: 'Stoppen', de: 'Anhalten', en: 'Stop' },
  loading: { fr: 'Lecture en cours', nl: 'Wordt gelezen', de: 'Wird gelesen', en: 'Reading' },
  removed: { fr: 'retiré :', nl: 'verwijderd:', de: 'entfernt:', en: 'removed:' },
  added: { fr: 'ajouté :', nl: 'toegevoegd:', de: 'hinzugefügt:', en: 'added:' },
  savedHere: {
    fr: 'Enregistré sur ce poste',
    nl: 'Bewaard op deze computer',
    de: 'Auf diesem Rechner gespeichert',
    en: 'Saved on this computer',
  },
  savedHereAt: {
    fr: 'Enregistré sur ce poste, {at}',
    nl: 'Bewaard op deze computer, {at}',
    de: 'Auf diesem Rechner gespeichert, {at}',
    en: 'Saved on this computer, {at}',
  },
  notSaved: {
    fr: 'Pas encore enregistré : ce poste n’a pas pu écrire. Gardez cette page ouverte, nouvel essai à la prochaine frappe.',
    nl: 'Nog niet bewaard: deze computer kon niet schrijven. Laat deze pagina open, nieuwe poging bij de volgende toets.',
    de: 'Noch nicht gespeichert: Dieser Rechner konnte nicht schreiben. Lassen Sie diese Seite offen, neuer Versuch beim nächsten Anschlag.',
    en: 'Not saved yet: this computer could not write. Keep this page open, the next keystroke tries again.',
  },
  demo: { fr: 'Démo', nl: 'Demo', de: 'Demo', en: 'Demo' },
  demoLong: {
    fr: 'Démonstration : personnes, sociétés et montants inventés',
    nl: 'Demonstratie: verzonnen personen, vennootschappen en bedragen',
    de: 'Vorführung: erfundene Personen, Firmen und Beträge',
    en: 'Demonstration: invented people, companies and amounts',
  },
  'ledger.done': { fr: 'fait :', nl: 'gedaan:', de: 'erledigt:', en: 'done:' },
  'ledger.todo': { fr: 'à faire :', nl: 'te doen:', de: 'zu tun:', en: 'to do:' },
  'ledger.near': { fr: 'en attente :', nl: 'in afwachting:', de: 'ausstehend:', en: 'waiting:' },
  'ledger.na': { fr: 'sans objet :', nl: 'niet van toepassing:', de: 'entfällt:', en: 'not applicable:' },
});
