import { defineMessages } from '#shared/i18n/message.ts';

export const settingsMessages = defineMessages({
  title: { fr: 'Réglages', nl: 'Instellingen', de: 'Einstellungen' },
  line: { fr: 'Pour ce poste', nl: 'Voor deze computer', de: 'Für diesen Platz' },
  look: { fr: 'Affichage', nl: 'Weergave', de: 'Anzeige' },
  lang: { fr: 'Langue de l’écran', nl: 'Taal van het scherm', de: 'Sprache des Bildschirms' },
  langHint: {
    fr: 'L’allemand est complet pour les lettres et les personnes ; à l’écran, ce qui manque reste en français et le dit.',
    nl: 'Duits is volledig voor brieven en personen; op het scherm blijft wat ontbreekt in het Frans staan, met vermelding.',
    de: 'Fehlende deutsche Wörter bleiben auf Französisch und sind als solche gekennzeichnet.',
  },
  theme: { fr: 'Thème', nl: 'Thema', de: 'Farben' },
  'theme.system': { fr: 'Comme l’ordinateur', nl: 'Zoals de computer', de: 'Wie der Computer' },
  'theme.light': { fr: 'Clair', nl: 'Licht', de: 'Hell' },
  'theme.dark': { fr: 'Sombre', nl: 'Donker', de: 'Dunkel' },
  density: { fr: 'Densité', nl: 'Dichtheid', de: 'Dichte' },
  'density.comfortable': { fr: 'Confortable', nl: 'Ruim', de: 'Bequem' },
  'density.compact': { fr: 'Compacte', nl: 'Compact', de: 'Kompakt' },
  keyboard: { fr: 'Clavier', nl: 'Toetsenbord', de: 'Tastatur' },
  singleKeys: {
    fr: 'Raccourcis d’une seule lettre',
    nl: 'Sneltoetsen van één letter',
    de: 'Tastenkürzel mit einem Buchstaben',
  },
  singleKeysLine: {
    fr: 'Par exemple N, J ou R. Jamais pendant la frappe d’un texte.',
    nl: 'Bijvoorbeeld N, J of R. Nooit tijdens het typen.',
    de: 'Zum Beispiel N, J oder R. Nie beim Tippen eines Textes.',
  },
  allKeys: { fr: 'Voir tous les raccourcis', nl: 'Alle sneltoetsen tonen', de: 'Alle Tastenkürzel anzeigen' },
  about: { fr: 'À propos', nl: 'Over', de: 'Über' },
  person: { fr: 'Ouvert par', nl: 'Geopend door', de: 'Geöffnet von' },
  device: { fr: 'Poste', nl: 'Computer', de: 'Platz' },
  version: { fr: 'Version', nl: 'Versie', de: 'Version' },
  lock: { fr: 'Verrouillage', nl: 'Vergrendeling', de: 'Sperre' },
  lockLine: {
    fr: 'après 5 minutes sans geste, ou Ctrl+L',
    nl: 'na 5 minuten zonder handeling, of Ctrl+L',
    de: 'nach 5 Minuten ohne Bewegung oder Ctrl+L',
  },
  licence: { fr: 'Licence', nl: 'Licentie', de: 'Lizenz' },
});
