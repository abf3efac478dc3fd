import { source, type Source } from './source.ts';

/**
 * Pages on benefits, pensions, family, identifiers and the Charter of the socially insured. Many were read as stored
 * excerpts: a figure of a page without a date says in its note since when it is taken to hold.
 */
export const benefitSources = {
  B02: source(
    'authority',
    'RIZIV/INAMI – Bedrag forfaitaire uitkering moederschapsrust zelfstandige (tables 2023, 2024, 2025)',
    'https://riziv.fgov.be/nl/thema-s/zwangerschap-en-geboorte/bedragen-en-loonplafonds/zelfstandigen/bedrag-van-de-forfaitaire-uitkering-tijdens-uw-moederschapsrust-als-zelfstandige',
  ),
  B03: source(
    'secondary',
    'MC – Démarches indépendante (repos de maternité)',
    'https://www.mc.be/fr/grossesse-naissance-adoption/demarches-independante',
  ),
  B04: source(
    'secondary',
    'Partena – L’allocation de maternité pour les indépendantes (updated 23/08/2023)',
    'https://www.partena-professional.be/fr/nouvelles/lallocation-de-maternite-pour-les-independantes',
  ),
  B05: source(
    'secondary',
    'UCM – Congé de maternité: bonne nouvelle (2 trimestres dispensés, totaux 2025)',
    'https://www.ucm.be/actualites/conge-de-maternite-bonne-nouvelle-pour-les-femmes-entrepreneuses',
  ),
  B06: source(
    'secondary',
    'UCM FAQ – Cotisations après accouchement (2026 wording)',
    'https://www.ucm.be/faq/mes-droits/dois-je-payer-mes-cotisations-sociales-apres-mon-accouchement',
  ),
  B07: source(
    'authority',
    'Droits Quotidiens – Indépendante et maman en 2026: 2 trimestres (Jan 2026)',
    'https://www.droitsquotidiens.be/fr/actualites/independante-et-maman-en-2026-2-trimestres-sans-payer-de-cotisations-sociales',
  ),
  B08: source(
    'secondary',
    'ND Compta – 2 trimestres de dispense depuis 2026',
    'https://www.ndcompta.be/newsletter-by-email/independante-et-vous-venez-daccoucher-depuis-2026-vous-beneficiez-de-deux-trimestres-de-dispense-de-cotisations-sociales',
  ),
  B09: source(
    'authority',
    'socialsecurity.be – Moederschapshulp dienstencheques',
    'https://www.socialsecurity.be/citizen/nl/verlof-tijdskrediet-en-loopbaanonderbreking/moederschapshulp-voor-zelfstandigen-dienstencheques',
  ),
  B10: source(
    'authority',
    'RSVZ news – Dienstencheques: geen aanvraag meer nodig (AR 11/08/2017, AR 17/01/2006) (04/09/2017)',
    'http://www.rsvz.be/nl/news/dienstencheques-moederschapshulp-geen-aanvraag-meer-nodig',
  ),
  B11: source(
    'secondary',
    'dienstencheques-vlaanderen – inschrijven moederschapshulp (old procedure, 15th week, validity 8 months) (pre-2017)',
    'http://www.dienstencheques-vlaanderen.be/zelfstandige-moeders/hoe-inschrijven-voor-moederschapshulp/',
  ),
  B12: source(
    'secondary',
    'Liantis – Aide à la maternité: conditions (2024 example)',
    'https://www.liantis.be/fr/devenir-independant/cotisations-sociales/droits/maternite/conditions?switch=fr',
  ),
  B13: source(
    'secondary',
    'Zenito – 105 titres-services gratuits',
    'https://www.zenito.be/fr/titres-services-gratuits',
  ),
  B14: source(
    'authority',
    'bornin.brussels – Congé de paternité indépendant (amounts 05/2024)',
    'https://bornin.brussels/questions/ai-je-droit-a-un-conge-de-paternite-si-je-suis-travailleur-independant',
  ),
  B15: source(
    'secondary',
    'Securex – Paternité et co-parentalité (amounts 05/2024)',
    'https://securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-principal/droits-d-un-independant-a-titre-principal/votre-famille/la-paternite-et-la-co-parentalite',
  ),
  B16: source(
    'secondary',
    'UCM – Congé de paternité (délai, forme, fiche 281.18) (post-2023)',
    'http://www.ucm.be/Actualites/Le-conge-de-paternite-sur-les-bons-rails',
  ),
  B17: source(
    'authority',
    'Forum for the Future – Verhoging sociale uitkeringen 1 nov 2023 (bron RSVZ) (11/2023)',
    'https://blog.forumforthefuture.be/nl/article/verhoging-van-bepaalde-sociale-uitkeringen-op-1-november-2023/20776',
  ),
  B18: source(
    'authority',
    'Forum for the Future – Verhoging sociale uitkeringen 1 mei 2024 (bron RSVZ) (05/2024)',
    'https://blog.forumforthefuture.be/nl/article/verhoging-van-bepaalde-sociale-uitkeringen-op-1-mei-2024/23068',
  ),
  B19: source(
    'authority',
    'INAMI – Congé d’adoption pour indépendants (2025)',
    'https://inami.fgov.be/fr/themes/grossesse-et-naissance/conge-de-paternite-ou-de-naissance-et-d-adoption/conge-d-adoption-pour-les-independants',
  ),
  B20: source(
    'secondary',
    'Acerta – Prolongation du congé d’adoption (calendrier 2019-2027) (31/01/2019)',
    'https://www.acerta.be/fr/portail-client/comptables-et-experts-comptables/votre-guide-acerta/actualites-juridiques-et-mises-a-jour/prolongation-du-conge-dadoption-et-introduction-du-conge-parental-daccueil',
  ),
  B21: source(
    'secondary',
    'UCM FAQ – Décès d’un proche (congé de deuil) (2025 amount)',
    'https://www.ucm.be/faq/mes-droits/quels-sont-mes-droits-en-cas-de-deces-dun-proche',
  ),
  B22: source(
    'secondary',
    'Acerta – Congé de deuil',
    'https://acerta.be/fr/independants/themes-et-dossiers/securite-sociale/conge-de-deuil',
  ),
  B23: source(
    'secondary',
    'UCM FAQ – Aidant proche (2025 amount)',
    'https://www.ucm.be/faq/mes-droits/ai-je-droit-un-aide-si-je-dois-interrompre-mon-activite-pour-moccuper-dun-proche-malade-en-fin-de-vie-ou-en-situation-de-handicap',
  ),
  B24: source(
    'authority',
    'INASTI FAQ – Allocation d’aidant proche',
    'https://www.rsvz-inasti.fgov.be/fr/faq/soins-prodigues-un-proche-ai-je-droit-lallocation-daidant-proche-et-comment-dois-je-la-demander',
  ),
  B25: source(
    'secondary',
    'L’Echo / Group S – Aidant proche: max 6 mois/demande, 12 mois carrière, 4 trimestres dispense (2020)',
    'https://www.groups.be/1_74964.htm',
  ),
  B30: source(
    'authority',
    'INASTI FAQ – Droit aux indemnités en incapacité (amounts 11/2023)',
    'https://www.inasti.be/fr/faq/droit-aux-indemnites-independant-en-incapacite-de-travail',
  ),
  B31: source(
    'secondary',
    'DB Accounting – Indemnités d’incapacité (mai 2024) (05/2024)',
    'https://dbaccounting.be/post/indemnités-d-incapacité-de-travail-pour-indépendant',
  ),
  B32: source(
    'secondary',
    'Billy – Indépendant malade (01/05/2024)',
    'https://billy.tech/independant-belgique-maladie',
  ),
  B33: source(
    'authority',
    'INAMI – Vaststelling arbeidsongeschiktheidsuitkering zelfstandige (règle 7 jours, exemples) (2021 examples)',
    'https://www.inami.fgov.be/nl/thema-s/arbeidsongeschiktheid/zelfstandigen/vaststelling-van-uw-arbeidsongeschiktheidsuitkering',
  ),
  B34: source(
    'secondary',
    'Lexing – Incapacité de travail de l’indépendant (sanction 10%) (2019+)',
    'https://lexing.be/incapacite-travail-independant/',
  ),
  B35: source(
    'secondary',
    'Partenamut – Indépendant: incapacité (8e jour, règle des 14 jours)',
    'http://www.partenamut.be/fr/situations-de-vie/incapacite-de-travail/incapacite-de-travail-independant',
  ),
  B36: source(
    'authority',
    'INASTI FAQ – Cotisations sociales lorsque je suis malade (assimilation)',
    'https://www.inasti.be/fr/faq/que-se-passe-t-il-avec-mes-cotisations-sociales-lorsque-je-suis-malade',
  ),
  B37: source(
    'secondary',
    'UCM FAQ – Assimilation maladie',
    'https://www.ucm.be/faq/mon-activite-dindependant/je-suis-malade-dois-je-payer-des-cotisations-sociales',
  ),
  B38: source(
    'secondary',
    'En Marche – Conserver ses droits durant l’incapacité',
    'https://www.enmarche.be/services/incapacite-de-travail-et-invalidite/independants-conserver-ses-droits-durant-l-incapacite-de-travail.htm?from=services',
  ),
  B39: source(
    'authority',
    'RIZIV – Invaliditeit met stopzetting 2021-2023 (20/12/2022)',
    'https://www.riziv.fgov.be/nl/themas/arbeidsongeschiktheid/bedragen/zelfstandigen/Paginas/forfaitaire-uitkering-invaliditeit-met-stopzetting.aspx',
  ),
  B40: source(
    'secondary',
    'UCM FAQ – Interruption forcée: droit passerelle (montants, fractions) (2025 amounts)',
    'https://www.ucm.be/faq/je-cessetransmets/je-suis-force-dinterrompre-mon-activite-dindependant-ai-je-droit-des-aides',
  ),
  B41: source(
    'secondary',
    'Partena – Réforme du droit passerelle en 2023 (2022/2023)',
    'https://www.partena-professional.be/fr/knowledge-center/infoflashes/reforme-du-droit-passerelle-en-2023',
  ),
  B42: source(
    'secondary',
    'Avixi – Réforme du droit passerelle au 01/01/2023',
    'https://avixi.be/fr/reforme-du-droit-passerelle-independants-a-partir-du-01-01-2023/',
  ),
  B43: source(
    'authority',
    'VLAIO – Wijzigingen aan Overbruggingsrecht (cumul) (2024)',
    'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/wijzigingen/3585',
  ),
  B44: source(
    'authority',
    'RSVZ FAQ – Stopzetting economische moeilijkheden (ancienne règle, trimestres) (2022/2023)',
    'https://www.rsvz-inasti.fgov.be/nl/faq/ik-zet-mijn-zaak-stop-door-economische-moeilijkheden-wat-nu',
  ),
  B45: source(
    'secondary',
    'Acerta – Droit passerelle (délai, conditions)',
    'https://www.acerta.be/fr/independants/themes-et-dossiers/securite-sociale/droit-passerelle',
  ),
  B46: source(
    'secondary',
    'CLEISS – Belgique, droit passerelle 2022',
    'https://www.cleiss.fr/docs/regimes/regime_belgique_ns9.html',
  ),
  B47: source(
    'secondary',
    'SNI – Droit passerelle pris en compte pour la pension (réforme) (2025)',
    'https://www.sninet.be/fr/actualit-eacute-s/detail/le-droit-passerelle-des-ind-eacute-pendants-sera-pris-en-compte-pour-la-pension',
  ),
  B48: source(
    'secondary',
    'Xerius – Protection sociale / droit passerelle difficultés économiques',
    'https://xerius.be/fr-be/independants/securite-sociale/protection-sociale',
  ),
  B50: source(
    'secondary',
    'UCM – Pensions (âges, anticipée) (2025+)',
    'https://ucm.be/pensions?isFromMenu=1',
  ),
  B51: source(
    'secondary',
    'Acerta – Conseil personnel pension (pension minimale 1.773,35) (amount 05/2024)',
    'https://acerta.be/fr/independants/pension-independants/conseil-personnel-par-rapport-a-votre-pension',
  ),
  B52: source(
    'authority',
    'pensionstat.be – Pension minimum (mars 2024: 1.738,54) (03/2024)',
    'https://www.pensionstat.be/fr/chiffres-cles/pension-legale/pension-minimum',
  ),
  B53: source(
    'authority',
    'socialsecurity.be – Minimumpensioen zelfstandigen (2/3, calcul)',
    'https://www.socialsecurity.be/citizen/nl/pensioen/je-pensioen-als-zelfstandige/minimumpensioen-voor-zelfstandigen',
  ),
  B54: source(
    'secondary',
    'Acerta FAQ – Demande de pension (examen d’office, lettre 15 mois, adresse INASTI)',
    'https://www.acerta.be/fr/portail-client/independants/votre-guide-acerta/questions-frequemment-posees/votre-pension',
  ),
  B55: source(
    'secondary',
    'Lyvema/Préau – Votre pension de retraite d’indépendant (demande)',
    'https://comptabilite-preau.webwin.be/monthly-ligthing-on/uw-rustpensioen-als-zelfstandige',
  ),
  B56: source(
    'secondary',
    'L’Echo – Pension anticipée repoussée/malus (règles 2027) (2025)',
    'https://lecho.be/monargent/analyse/pension/pourquoi-votre-pension-anticipee-pourrait-etre-repoussee-et-frappee-d-un-malus/10586300.html',
  ),
  B57: source(
    'authority',
    'Forum for the Future (INASTI) – Réformes des pensions 2025-2029 (10/03/2026)',
    'https://blog.forumforthefuture.be/fr/article/reformes-des-pensions-2025-2029/30557',
  ),
  B58: source(
    'secondary',
    'Fediplus – Réforme: nouveaux ajustements (accord 12/12/2025)',
    'https://www.fediplus.be/fr/nieuws/pensioenhervorming-nieuwe-bijsturingen',
  ),
  B59: source(
    'secondary',
    'Plus Magazine – Éviter le malus, profiter du bonus (18/02/2026)',
    'https://www.plusmagazine.be/fr/droit-argent/pension-comment-eviter-le-malus-et-profiter-du-bonus/',
  ),
  B60: source(
    'secondary',
    'UCM – Le bonus pension va déjà disparaître (2025)',
    'https://www.ucm.be/actualites/le-bonus-pension-va-deja-disparaitre-et-apres',
  ),
  B61: source(
    'secondary',
    'AKT-CCILB – Bonus de pension (3.775/7.550/11.325) (2024)',
    'https://akt-ccilb.be/bonus-de-pension/',
  ),
  B62: source(
    'secondary',
    'Fiscalteam – Bonus par trimestre 981,88 à 2.945,63 (2025)',
    'https://fiscalteam.be/blog/pension-7/travailler-plus-gagner-plus-report-de-pension-et-bonus-pour-independants-6',
  ),
  B63: source(
    'authority',
    'Etaamb – AR 9 juin 2024 bonus de pension (04/07/2024)',
    'https://etaamb.openjustice.be/fr/arrete-royal-du-09-juin-2024_n2024006218.html',
  ),
  B64: source(
    'secondary',
    'UCM FAQ – Continuer à travailler après la pension (2025+)',
    'https://www.ucm.be/faq/mes-droits/puis-je-continuer-travailler-apres-ma-pension',
  ),
  B65: source(
    'secondary',
    'Acerta – Prendre votre pension et continuer votre activité (plafonds) (2024 amounts)',
    'https://acerta.be/fr/votre-pension/prendre-votre-pension-continuer-votre-activite',
  ),
  B66: source(
    'secondary',
    'Easypay – Pension de survie cumul 2023',
    'https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/Pension-de-survie-en-regime-salarie-%3A-assouplissements-concernant-le-cumul-avec-des-revenus-professionnels?id=9606',
  ),
  B67: source(
    'secondary',
    'Zians-Haas – Revenus autorisés 2015 (réduction proportionnelle)',
    'https://www.zians-haas.be/fr/news/2015/Revenus_autorises_independants_Belgique_2015.php',
  ),
  B68: source(
    'secondary',
    'Liantis – Travailler après la retraite (cotisation 14,70 %) (2024)',
    'https://www.liantis.be/fr/devenir-independant/conditions-starter/statut-social/travailler-apres-depart-a-la-retraite',
  ),
  B69: source(
    'authority',
    'INASTI – Allocation de transition (post-10/2021)',
    'https://www.inasti.be/fr/allocation-de-transition',
  ),
  B70: source(
    'authority',
    'Droits Quotidiens – Durée de l’allocation de transition (2021)',
    'https://www.droitsquotidiens.be/fr/actualites/augmentation-de-la-duree-de-lallocation-de-transition',
  ),
  B71: source(
    'secondary',
    'Liantis – Types de pensions (survie: 49a6m en 2024, 50 en 2025)',
    'https://www.liantis.be/fr/je-suis-independant/pension/types-de-pensions',
  ),
  B72: source(
    'authority',
    'socialsecurity.be – Pension après divorce: indépendant (pre-2025)',
    'https://www.socialsecurity.be/citizen/fr/pension/votre-pension-en-tant-que-travailleur/pension-apres-divorce-comme-independant',
  ),
  B73: source(
    'secondary',
    'Fediplus – Conjoint divorcé (62,5 %) (pre-2025)',
    'https://www.fediplus.be/gerer-sa-pension/divorce/salarie-2/',
  ),
  B74: source(
    'secondary',
    'Liantis – Assurance continuée (2025)',
    'https://www.liantis.be/fr/je-suis-independant/modifier-mon-statut/assurance-continuee',
  ),
  B75: source(
    'secondary',
    'UCM FAQ – Assurance continuée (2025+)',
    'https://www.ucm.be/faq/mes-droits/quest-ce-que-lassurance-continuee',
  ),
  B76: source(
    'secondary',
    'Group S – Assimilation des périodes d’études',
    'https://www.groups.be/index.php/fr/multiservice/votre-propre-entreprise/je-suis-independant/preparer-le-depart-la-pension',
  ),
  B77: source(
    'secondary',
    'Fediplus – Régulariser ses années d’études (12/2017)',
    'https://www.fediplus.be/regulariser-annees-detudes/',
  ),
  B78: source(
    'secondary',
    'Blog Tamtam (SFP) – Pension minimum garantie: condition de travail effectif dès 2025 (2024)',
    'http://blog.tamtam.pro/fr/article/pension-minimum-garantie-de-quoi-sagit-il/22551',
  ),
  B80: source(
    'authority',
    'Famiwal FAQ (prime de naissance 1.367,74) (index level 1.02^11)',
    'https://famiwal.be/index.php/foire-aux-questions-faq',
  ),
  B81: source(
    'secondary',
    'Parentia – Modèle wallon 2020+ (181,61/193,33; orphelin) (index level 1.02^8)',
    'https://www.parentia.be/fr-WA/allocations-familiales/plus-dinfos-sur-le-modele-wallon-partir-de-2020?set_language_cookie=fr-WA',
  ),
  B82: source(
    'secondary',
    'moncredit.info – Allocations familiales Wallonie 2026 (192,73) (labelled 2026)',
    'https://www.moncredit.info/tout-savoir-sur-vos-allocations-familiales-en-wallonie',
  ),
  B83: source(
    'secondary',
    'Infino – Wallonie né à partir de 2020 (montants 2020, prime scolaire) (2020 base)',
    'https://www.infino.be/fr/nouvelle-legislation/enfant-habitant-en-wallonie-ne-a-partir-du-01012020/',
  ),
  B84: source('authority', 'AViQ – Bases et suppléments', 'https://www.aviq.be/en/node/190'),
  B85: source(
    'authority',
    'AViQ – Allocations familiales en Wallonie (caisses) (2019)',
    'https://www.aviq.be/familles/index.html',
  ),
  B86: source(
    'secondary',
    'MC En Marche – Allocations familiales familles modestes (suppléments wallons) (04/09/2024)',
    'https://mc.be/en-marche/vos-droits/familles/quelles-allocations-familiales-pour-les-familles-modestes',
  ),
  B87: source(
    'secondary',
    'Le Ligueur – Prime de naissance (délais, montants 1.314,61) (2024)',
    'https://leligueur.be/article/prime-de-naissance-allocations-familiales',
  ),
  B88: source(
    'secondary',
    'Brussels Family – Allocations familiales à Bruxelles (index level 1.02^11)',
    'https://www.brusselsfamily.be/allocations-familiales-a-bruxelles/',
  ),
  B89: source(
    'authority',
    'Droits Quotidiens – Supplément social Bruxelles (01/05/2024)',
    'https://www.droitsquotidiens.be/fr/question/ai-je-droit-un-supplement-dallocations-familiales-si-jai-peu-de-revenus-bruxelles',
  ),
  B90: source(
    'secondary',
    'Bruxelles-J – Allocations familiales (domicile, délai 3 ans) (2023+)',
    'https://bruxelles-j.be/?p=26212',
  ),
  B91: source(
    'secondary',
    'RTL – Réforme allocations familiales par région (barème de base BXL, transition 2026) (2018)',
    'https://www.rtl.be/info/belgique/economie/la-reforme-des-allocations-familiales-est-fixee-a-bruxelles-tous-les-details-pour-toutes-les-regions-1008659.aspx',
  ),
  B92: source(
    'secondary',
    'MyFamily – Groeipakket bedragen (176,66; 1.214,49) (09/2023 level)',
    'https://www.myfamily.be/nl-be/groeipakket-bedragen',
  ),
  B93: source(
    'authority',
    'groeipakket.be – School bonus (09/2023 level)',
    'https://www.groeipakket.be/en/benefits-Groeipakket/school-bonus',
  ),
  B94: source(
    'authority',
    'groeipakket.be – Indexering (2023)',
    'https://www.groeipakket.be/Bedragen/Indexering',
  ),
  B95: source(
    'authority',
    'groeipakket.be – Elk kind krijgt (startbedrag: délais) (2020)',
    'https://groeipakket.be/nl/elk-kind-krijgt',
  ),
  B96: source(
    'authority',
    'groeipakket.be – Wijzigingen januari 2023 (halfwees 138,56; grens 34.526,91) (01/2023)',
    'https://www.groeipakket.be/en/nieuws/wijzigingen-groeipakket-januari-2023',
  ),
  B97: source(
    'secondary',
    'KidsLife Vlaanderen – Verhoogd Groeipakket (sociale toeslag 20,93–126,66)',
    'https://vlaanderen.kidslife.be/nl/kinderbijslag/verhoogde-kinderbijslag',
  ),
  B98: source(
    'secondary',
    'Kinderopvang Brugge – Groeipakket (uitbetalers: contacts) (2021)',
    'https://kinderopvangbrugge.be/nl/groeipakket',
  ),
  B99: source(
    'secondary',
    'freie.be – Kinderzulagen DG (2019 level)',
    'https://www.freie.be/de/Was-tun-bei/Schwangerschaft/Finanzielle-Unterstuetzung/Kinderzulagen',
  ),
  B100: source(
    'secondary',
    'BRF – Kindergeldreform DG (157/52/135/1.144) (2019 level)',
    'https://brf.be/regional/1243490',
  ),
  B101: source(
    'secondary',
    'GrenzEcho – Jahreszuschlag + exemple 3 enfants = 606 EUR (24/07/2019)',
    'https://www.grenzecho.net/18020/artikel/2019-07-24/kinder-jahreszuschlag-ostbelgien-kommt-pramie-von-52-euro',
  ),
  B102: source(
    'authority',
    'Refli – Loi 2014022168 (LGAF: indépendants dans le régime général)',
    'https://refli.be/fr/lex/2014022168',
  ),
  B103: source(
    'authority',
    'Etaamb – AR 11/07/2003 modifiant l’AR du 8 avril 1976',
    'https://etaamb.openjustice.be/fr/arrete-royal-du-11-juillet-2003_n2003022843',
  ),
  B104: source(
    'authority',
    'vLex – AR 27/04/2007 supplément monoparental indépendants (17,41)',
    'https://vlex.be/vid/supplement-familles-monoparentales-37557045',
  ),
  B105: source(
    'authority',
    'Famipedia – Suppléments d’âge (art. 44 / 44bis LC; 6-12-18) (1997+)',
    'https://famipedia.be/nl/node/112225.html',
  ),
  B110: source(
    'authority',
    'CPAS Ivry/Rance – RI au 01/02/2025',
    'https://cpassivryrance.be/revenu-d-int%C3%A9gration/le-montant-du-ri-au-01-08-2022',
  ),
  B111: source(
    'secondary',
    'Bruxelles-J – RIS 01/05/2024',
    'https://bruxelles-j.be/droits-sociaux/obtenir-de-laide-du-cpas/quels-sont-les-categories-et-les-montants-du-revenu-dintegration-et-de-laide-sociale-et-que-se-passe-t-il-si-on-a-des-revenus-par-ailleurs',
  ),
  B112: source(
    'authority',
    'CPAS Uccle – Calcul du RIS dès 01/03/2026',
    'https://cpasuccle.be/calculer-le-montant-du-ris',
  ),
  B113: source(
    'secondary',
    'MC – La Grapa (âge 66/67, examen automatique) (23/10/2024)',
    'https://mc.be/en-marche/vos-droits/la-grapa-une-aide-sociale-pour-les-personnes-agees',
  ),
  B114: source(
    'secondary',
    'retraiteplus – GRAPA montants 08/2022',
    'https://www.retraiteplus.be/les-aides-financieres/aides-financieres-aux-personnes-agees-maison-repos/grapa/grapa-garantie-revenus-aux-personnes-agees-quels-montants',
  ),
  B115: source(
    'authority',
    'socialsecurity.be – AI/ARR conditions',
    'https://www.socialsecurity.be/citizen/fr/handicap/interventions-et-allocations',
  ),
  B116: source(
    'secondary',
    'Yago – PLCI montant maximum 2025',
    'https://yago.be/fr/assurance-vie/independant/plci/montant-maximum',
  ),
  B117: source(
    'secondary',
    'Fisc-assist – PLCI 2023',
    'https://www.fisc-assist.be/new-flashes/primes-plci-deductibles-en-2023',
  ),
  B118: source(
    'secondary',
    'Notaire.be – PLCI / EIP (2020)',
    'https://notaire.be/entreprendre/la-fin-de-lentreprise/votre-pension-dindependant',
  ),
  B120: source(
    'authority',
    'issuu (INAMI/SPF SS) – Devoir d’information: texte de l’art. 3 de la Charte (45 jours) (2016)',
    'https://issuu.com/fpssocialsecurity/docs/10-devoir-dinformation-assurance-ob',
  ),
  B121: source(
    'authority',
    'socialsecurity.be – La charte de l’assuré social (4 mois/4 mois/intérêts/3 mois)',
    'https://www.socialsecurity.be/citizen/fr/a-propos-de-la-securite-sociale/introduction',
  ),
  B122: source(
    'authority',
    'news.belgium – Charte: 5 axes (transfert, validation de la date) (17/01/2003)',
    'https://news.belgium.be/fr/charte-de-lassure-social-0',
  ),
  B123: source(
    'authority',
    'gpedia – Verplichte vermeldingen (art. 14 et 15 Charte)',
    'https://gpedia.groeipakket.be/nl/thema/rechtsbescherming-en/rechten-en-plichten/theorie/verplichte-vermeldingen',
  ),
  B124: source(
    'authority',
    'Terra Laboris – Charte: décisions (art. 13,14,16,17,20) (2024)',
    'http://terralaboris.be/spip.php?page=decisions&id_rubrique=1689',
  ),
  B125: source(
    'secondary',
    'Inforjeunes – Contester une décision (3 mois, requête)',
    'https://inforjeunes.be/thematique/mutuelle',
  ),
  B126: source(
    'authority',
    'gpedia – Groeipakketdecreet art. 85-89 (Flandre: 4 mois/2 mois) (current decree)',
    'https://gpedia.groeipakket.be/nl/decreten-en-swaen/decreet-tot-regeling-van/boek-3-rechtsbescherming/deel-1-rechtsbescherming/titel-1-rechten-en/hoofdstuk-2/afdeling-2-beslissingen-2',
  ),
  B127: source(
    'authority',
    'Terra Laboris – C. trav. Mons 19/06/2023 (délais de recours incl. prescription)',
    'http://terralaboris.be/spip.php?article3678',
  ),
  B130: source(
    'secondary',
    'Xerius – Attestation fiscale',
    'https://xerius.be/fr-be/independants/outils-et-documentations/attestation-fiscale',
  ),
  B131: source(
    'authority',
    'BCSS – Structure du réseau (primaire/secondaire, INASTI)',
    'https://ksz-bcss.fgov.be/fr/a-propos-de-la-bcss/structure-du-reseau',
  ),
  B132: source(
    'authority',
    'BCSS – Conseillers en sécurité (AR 12/08/1993)',
    'https://www.ksz-bcss.fgov.be/fr/securite-et-vie-privee/conseillers-en-securite',
  ),
  B133: source(
    'authority',
    'BCSS – ISMS Normes minimales 2015 (structure ISO 27002)',
    'http://docplayer.fr/3898185-Isms-normes-minimales-version-2015-iso-27002-2013-information-security-management-system.html',
  ),
  B134: source(
    'authority',
    'BCSS – Normes minimales 2017 (MNM, 07/03/2017)',
    'https://pdfslide.tips/documents/normes-minimales-scurit-de-linformation-et-vie-prive-normes-minimales.html',
  ),
  B135: source(
    'authority',
    'BCSS – Règles et principes (profils, logging)',
    'https://www.ksz-bcss.fgov.be/fr/securite-et-vie-privee/regles-et-principes',
  ),
  B136: source(
    'authority',
    'BCSS – AR 8 février 1991 (numéro bis: +40/+20, mod 97, préfixe 2) (current)',
    'https://www.ksz-bcss.fgov.be/nl/page/koninklijk-besluit-van-8-februari-1991',
  ),
  B137: source(
    'authority',
    'Doc RN – T.I. 000 numéro d’identification (exemple 42.01.22.051-81)',
    'http://doczz.fr/doc/3464899/num%C3%A9ro-d-identification',
  ),
  B138: source(
    'secondary',
    'VIW – Rijksregisternummer (exemple 93051822361)',
    'https://www.viw-costablanca.com/experten/administratief/over-het-hoe-wat-en-waarom-van-het-rijksregisternummer/',
  ),
  B139: source(
    'secondary',
    'PEAR Validate_BE (TVA 97-mod97; RN 730111361-73) (2005)',
    'https://distfiles.darwinports.org/pear/Validate_BE-0.1.4.tgz',
  ),
  B140: source(
    'authority',
    'SEPA Belgium – Account number / IBAN BE68 5390 0754 7034',
    'http://www.sepabelgium.be/node/192',
  ),
  B141: source(
    'secondary',
    'XMLdation/RBS – Belgian structured communication (mod 97, 0→97; 010806817183) (2016)',
    'https://wiki.xmldation.com/Support/RBS/CT_Rules/Access_Online/BBA',
  ),
  B142: source(
    'secondary',
    'urlmetrics blog – IBAN BE62 5100 0754 7061',
    'http://urlmetrics.be/fr/g/c/t/368980',
  ),
  B143: source(
    'authority',
    'CPCL avis 17.051/II – art. 41 §1 LLC, langue du particulier (15/07/1985)',
    'https://www.action-fouronnaise.be/CPCL/17051.htm',
  ),
  B144: source(
    'authority',
    'CPCL avis 27.030 – art. 52 LLC (actes et documents des entreprises) (1995)',
    'https://www.action-fouronnaise.be/CPCL/27030.htm',
  ),
  B150: source(
    'authority',
    'Forum for the Future – BFP 10/03/2026: indexation mars 2026, prévision juillet→octobre 2026, index centime 2.000 EUR (12/03/2026)',
    'https://blog.forumforthefuture.be/fr/article/inflation-en-hausse-indexation-plus-rapide-que-prevu-les-points-cles-des-dernieres-previsions-en-date-du-10032026-du-bfp/30509',
  ),
  B151: source(
    'secondary',
    'Econostrum – index centime (prévision pivot nov. 2026→fév. 2027)',
    'https://econostrum.info/belgique/lindex-centime-mesure',
  ),
  B160: source(
    'secondary',
    'Partena – Demande de dispense de cotisations (délai d’un an, rachat 5 ans) (2021)',
    'https://www.partena-professional.be/fr/demande-dispense-cotisations-sociales',
  ),
  B161: source(
    'secondary',
    'Liantis support – Puis-je bénéficier d’une dispense (2021-2022)',
    'https://support.liantis.be/hc/fr/articles/6449542755986-Puis-je-b%C3%A9n%C3%A9ficier-d-une-dispense-de-cotisations-sociales',
  ),
  B162: source(
    'secondary',
    'Batichronique – Réforme dispenses (INASTI décide en 1 mois, recours Commission) (2018)',
    'https://batichronique.be/ressources-humaines/dispenses-de-cotisations-nouveau-soutien-financier-aux-independants-14429',
  ),
  B163: source(
    'secondary',
    'Acerta – Dispense: nouvelle réglementation 2019 (07/12/2018)',
    'https://www.acerta.be/fr/portail-client/independants/client-dacerta/actualites-juridiques-et-mises-a-jour/demandes-de-dispense-des-cotisations-sociales-nouvelle-reglementation-a-partir-de-2019',
  ),
  B164: source(
    'authority',
    'SPF Economie – Congés indemnisés des indépendants (qui paie quoi) (2021)',
    'https://economie.fgov.be/fr/themes/entreprises/pme-et-independants-en/les-travailleurs-independants/les-conges-indemnises-des',
  ),
  B165: source(
    'secondary',
    'Augmentation des allocations sociales pour indépendants au 1er mars 2022 (03/2022)',
    null,
  ),
  B166: source(
    'secondary',
    'UVCW – politique de sécurité CPAS (numéro TVA BE 0451 461 655 as published number) (2015+)',
    'https://pdfslide.tips/documents/exemple-de-politique-formelle-de-securite-pour-les-instaurer-une-culture.html',
  ),
} as const satisfies Readonly<Record<string, Source>>;
