import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

/** Words around the page a visitor takes home, in the language of the agent. */
export const summaryMessages = defineMessages({
  open: {
    fr: 'Résumé pour le visiteur',
    nl: 'Samenvatting voor de bezoeker',
    de: 'Zusammenfassung für den Besucher',
  },
  short: { fr: 'Résumé', nl: 'Samenvatting', de: 'Zusammenfassung' },
  lang: { fr: 'Langue du visiteur', nl: 'Taal van de bezoeker', de: 'Sprache des Besuchers' },
  show: commonWords.show,
  hide: { fr: 'Ne plus montrer', nl: 'Niet meer tonen', de: 'Nicht mehr zeigen' },
  print: { fr: 'Imprimer et remettre', nl: 'Afdrukken en overhandigen', de: 'Drucken und übergeben' },
  handed: {
    fr: 'Remis et noté dans la visite.',
    nl: 'Overhandigd en bij het bezoek genoteerd.',
    de: 'Übergeben und im Besuch vermerkt.',
  },
  notPrinted: {
    fr: 'L’impression a été annulée : rien n’est noté comme remis.',
    nl: 'Het afdrukken is geannuleerd: niets is als overhandigd genoteerd.',
    de: 'Das Drucken wurde abgebrochen: nichts ist als übergeben vermerkt.',
  },
  shown: {
    fr: 'Le visiteur voit ce résumé.',
    nl: 'De bezoeker ziet deze samenvatting.',
    de: 'Der Besucher sieht diese Zusammenfassung.',
  },
  'lang.fr': { fr: 'Français', nl: 'Frans', de: 'Französisch' },
  'lang.nl': { fr: 'Néerlandais', nl: 'Nederlands', de: 'Niederländisch' },
  'lang.de': { fr: 'Allemand', nl: 'Duits', de: 'Deutsch' },
  'lang.en': { fr: 'Anglais', nl: 'Engels', de: 'Englisch' },
});
