import { defineMessages } from '#shared/i18n/message.ts';

/** Words of the exported site, complete in its three languages. */
export const siteMessages = defineMessages({
  title: {
    fr: 'Vos droits et obligations d’indépendant',
    nl: 'Uw rechten en plichten als zelfstandige',
    de: 'Ihre Rechte und Pflichten als Selbständiger',
  },
  ownName: { fr: 'Français', nl: 'Nederlands', de: 'Deutsch' },
  skip: { fr: 'Aller au contenu', nl: 'Naar de inhoud', de: 'Zum Inhalt' },
  language: { fr: 'Langue', nl: 'Taal', de: 'Sprache' },
  home: { fr: 'Toutes les pages', nl: 'Alle pagina’s', de: 'Alle Seiten' },
  charter: { fr: 'Notre engagement de service', nl: 'Onze verbintenis', de: 'Unsere Verpflichtung' },
  others: { fr: 'Autres sujets', nl: 'Andere onderwerpen', de: 'Andere Themen' },
  brochures: { fr: 'Brochures', nl: 'Brochures', de: 'Broschüren' },
  bulletins: { fr: 'Bulletin d’information', nl: 'Nieuwsbrief', de: 'Rundbrief' },
  asPdf: { fr: 'en PDF', nl: 'als PDF', de: 'als PDF' },
  madeOn: {
    fr: 'Pages comme en vigueur le {date}',
    nl: 'Pagina’s zoals van kracht op {date}',
    de: 'Seiten wie in Kraft am {date}',
  },
});
