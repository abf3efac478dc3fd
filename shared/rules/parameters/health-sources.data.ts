import { source, type Source } from './source.ts';

/**
 * Pages on incapacity for work, the bridging right and the assistance benefits, beside those of the benefit sources.
 * Most were read as stored excerpts. A page known by its address and date alone has no link here.
 */
export const healthSources = {
  H01: source(
    'authority',
    'INASTI FAQ – Que dois-je faire si une maladie ou invalidité m’empêche de travailler (délai, sanction, rechute)',
    'http://www.inasti.be/fr/faq/que-dois-je-faire-si-une-maladie-ou-invalidite-mempeche-de-travailler-de-maniere-temporaire-ou',
  ),
  H02: source(
    'law',
    'Arrêté royal du 17 décembre 2017 modifiant l’arrêté royal du 20 juillet 1971 (périodes d’incapacité, de date à date)',
    'https://lisloi.be/laws/2017206848/compare',
  ),
  H03: source(
    'secondary',
    'Depla – Travailleurs indépendants : adaptation des périodes d’incapacité de travail (déclaration en 14 jours dès 2018)',
    'http://www.advocatenkantoordepla.be/documents/news-items/kl2191946-arbeidsongeschiktheidsbesluit-zelfstandigen-aangepaste-tijdvakken-van-arbeidsongeschiktheid-.xml?lang=fr',
  ),
  H04: source(
    'secondary',
    'Acerta – Suppression du délai de carence pour les indépendants (évolution 2001-2019)',
    'https://www.acerta.be/fr/portail-client/independants/client-dacerta/actualites-juridiques-et-mises-a-jour/afschaffing-carenstijd-voor-arbeidsongeschikte-zelfstandigen',
  ),
  H05: source(
    'authority',
    'news.belgium – Délai pour l’introduction de la déclaration d’incapacité de travail des indépendants (dès 01/01/2022)',
    'https://news.belgium.be/fr/delai-pour-lintroduction-de-la-declaration-dincapacite-de-travail-des-independants',
  ),
  H06: source(
    'secondary',
    'Fiscalteam – Certificat médical rétroactif, bonne nouvelle pour les indépendants (dès 01/07/2021)',
    'https://fiscalteam.be/blog/certificat-medical-retroactif-bonne-nouvelle-pour-les-independants',
  ),
  H07: source(
    'authority',
    'Forum for the Future (INASTI) – Prestations sociales, augmentations au 1er janvier 2022',
    'https://blog.forumforthefuture.be/fr/article/inasti-prestations-sociales-quelles-augmentations-au-1er-janvier-2022-/13365',
  ),
  H08: source(
    'secondary',
    'En Marche – Reprendre partiellement le travail (indépendants)',
    'https://www.enmarche.be/services/incapacite-de-travail-et-invalidite/reprendre-partiellement-le-travail.htm',
  ),
  H09: source(
    'secondary',
    'De Tijd – Zelfstandigen krijgen sneller uitkering (03/2020)',
    'https://www.tijd.be/netto/loopbaan/Zelfstandigen-krijgen-sneller-uitkering/10214978',
  ),
  H10: source(
    'secondary',
    'MR – Droit passerelle de crise en cas de garde d’un enfant (03/2021)',
    'https://www.mr.be/le-droit-passerelle-de-crise-en-cas-de-garde-dun-enfant-sera-dapplication-la-semaine-prochaine/',
  ),
  H11: source(
    'secondary',
    'Liantis – Klassiek overbruggingsrecht, voorwaarden 2022',
    'https://www.liantis.be/nl/zelfstandig-worden/sociale-bijdragen/rechten/overbruggingsrecht?switch=nl',
  ),
  H12: source(
    'authority',
    'RSVZ – Nieuwe maatregelen voor zelfstandigen vanaf 1 januari 2023',
    'https://www.rsvz-inasti.fgov.be/nl/nieuws/nieuwe-maatregelen-voor-zelfstandigen-vanaf-1-januari-2023',
  ),
  H13: source(
    'secondary',
    'Securex – Droit passerelle à partir du 01/01/2023 (10/01/2024)',
    'https://securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-principal/droits-d-un-independant-a-titre-principal/arreter-ou-interrompre-votre-activite/droit-passerelle-a-partir-du-01-01-2023',
  ),
  H14: source(
    'secondary',
    'Wolters Kluwer – Un droit passerelle neuf et plus étendu pour les indépendants (loi du 22/12/2016)',
    'https://legalworld.wolterskluwer.be/fr/nouvelles/moniteur/un-droit-passerelle-neuf-et-plus-etendu-pour-les-independants/',
  ),
  H15: source(
    'secondary',
    'Kluwer – Élargissement de l’assurance faillite pour les indépendants (loi du 16/01/2013)',
    'http://www.kluwereasyweb.be/documents/voorbeeld-artikels-brokers/20130307-faillissementsverzekering.xml?lang=fr',
  ),
  H16: source(
    'secondary',
    'Kluwer – Assurance faillite pour les indépendants, également en cas de force majeure (11/2012)',
    'http://www.kluwereasyweb.be/documents/accountant-news/201211-accountant/20121104-faillissementsverzekering-konkursversicherung-assurancefaillite.xml?lang=fr',
  ),
  H17: source(
    'secondary',
    'Kluwer – L’assurance faillite : garantie de revenus pour les indépendants (01/2010)',
    'http://www.kluwereasyweb.be/documents/accountant-news/201001-accountant/20100106-faillissementsverzekering.xml?lang=fr',
  ),
  H18: source(
    'secondary',
    'Jubel – Droit passerelle pour indépendants (montants depuis 06/2017)',
    'https://jubel.be/fr/droit-de-passerelle-pour-independants',
  ),
  H19: source(
    'secondary',
    'CSC United Freelancers – Fin d’activité indépendante : droit passerelle (durée doublée depuis 2019)',
    'https://www.lacsc.be/united-freelancers/faq/fin-activite-independante-droit-passerelle',
  ),
  H20: source(
    'authority',
    'SPF Sécurité sociale – Allocation de remplacement de revenus (13/03/2024)',
    'https://handicap.belgium.be/fr/allocations/allocation-de-remplacement-de-revenus',
  ),
  H21: source(
    'secondary',
    'ASPH – Conditions d’octroi ARR et AI (catégories 1 à 5)',
    'http://www.asph.be/AuQuotidien/MesDroits/Legislation/Allocations-de-remplacement-de-revenu/Pages/Les-conditions-d-octroi.aspx',
  ),
  H22: source(
    'secondary',
    'Mes aides financières – Montants de l’ARR au 01/07/2023 (18/04/2024)',
    'https://mes-aides-financieres.be/securite-sociale/statut-bim/handicap/arr/',
  ),
  H23: source(
    'authority',
    'AViQ – Garantie de revenus aux personnes âgées (examen d’office)',
    'https://wikiwiph.aviq.be/Pages/Garantie-de-revenus-aux-personnes-%C3%A2g%C3%A9es-(GRAPA).aspx',
  ),
  H24: source(
    'law',
    'Arrêté royal du 20 juillet 1971, art. 55 (rechute, texte au 01/07/2019)',
    'https://www.riziv.fgov.be/webprd/docleg/sp/1042828-496?1&tmpl=kartlis&OIDN=1501408&-CLAN=NL&-DTRF=27/02/2020&-VIEW=',
  ),
  H25: source('authority', 'SPP Intégration sociale – Montants du revenu d’intégration 2021', null),
  H26: source('secondary', 'Bruxelles-J – Montants du revenu d’intégration, janvier 2023', null),
  H27: source(
    'authority',
    'SPP Intégration sociale – Conditions d’octroi du droit à l’intégration sociale (loi du 26/05/2002)',
    'https://primabook.mi-is.be/fr/droit-lintegration-sociale/les-conditions-doctroi-du-droit-lintegration-sociale',
  ),
  H28: source(
    'secondary',
    'LLP – La garantie de revenus aux personnes âgées (âge, nationalité, 29 jours à l’étranger)',
    'http://www.llp-asbl.be/dernier-article/',
  ),
  H29: source(
    'authority',
    'SPF Sécurité sociale – Allocation d’intégration (conditions)',
    'https://handicap.belgium.be/fr/nos-services/allocation-integration.htm',
  ),
  H30: source(
    'authority',
    'news.belgium – Répartition de l’enveloppe bien-être 2023-2024 pour les indépendants (23/12/2022)',
    'https://news.belgium.be/nl/verdeling-van-de-welvaartsenveloppe-2023-2024-voor-het-sociaal-statuut-van-de-zelfstandigen',
  ),
} as const satisfies Readonly<Record<string, Source>>;
