import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const appointmentMessages = defineMessages({
  title: { fr: 'Rendez-vous', nl: 'Afspraak', de: 'Termin' },
  label: {
    fr: 'Fixer un rendez-vous ou inscrire dans la file',
    nl: 'Afspraak maken of in de wachtrij zetten',
    de: 'Termin vereinbaren oder in die Warteliste setzen',
  },
  when: { fr: 'Quand', nl: 'Wanneer', de: 'Wann' },
  'when.later': { fr: 'Un jour fixé', nl: 'Op een dag', de: 'An einem Tag' },
  'when.now': { fr: 'Attend maintenant', nl: 'Wacht nu', de: 'Wartet jetzt' },
  on: { fr: 'Le', nl: 'Op', de: 'Am' },
  at: { fr: 'À', nl: 'Om', de: 'Um' },
  place: { fr: 'Où', nl: 'Waar', de: 'Wo' },
  'place.office': { fr: 'Au bureau', nl: 'Op kantoor', de: 'Im Büro' },
  'place.phone': { fr: 'Par téléphone', nl: 'Per telefoon', de: 'Am Telefon' },
  'place.business': { fr: 'Chez la personne', nl: 'Bij de persoon', de: 'Bei der Person' },
  with: { fr: 'Avec', nl: 'Met', de: 'Mit' },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Anlass' },
  preparation: { fr: 'À préparer', nl: 'Voor te bereiden', de: 'Vorzubereiten' },
  save: { fr: 'Fixer', nl: 'Vastleggen', de: 'Festlegen' },
  queue: { fr: 'Inscrire dans la file', nl: 'In de wachtrij zetten', de: 'In die Warteliste' },
  cancel: commonWords.cancel,
  badDay: {
    fr: 'Donnez un jour comme 30/11/2026, aujourd’hui ou plus tard.',
    nl: 'Geef een dag zoals 30/11/2026, vandaag of later.',
    de: 'Bitte einen Tag wie 30/11/2026 angeben, heute oder später.',
  },
  badHour: {
    fr: 'Donnez l’heure comme 10:30.',
    nl: 'Geef het uur zoals 10:30.',
    de: 'Bitte die Uhrzeit wie 10:30 angeben.',
  },
});
