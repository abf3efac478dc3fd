import { defineMessages } from '#shared/i18n/message.ts';

/** Words that many screens say: one place, so that a button or a term is called the same everywhere. */
export const commonWords = defineMessages({
  amount: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag' },
  byDay: { fr: 'pour le {date}', nl: 'tegen {date}', de: 'bis {date}' },
  cancel: { fr: 'Annuler', nl: 'Annuleren', de: 'Abbrechen' },
  days: {
    fr: { one: '{count} jour', other: '{count} jours' },
    nl: { one: '{count} dag', other: '{count} dagen' },
    de: { one: '{count} Tag', other: '{count} Tage' },
  },
  daysLate: {
    fr: { one: '{count} jour de retard', other: '{count} jours de retard' },
    nl: { one: '{count} dag te laat', other: '{count} dagen te laat' },
    de: { one: '{count} Tag zu spät', other: '{count} Tage zu spät' },
  },
  missingPapers: {
    fr: { one: '{count} pièce manque', other: '{count} pièces manquent' },
    nl: { one: '{count} stuk ontbreekt', other: '{count} stukken ontbreken' },
    de: { one: '{count} Unterlage fehlt', other: '{count} Unterlagen fehlen' },
  },
  no: { fr: 'non', nl: 'nee', de: 'nein' },
  open: { fr: 'Ouvrir', nl: 'Openen', de: 'Öffnen' },
  person: { fr: 'Personne', nl: 'Persoon', de: 'Person' },
  quarter: { fr: 'Trimestre', nl: 'Kwartaal', de: 'Quartal' },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Grund' },
  save: { fr: 'Enregistrer', nl: 'Opslaan', de: 'Speichern' },
  show: { fr: 'Montrer', nl: 'Tonen', de: 'Zeigen' },
  source: { fr: 'Source', nl: 'Bron', de: 'Quelle' },
  ssin: { fr: 'NISS', nl: 'INSZ', de: 'ENSS' },
  table: { fr: 'Tableau', nl: 'Tabel', de: 'Tabelle' },
  toConfirm: { fr: 'à confirmer', nl: 'te bevestigen', de: 'zu bestätigen' },
  today: { fr: 'Aujourd’hui', nl: 'Vandaag', de: 'Heute' },
  yes: { fr: 'oui', nl: 'ja', de: 'ja' },
});
