import { defineMessages } from '#shared/i18n/message.ts';

export const agendaMessages = defineMessages({
  title: { fr: 'Agenda', nl: 'Agenda', de: 'Agenda' },
  line: {
    fr: { one: '{count} visite en cinq jours', other: '{count} visites en cinq jours' },
    nl: { one: '{count} bezoek in vijf dagen', other: '{count} bezoeken in vijf dagen' },
    de: { one: '{count} Besuch in fünf Tagen', other: '{count} Besuche in fünf Tagen' },
  },
  today: { fr: 'Aujourd’hui', nl: 'Vandaag', de: 'Heute' },
  days: { fr: 'Les cinq prochains jours', nl: 'De komende vijf dagen', de: 'Die nächsten fünf Tage' },
  dayNone: { fr: 'rien', nl: 'niets', de: 'nichts' },
  dayCount: {
    fr: { one: '{count} visite', other: '{count} visites' },
    nl: { one: '{count} bezoek', other: '{count} bezoeken' },
    de: { one: '{count} Besuch', other: '{count} Besuche' },
  },
  mission: {
    fr: 'Mission de {count} arrêts',
    nl: 'Opdracht met {count} haltes',
    de: 'Außentermin mit {count} Stationen',
  },
  visits: { fr: 'Visites', nl: 'Bezoeken', de: 'Besuche' },
  ready: {
    fr: 'Prêt à partir : {ready} dossiers sur {count} sont entiers sur ce poste',
    nl: 'Klaar om te vertrekken: {ready} van {count} dossiers staan volledig op deze computer',
    de: 'Abfahrbereit: {ready} von {count} Akten sind ganz auf diesem Platz',
  },
  notReady: {
    fr: '{ready} dossiers sur {count} sont entiers sur ce poste',
    nl: '{ready} van {count} dossiers staan volledig op deze computer',
    de: '{ready} von {count} Akten sind ganz auf diesem Platz',
  },
  'column.order': { fr: 'Ordre', nl: 'Volgorde', de: 'Folge' },
  'column.time': { fr: 'Heure', nl: 'Uur', de: 'Zeit' },
  'column.person': { fr: 'Personne', nl: 'Persoon', de: 'Person' },
  'column.reason': { fr: 'Motif', nl: 'Reden', de: 'Grund' },
  'column.data': { fr: 'Données', nl: 'Gegevens', de: 'Daten' },
  'column.offline': { fr: 'Hors ligne', nl: 'Offline', de: 'Offline' },
  dataOf: { fr: 'de {time}', nl: 'van {time}', de: 'von {time}' },
  dataNone: { fr: 'carte seule', nl: 'alleen kaart', de: 'nur Karte' },
  held: { fr: 'Sur ce poste', nl: 'Op deze computer', de: 'Auf diesem Platz' },
  notHeld: { fr: 'Pas encore', nl: 'Nog niet', de: 'Noch nicht' },
  done: { fr: 'Terminée', nl: 'Afgerond', de: 'Beendet' },
  arrived: { fr: 'En cours', nl: 'Bezig', de: 'Im Gange' },
  noShow: { fr: 'Absent', nl: 'Niet verschenen', de: 'Nicht erschienen' },
  keepShort: { fr: 'garder', nl: 'bewaren', de: 'behalten' },
  keepLine: {
    fr: 'Les dossiers du jour sont emportés d’office. Cochez ceux qui doivent rester au-delà.',
    nl: 'De dossiers van de dag gaan vanzelf mee. Vink aan welke langer moeten blijven.',
    de: 'Die Akten des Tages kommen von selbst mit. Haken Sie an, was länger bleiben soll.',
  },
  empty: {
    fr: 'Vos rendez-vous de ce jour apparaîtront ici.',
    nl: 'Uw afspraken van die dag verschijnen hier.',
    de: 'Ihre Termine dieses Tages erscheinen hier.',
  },
});
