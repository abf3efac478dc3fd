import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

/** Words of the visit panel. Reasons and channels are in the codes every screen shares. */
export const visitMessages = defineMessages({
  'nothing.write': { fr: 'Une note', nl: 'Een nota', de: 'Eine Notiz' },
  'nothing.presenceOnly': {
    fr: 'Rien : simple passage',
    nl: 'Niets: alleen langsgekomen',
    de: 'Nichts: nur vorbeigekommen',
  },
  'nothing.documentsOnly': {
    fr: 'Rien : documents remis',
    nl: 'Niets: documenten afgegeven',
    de: 'Nichts: Unterlagen abgegeben',
  },
  'nothing.redirected': {
    fr: 'Rien : orienté ailleurs',
    nl: 'Niets: doorverwezen',
    de: 'Nichts: weiterverwiesen',
  },
  none: { fr: 'Visite', nl: 'Bezoek', de: 'Besuch' },
  noneLine: { fr: 'Aucune visite en cours', nl: 'Geen bezoek bezig', de: 'Kein Besuch im Gange' },
  startTitle: { fr: 'Commencer une visite', nl: 'Een bezoek beginnen', de: 'Besuch beginnen' },
  start: { fr: 'Commencer la visite', nl: 'Bezoek beginnen', de: 'Besuch beginnen' },
  openOne: {
    fr: 'Ouvrez un dossier pour commencer une visite : Ctrl+K cherche une personne ou un numéro.',
    nl: 'Open een dossier om een bezoek te beginnen: Ctrl+K zoekt een persoon of een nummer.',
    de: 'Öffnen Sie eine Akte, um einen Besuch zu beginnen: Ctrl+K sucht eine Person oder Nummer.',
  },
  fromAppointment: { fr: 'rendez-vous de {time}', nl: 'afspraak van {time}', de: 'Termin um {time}' },
  title: { fr: 'Visite de {time}', nl: 'Bezoek van {time}', de: 'Besuch von {time}' },
  minutes: { fr: '{count} min', nl: '{count} min', de: '{count} Min.' },
  summary: {
    fr: 'Visite de {time} · {count} min',
    nl: 'Bezoek van {time} · {count} min',
    de: 'Besuch von {time} · {count} Min.',
  },
  elsewhere: {
    fr: 'Visite en cours avec {name}',
    nl: 'Bezoek bezig met {name}',
    de: 'Besuch im Gange mit {name}',
  },
  back: {
    fr: 'Revenir à la visite : {name}',
    nl: 'Terug naar het bezoek van {name}',
    de: 'Zurück zum Besuch von {name}',
  },
  channel: { fr: 'Canal', nl: 'Kanaal', de: 'Kanal' },
  reason: commonWords.reason,
  visitor: { fr: 'Qui est là', nl: 'Wie is er', de: 'Wer ist da' },
  result: { fr: 'À garder de la visite', nl: 'Te bewaren van het bezoek', de: 'Vom Besuch zu behalten' },
  note: { fr: 'Note', nl: 'Nota', de: 'Notiz' },
  noteHint: {
    fr: 'Faits, montants datés, ce qui est promis. Jamais de diagnostic.',
    nl: 'Feiten, gedateerde bedragen, wat beloofd is. Nooit een diagnose.',
    de: 'Fakten, datierte Beträge, Zusagen. Nie eine Diagnose.',
  },
  noteMissing: {
    fr: 'Écrivez une note, ou dites pourquoi il n’y a rien à noter.',
    nl: 'Schrijf een nota, of zeg waarom er niets te noteren valt.',
    de: 'Schreiben Sie eine Notiz oder sagen Sie, warum es nichts zu vermerken gibt.',
  },
  close: { fr: 'Terminer la visite', nl: 'Bezoek beëindigen', de: 'Besuch beenden' },
  abandon: { fr: 'Interrompre', nl: 'Afbreken', de: 'Abbrechen' },
  abandonTitle: { fr: 'Interrompre la visite ?', nl: 'Het bezoek afbreken?', de: 'Den Besuch abbrechen?' },
  abandonText: {
    fr: 'Le passage reste dans la chronologie avec cette raison ; le brouillon de note n’est pas envoyé.',
    nl: 'Het bezoek blijft met deze reden in de tijdlijn; de ontwerpnota wordt niet verzonden.',
    de: 'Der Besuch bleibt mit diesem Grund in der Chronologie; der Notizentwurf wird nicht gesendet.',
  },
  abandonReason: { fr: 'Pourquoi', nl: 'Waarom', de: 'Warum' },
  abandonNeeded: {
    fr: 'Dites en un mot pourquoi : un collègue lira cette ligne.',
    nl: 'Zeg kort waarom: een collega leest deze regel.',
    de: 'Sagen Sie kurz, warum: ein Kollege wird diese Zeile lesen.',
  },
  closed: { fr: 'Visite terminée', nl: 'Bezoek beëindigd', de: 'Besuch beendet' },
  closedAbandoned: {
    fr: 'Interrompue ; la raison est dans la chronologie.',
    nl: 'Afgebroken; de reden staat in de tijdlijn.',
    de: 'Abgebrochen; der Grund steht in der Chronologie.',
  },
  closedNote: {
    fr: 'La note part en relecture.',
    nl: 'De nota gaat naar nazicht.',
    de: 'Die Notiz geht in die Prüfung.',
  },
  closedNoteOffline: {
    fr: 'La note est sur ce disque ; elle partira en relecture au retour du réseau.',
    nl: 'De nota staat op deze schijf; ze gaat naar nazicht zodra het netwerk terug is.',
    de: 'Die Notiz steht auf dieser Platte; sie geht in die Prüfung, sobald das Netz zurück ist.',
  },
  closedNothing: {
    fr: 'Le passage est dans la chronologie.',
    nl: 'Het bezoek staat in de tijdlijn.',
    de: 'Der Besuch steht in der Chronologie.',
  },
});
