import { defineMessages } from '#shared/i18n/message.ts';

/**
 * All that a notification of the desk can say: the system shows it on a locked screen and keeps it in a list, so there is
 * no placeholder here, and a test sees to it.
 */
export const noticeMessages = defineMessages({
  changesRefused: {
    fr: 'La caisse a refusé un changement. Ouvrez la révision.',
    nl: 'Het fonds heeft een wijziging geweigerd. Open het nazicht.',
    de: 'Die Kasse hat eine Änderung abgelehnt. Öffnen Sie die Prüfung.',
  },
  noteReturned: {
    fr: 'Une note vous revient. Ouvrez la révision.',
    nl: 'Een nota komt naar u terug. Open het nazicht.',
    de: 'Eine Notiz kommt zu Ihnen zurück. Öffnen Sie die Prüfung.',
  },
  visitorWaiting: {
    fr: 'Quelqu’un attend à l’accueil.',
    nl: 'Er wacht iemand aan het onthaal.',
    de: 'Am Empfang wartet jemand.',
  },
  updateReady: {
    fr: 'Une nouvelle version est prête.',
    nl: 'Er is een nieuwe versie klaar.',
    de: 'Eine neue Fassung ist bereit.',
  },
});
