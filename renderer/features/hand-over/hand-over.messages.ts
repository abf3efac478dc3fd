import { defineMessages } from '#shared/i18n/message.ts';

export const handOverMessages = defineMessages({
  save: {
    fr: 'Exporter le travail non envoyé',
    nl: 'Niet verzonden werk exporteren',
    de: 'Nicht gesendete Arbeit exportieren',
  },
  found: {
    fr: {
      one: '{count} changement non envoyé se trouve encore sur ce poste, scellé.',
      other: '{count} changements non envoyés se trouvent encore sur ce poste, scellés.',
    },
    nl: {
      one: 'Er staat nog {count} niet verzonden, verzegelde wijziging op deze computer.',
      other: 'Er staan nog {count} niet verzonden, verzegelde wijzigingen op deze computer.',
    },
    de: {
      one: 'Auf diesem Rechner liegt noch {count} nicht gesendete, versiegelte Änderung.',
      other: 'Auf diesem Rechner liegen noch {count} nicht gesendete, versiegelte Änderungen.',
    },
  },
  saved: {
    fr: {
      one: 'Le fichier contient {count} changement de ce poste, scellé.',
      other: 'Le fichier contient {count} changements de ce poste, scellés.',
    },
    nl: {
      one: 'Het bestand bevat {count} verzegelde wijziging van deze computer.',
      other: 'Het bestand bevat {count} verzegelde wijzigingen van deze computer.',
    },
    de: {
      one: 'Die Datei enthält {count} versiegelte Änderung dieses Rechners.',
      other: 'Die Datei enthält {count} versiegelte Änderungen dieses Rechners.',
    },
  },
  reader: {
    fr: 'Seule la caisse peut la lire. Remettez le fichier à votre informatique ; rien n’est effacé ici.',
    nl: 'Alleen het fonds kan het lezen. Bezorg het bestand aan uw informaticadienst; hier wordt niets gewist.',
    de: 'Nur die Kasse kann sie lesen. Geben Sie die Datei Ihrer Informatik; hier wird nichts gelöscht.',
  },
  nothing: {
    fr: 'Rien n’attend sur ce poste : la caisse a tout reçu.',
    nl: 'Er wacht niets op deze computer: het fonds heeft alles ontvangen.',
    de: 'Auf diesem Rechner wartet nichts: Die Kasse hat alles erhalten.',
  },
  leftHere: {
    fr: {
      one: '{count} changement n’est pas encore scellé pour la caisse : ouvrez Guichet une fois en ligne.',
      other:
        '{count} changements ne sont pas encore scellés pour la caisse : ouvrez Guichet une fois en ligne.',
    },
    nl: {
      one: '{count} wijziging is nog niet voor het fonds verzegeld: open Guichet één keer online.',
      other: '{count} wijzigingen zijn nog niet voor het fonds verzegeld: open Guichet één keer online.',
    },
    de: {
      one: '{count} Änderung ist noch nicht für die Kasse versiegelt: Öffnen Sie Guichet einmal online.',
      other: '{count} Änderungen sind noch nicht für die Kasse versiegelt: Öffnen Sie Guichet einmal online.',
    },
  },
  torn: {
    fr: 'La fin de la copie était coupée : ce qui s’écrivait à l’instant de la panne n’avait pas été dit enregistré.',
    nl: 'Het einde van de kopie was afgebroken: wat op dat ogenblik geschreven werd, was niet als bewaard gemeld.',
    de: 'Das Ende der Kopie war abgeschnitten: was gerade geschrieben wurde, war nicht als gespeichert gemeldet.',
  },
});
