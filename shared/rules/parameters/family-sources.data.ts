import { source, type Source } from './source.ts';

/** Texts on maternity and care that the pages of benefit-sources.data.ts rest on. */
export const familySources = {
  FL1: source(
    'law',
    'Arrêté royal du 20 juillet 1971, assurance indemnités et assurance maternité des indépendants (art. 93, version au 01/01/2017)',
    'https://www.riziv.fgov.be/webprd/docleg/sp/1007069-84?1&tmpl=kartlis&OIDN=1501453&-CLAN=NL&-DTRF=27/02/2020&-VIEW=',
  ),
  FL2: source(
    'authority',
    'news.belgium – Zelfstandigen: verhoging van de moederschapsuitkering (28/11/2021, ontwerp-KB art. 94 KB 20/07/1971)',
    'https://news.belgium.be/nl/zelfstandigen-verhoging-van-de-moederschapsuitkering',
  ),
  FL3: source(
    'law',
    'Arrêté royal du 1er septembre 2016 (art. 50 § 5 du règlement général : dispense de cotisations en cas de maternité)',
    'https://lisloi.be/laws/2016204704/compare',
  ),
} as const satisfies Readonly<Record<string, Source>>;
