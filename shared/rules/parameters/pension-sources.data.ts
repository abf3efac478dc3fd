import { source, type Source } from './source.ts';

/** Pages on survivors of the self-employed, read beside those of `benefit-sources.data.ts`. */
export const pensionSources = {
  PE1: source(
    'authority',
    'SFP – Allocation de transition (âge minimum de 47 ans pour un décès en 2019)',
    'https://www.sfpd.fgov.be/fr/droit-a-la-pension/allocation-de-transition',
  ),
  PE2: source(
    'secondary',
    'MC En Marche – Des changements apportés à l’allocation de transition (48 ans et 6 mois en 2022)',
    'https://mc.be/en-marche/vos-droits/seniors/des-changements-apportes-lallocation-de-transition',
  ),
  PE3: source(
    'authority',
    'Famipedia – Pension de survie et allocation de transition (45 ans en 2015, six mois de plus chaque année)',
    'https://famipedia.be/fr/node/116063.html',
  ),
  PE4: source(
    'authority',
    'INASTI FAQ – J’arrête volontairement mon activité: assurance continuée',
    'https://www.rsvz-inasti.fgov.be/fr/faq/jarrete-volontairement-mon-activite-dindependant-et-maintenant',
  ),
} as const satisfies Readonly<Record<string, Source>>;
