import { defineMessages } from '#shared/i18n/message.ts';

export const crashMessages = defineMessages({
  title: {
    fr: 'Guichet s’est arrêté plusieurs fois de suite',
    nl: 'Guichet is meermaals na elkaar gestopt',
    de: 'Guichet wurde mehrmals hintereinander beendet',
  },
  what: {
    fr: 'Ce que vous avez enregistré est sur ce poste, chiffré. Exportez-en le journal sur une clé pour l’administrateur, puis réessayez.',
    nl: 'Wat u bewaard hebt, staat versleuteld op deze computer. Exporteer het journaal naar een stick voor de beheerder en probeer opnieuw.',
    de: 'Was Sie gespeichert haben, liegt verschlüsselt auf diesem Rechner. Exportieren Sie das Journal auf einen Stick für die Verwaltung und versuchen Sie es erneut.',
  },
  export: { fr: 'Exporter le journal…', nl: 'Journaal exporteren…', de: 'Journal exportieren…' },
  again: { fr: 'Réessayer', nl: 'Opnieuw proberen', de: 'Erneut versuchen' },
  quit: { fr: 'Quitter', nl: 'Afsluiten', de: 'Beenden' },
  exported: {
    fr: { one: '{count} fichier exporté.', other: '{count} fichiers exportés.' },
    nl: { one: '{count} bestand geëxporteerd.', other: '{count} bestanden geëxporteerd.' },
    de: { one: '{count} Datei exportiert.', other: '{count} Dateien exportiert.' },
  },
  notExported: {
    fr: 'L’export n’a pas abouti : choisissez un autre dossier, ou libérez de la place.',
    nl: 'De export is niet gelukt: kies een andere map of maak plaats vrij.',
    de: 'Der Export ist nicht gelungen: Wählen Sie einen anderen Ordner oder schaffen Sie Platz.',
  },
});
