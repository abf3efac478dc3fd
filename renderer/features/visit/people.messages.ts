import { defineMessages } from '#shared/i18n/message.ts';

export const peopleMessages = defineMessages({
  title: { fr: 'Aussi présents', nl: 'Ook aanwezig', de: 'Auch anwesend' },
  add: { fr: 'Ajouter une personne', nl: 'Persoon toevoegen', de: 'Person hinzufügen' },
  addHint: {
    fr: 'Les proches du dossier et les dossiers ouverts à l’instant.',
    nl: 'Verwanten uit het dossier en dossiers die net open waren.',
    de: 'Nahestehende der Akte und eben geöffnete Akten.',
  },
  open: { fr: 'Ouvrir le dossier de {name}', nl: 'Dossier van {name} openen', de: 'Akte von {name} öffnen' },
  remove: {
    fr: 'Retirer {name} de la visite',
    nl: '{name} uit het bezoek halen',
    de: '{name} aus dem Besuch nehmen',
  },
  duties: { fr: 'À dire à {name}', nl: 'Te vertellen aan {name}', de: '{name} zu sagen' },
  basket: { fr: 'Pour {name}', nl: 'Voor {name}', de: 'Für {name}' },
  summary: {
    fr: 'Résumé pour {name}',
    nl: 'Samenvatting voor {name}',
    de: 'Zusammenfassung für {name}',
  },
  note: { fr: 'Note pour {name}', nl: 'Nota voor {name}', de: 'Notiz für {name}' },
  noteHint: {
    fr: 'Ce qui concerne cette personne seule : la note va dans son dossier.',
    nl: 'Wat alleen deze persoon betreft: de nota komt in diens dossier.',
    de: 'Was nur diese Person betrifft: Die Notiz kommt in ihre Akte.',
  },
  'as.spouse': { fr: 'partenaire', nl: 'partner', de: 'Partner' },
  'as.helper': { fr: 'aidant', nl: 'helper', de: 'Helfer' },
  'as.partner': { fr: 'associé actif', nl: 'werkende vennoot', de: 'tätiger Gesellschafter' },
  'as.officer': { fr: 'mandataire', nl: 'mandataris', de: 'Mandatsträger' },
  'as.company': { fr: 'société', nl: 'vennootschap', de: 'Gesellschaft' },
  'as.other': { fr: 'autre', nl: 'andere', de: 'andere' },
});
