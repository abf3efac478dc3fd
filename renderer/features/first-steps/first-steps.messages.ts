import { defineMessages } from '#shared/i18n/message.ts';

export const firstStepsMessages = defineMessages({
  title: { fr: 'Trois pas pour découvrir', nl: 'Drie stappen om te ontdekken', de: 'Drei Schritte zum Entdecken' },
  find: { fr: 'Trouver un dossier', nl: 'Een dossier vinden', de: 'Eine Akte finden' },
  findLine: { fr: 'Ctrl K, puis tapez « Arriéré »', nl: 'Ctrl K, typ dan ‘Arriéré’', de: 'Ctrl K, dann „Arriéré“' },
  offline: { fr: 'Couper le réseau', nl: 'Het netwerk afsluiten', de: 'Das Netz trennen' },
  offlineLine: { fr: 'Pastille en haut à droite : « Travailler hors ligne »', nl: 'Pil rechtsboven: ‘Offline werken’', de: 'Pille oben rechts: „Offline arbeiten“' },
  note: { fr: 'Écrire une note', nl: 'Een nota schrijven', de: 'Eine Notiz schreiben' },
  noteLine: { fr: 'Dans une visite ; elle attend ici le réseau', nl: 'In een bezoek; ze wacht hier op het netwerk', de: 'In einem Besuch; sie wartet hier auf das Netz' },
  done: { fr: 'fait', nl: 'gedaan', de: 'erledigt' },
  todo: { fr: 'à faire', nl: 'te doen', de: 'zu tun' },
  dismiss: { fr: 'Ne plus montrer ces pas', nl: 'Deze stappen niet meer tonen', de: 'Diese Schritte nicht mehr zeigen' },
  go: { fr: 'Chercher', nl: 'Zoeken', de: 'Suchen' },
});
