import { defineMessages } from '#shared/i18n/message.ts';

export const firstStepsMessages = defineMessages({
  title: {
    fr: 'Trois pas pour découvrir',
    nl: 'Drie stappen om te ontdekken',
    de: 'Drei Schritte zum Entdecken',
  },
  find: { fr: 'Trouver un dossier', nl: 'Een dossier vinden', de: 'Eine Akte finden' },
  findLine: {
    fr: 'Ctrl K, tapez « Arriéré », puis Entrée',
    nl: 'Ctrl K, typ ‘Arriéré’, dan Enter',
    de: 'Ctrl K, „Arriéré“ tippen, dann Enter',
  },
  offline: { fr: 'Couper le réseau', nl: 'Het netwerk loskoppelen', de: 'Das Netz trennen' },
  offlineLine: {
    fr: 'Pastille en haut à droite, « Travailler hors ligne »',
    nl: 'Knop rechtsboven, ‘Offline werken’',
    de: 'Knopf oben rechts, „Offline arbeiten“',
  },
  note: { fr: 'Écrire une note', nl: 'Een nota schrijven', de: 'Eine Notiz schreiben' },
  noteLine: {
    fr: 'Dans le dossier : V, écrivez, puis Ctrl Entrée',
    nl: 'In het dossier: V, schrijf, dan Ctrl Enter',
    de: 'In der Akte: V, schreiben, dann Ctrl Enter',
  },
  done: { fr: 'fait', nl: 'gedaan', de: 'erledigt' },
  todo: { fr: 'à faire', nl: 'te doen', de: 'zu tun' },
  dismiss: {
    fr: 'Ne plus montrer ces pas',
    nl: 'Deze stappen niet meer tonen',
    de: 'Diese Schritte nicht mehr zeigen',
  },
  go: { fr: 'Chercher', nl: 'Zoeken', de: 'Suchen' },
});
