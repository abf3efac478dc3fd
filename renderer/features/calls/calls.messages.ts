import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const callsMessages = defineMessages({
  title: { fr: 'Appels à faire', nl: 'Te bellen', de: 'Anzurufen' },
  line: {
    fr: 'Droits qui ne viennent pas d’eux-mêmes',
    nl: 'Rechten die niet vanzelf komen',
    de: 'Rechte, die nicht von selbst kommen',
  },
  whose: { fr: 'Dossiers', nl: 'Dossiers', de: 'Akten' },
  'whose.mine': { fr: 'Les miens', nl: 'De mijne', de: 'Meine' },
  'whose.all': { fr: 'Tout le bureau', nl: 'Hele kantoor', de: 'Ganzes Büro' },
  left: { fr: 'Reste', nl: 'Nog', de: 'Bleibt' },
  days: commonWords.days,
  today: commonWords.today,
  noTerm: { fr: 'Sans terme', nl: 'Geen termijn', de: 'Ohne Frist' },
  person: commonWords.person,
  right: { fr: 'Droit et raison', nl: 'Recht en reden', de: 'Recht und Grund' },
  stake: { fr: 'En jeu', nl: 'Op het spel', de: 'Auf dem Spiel' },
  lastDay: { fr: 'Dernier jour', nl: 'Laatste dag', de: 'Letzter Tag' },
  source: commonWords.source,
  call: { fr: 'Appel', nl: 'Oproep', de: 'Anruf' },
  called: { fr: 'Appelé…', nl: 'Gebeld…', de: 'Angerufen…' },
  calledWho: {
    fr: 'Noter l’appel : {name}, {right}',
    nl: 'Oproep noteren: {name}, {right}',
    de: 'Anruf notieren: {name}, {right}',
  },
  missing: { fr: 'Il manque : {what}', nl: 'Er ontbreekt: {what}', de: 'Es fehlt: {what}' },
  order: {
    fr: 'Par montant en jeu et jours restants',
    nl: 'Volgens bedrag op het spel en resterende dagen',
    de: 'Nach Betrag auf dem Spiel und verbleibenden Tagen',
  },
  firstOf: {
    fr: 'les {shown} premiers sur {total}',
    nl: 'de eerste {shown} van {total}',
    de: 'die ersten {shown} von {total}',
  },
  none: {
    fr: 'Aucun droit à faire connaître. La liste se remplit après chaque synchronisation.',
    nl: 'Geen recht te melden. De lijst vult zich na elke synchronisatie.',
    de: 'Kein Recht mitzuteilen. Die Liste füllt sich nach jeder Synchronisierung.',
  },
  how: { fr: 'Résultat de l’appel', nl: 'Resultaat van de oproep', de: 'Ergebnis des Anrufs' },
  'how.reached': {
    fr: 'Joint, droit expliqué',
    nl: 'Bereikt, recht uitgelegd',
    de: 'Erreicht, Recht erklärt',
  },
  'how.noAnswer': { fr: 'Pas de réponse', nl: 'Geen antwoord', de: 'Keine Antwort' },
  'how.leftMessage': { fr: 'Message laissé', nl: 'Bericht nagelaten', de: 'Nachricht hinterlassen' },
  'how.refused': { fr: 'Joint, n’en veut pas', nl: 'Bereikt, wil het niet', de: 'Erreicht, möchte es nicht' },
  settles: {
    fr: 'Quitte la liste, noté dans la chronologie.',
    nl: 'Verdwijnt uit de lijst, genoteerd in de tijdlijn.',
    de: 'Verlässt die Liste, in der Zeitleiste notiert.',
  },
  stays: {
    fr: 'Reste dans la liste, essai noté dans la chronologie.',
    nl: 'Blijft in de lijst, poging genoteerd in de tijdlijn.',
    de: 'Bleibt in der Liste, Versuch in der Zeitleiste notiert.',
  },
  cancel: commonWords.cancel,
  save: { fr: 'Noter l’appel', nl: 'Oproep noteren', de: 'Anruf notieren' },
});
