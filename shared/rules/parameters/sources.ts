import { source, type Source } from './source.ts';
import { benefitSources } from './benefit-sources.data.ts';
import { pensionSources } from './pension-sources.data.ts';
import { healthSources } from './health-sources.data.ts';
import { familySources } from './family-sources.data.ts';

/** Where every figure was read. Titles stay in the language of the page. */
export const sources = {
  ...benefitSources,
  ...pensionSources,
  ...healthSources,
  ...familySources,
  L1: source(
    'law',
    'Arrêté royal n° 38 du 27 juillet 1967 (texte consolidé, mise à jour 29-12-2023)',
    'https://www.ejustice.just.fgov.be/eli/arrete/1967/07/27/1967072702/justel',
  ),
  L2: source(
    'law',
    'Arrêté royal du 19 décembre 1967, règlement général du statut social (texte consolidé, mise à jour 22-09-2026)',
    'https://www.ejustice.just.fgov.be/eli/arrete/1967/12/19/1967121910/justel',
  ),
  L3: source(
    'law',
    'Arrêté royal du 17 décembre 2023 (fractions 2024 : 656,54/553,21 et 656,54/142,75)',
    null,
  ),
  I1: source(
    'authority',
    'INASTI – Et si je ne paie pas mes cotisations?',
    'http://www.inasti.be/fr/faq/et-si-je-ne-paie-pas-mes-cotisations',
  ),
  I2: source(
    'authority',
    'INASTI/RSVZ – Et si je ne sais pas payer mes cotisations sociales? (dispense)',
    'https://www.rsvz.be/fr/faq/et-si-je-ne-sais-pas-payer-mes-cotisations-sociales',
  ),
  I3: source(
    'authority',
    'RSVZ – Tegen wanneer moet ik de vennootschapsbijdrage betalen?',
    'https://www.rsvz-inasti.fgov.be/nl/faq/tegen-wanneer-moet-ik-de-vennootschapsbijdrage-betalen',
  ),
  I4: source(
    'authority',
    'RSVZ – Wat als ik mijn bijdragen niet betaal?',
    'https://www.rsvz-inasti.fgov.be/nl/faq/wat-als-ik-mijn-bijdragen-niet-betaal',
  ),
  I5: source(
    'authority',
    'INASTI – Obligations légales pour les conjoints aidants',
    'https://www.inasti.be/fr/obligations-legales-pour-les-conjoints-aidants',
  ),
  A1: source(
    'secondary',
    'TamTam – Cotisations sociales 2026 des indépendants (reprend la grille INASTI)',
    'https://blog.tamtam.pro/fr/article/cotisations-sociales-2026-des-independants-ce-qui-change-ce-qui-se-confirme-et-ce-quil-faut-anticiper/29759',
  ),
  A2: source(
    'secondary',
    'Deg & Partners – nouveaux plafonds 2025',
    'https://blog.degandpartners.com/fr/article/quelles-seront-vos-cotisations-sociales-dindependants-en-2025-les-nouveaux-plafonds/25736',
  ),
  A3: source(
    'secondary',
    'Office-SFA – sociale bijdrage 2025',
    'https://www.office-sfa.be/sociale-bijdrage-zelfstandige/',
  ),
  A4: source(
    'secondary',
    'Eloya – ce qui a changé depuis le 1/10/2025',
    'https://eloya.be/fr/actualit%C3%A9s/independant-cotisations-sociales-ce-qui-change-au-1%E1%B5%89%CA%B3-octobre-2025/',
  ),
  A5: source(
    'secondary',
    'hub.brussels – self-employed social status (2023 et 2024 versions)',
    'https://info.hub.brussels/en/guide/start-business-formalities/self-employed-social-status-obligations-and-rights',
  ),
  A6: source(
    'secondary',
    'CLEISS – régime belge non-salariés 2022 (coefficient 1,06473156)',
    'https://www.cleiss.fr/docs/regimes/regime_belgique_ns2.html',
  ),
  A7: source(
    'secondary',
    'Brussels-accountants – 2022 (14.658,44)',
    'http://www.brussels-accountants.be/demarrer-une-activite/securite-sociale-independante/',
  ),
  A8: source(
    'secondary',
    'Comptables UCM 08/02/2023 – indexation (751,25 -> 840,97; frais 4,05 % depuis 2020)',
    'https://www.comptables-ucm.be/Actualites/Indexation-exceptionnelle-des-cotisations-sociales-en-2023',
  ),
  A9: source(
    'secondary',
    'Dexxter – titre principal (montants 2023)',
    'https://dexxter.be/fr/cotisations-sociales-pour-les-independants-en-emploi-principal',
  ),
  A10: source(
    'secondary',
    'Job-complementaire.be – titre complémentaire (montants 2023)',
    'https://job-complementaire.be/affiliation-et-cotisations-sociales-pour-les-travailleurs-independants-en-activite-complementaire/',
  ),
  A11: source(
    'secondary',
    'Dexxter NL – gepensioneerd zelfstandige (2025)',
    'https://dexxter.be/sociale-bijdragen-gepensioneerd-zelfstandige',
  ),
  A12: source(
    'secondary',
    '1819.brussels – frais 3,05 à 4,25 %',
    'https://1819.brussels/infotheque/demarrer-une-entreprise-formalites/votre-statut-social-dindependant-vos-obligations-et',
  ),
  A13: source(
    'secondary',
    'zelfstandige.vlaanderen – beheerskosten 2019',
    'https://www.zelfstandige.vlaanderen/wat-zijn-de-beheerskosten-van-het-sociaal-verzekeringsfonds/',
  ),
  A14: source(
    'secondary',
    'FiduPress/thglln 22/08/2025 – mesure starter 2025',
    'https://www.thglln.be/news/8860/reduction-des-cotisations-pour-les-independants-debutants',
  ),
  A15: source(
    'secondary',
    'margeregeling.be – bonus 0,75 % (avant 2015)',
    'http://margeregeling.be/personenbelasting/betalen-sociale-zekerheidsbijdragen-zelfstandige-bonus-mogelijk/',
  ),
  A16: source(
    'secondary',
    'Plusmagazine NL – bijberoep grens 2023 1.815,41',
    'https://www.plusmagazine.be/nl/recht-en-geld/een-zelfstandig-bijberoep-starten-moet-je-altijd-sociale-bijdragen-betalen/',
  ),
  F1: source(
    'secondary',
    'UCM FAQ – calcul de la cotisation trimestrielle (2025: 17.008,88 -> 907,01)',
    'https://www.ucm.be/faq/cotisations-sociales/comment-se-calcule-ma-cotisation-sociale-trimestrielle',
  ),
  F2: source(
    'secondary',
    'UCM FAQ – étudiant-indépendant (2025)',
    'https://www.ucm.be/faq/etudiant-independant/en-tant-quetudiant-independant-dois-je-payer-des-cotisations-sociales-combien',
  ),
  F3: source(
    'secondary',
    'UCM – cotisations après l’âge légal de la pension (1/10/2025)',
    'https://www.ucm.be/actualites/cotisations-sociales-apres-lage-legal-de-la-pension-ce-qui-change-au-1er-octobre-2025',
  ),
  F4: source(
    'secondary',
    'UCM – difficultés de paiement (plan max 12 mois)',
    'https://www.ucm.be/faire-face-des-difficultes-de-paiement-des-cotisations-sociales',
  ),
  F5: source(
    'secondary',
    'UCM FAQ – frais de justice (étapes du recouvrement)',
    'http://www.ucm.be/index.php/Starter-et-independant/FAQ-Documents/FAQ/Cotisations/Cotisations-sociales/Qu-entend-on-par-frais-de-justice',
  ),
  F6: source(
    'secondary',
    'UCM – Fipronil (trimestres dispensés: régularisation 5 ans)',
    'http://www.ucm.be/Actualites/Fipronil-report-d-echeance-de-cotisation-sociale',
  ),
  F7: source(
    'secondary',
    'Liantis – hoofdberoep 2024 (898,28)',
    'https://www.liantis.be/nl/zelfstandig-worden/sociale-bijdragen/hoofdberoep',
  ),
  F8: source(
    'secondary',
    'Liantis FR – majorations',
    'https://www.liantis.be/fr/devenir-independant/cotisations-sociales/calculer/majorations?switch=fr',
  ),
  F9: source(
    'secondary',
    'Liantis FR blog – majorations',
    'https://blog.liantis.be/fr/je-suis-independant/cotisations-sociales-majorations-comment-eviter',
  ),
  F10: source(
    'secondary',
    'Liantis FR – cotisation à charge des sociétés 2024',
    'https://www.liantis.be/fr/devenir-independant/payer-des-cotisations-sociales/cotisations-a-charge-des-societes',
  ),
  F11: source(
    'secondary',
    'Liantis NL blog – vennootschapsbijdrage 2023',
    'https://blog.liantis.be/nl/boekhouders-en-accountants/jaarlijkse-vennootschapsbijdrage-dit-moet-je-weten?hs_amp=true',
  ),
  F12: source(
    'secondary',
    'Liantis – nieuwe bijdragetabel 2020 (seuils de réduction, primostarter)',
    'https://www.liantis.be/nl/nieuws/nieuwe-bijdragetabel-2020',
  ),
  F13: source(
    'secondary',
    'Liantis – nieuwe bijdragetabel 2019',
    'https://www.liantis.be/nl/nieuws/nieuwe-bijdragetabel-2019',
  ),
  F14: source(
    'secondary',
    'Acerta NL – hoeveel sociale bijdragen (2025: 898,30)',
    'https://acerta.be/nl/starters/startersvragen/sociale-bijdragen-betalen/hoeveel-sociale-bijdragen-moet-ik-betalen',
  ),
  F15: source(
    'secondary',
    'Acerta FR – après l’âge légal de la retraite',
    'https://www.acerta.be/fr/independants/securite-sociale/cotisations-sociales/cotisations-sociales-apres-lage-legal-de-la-retraite',
  ),
  F16: source(
    'secondary',
    'Xerius FR – starter 2025 (898,30 / 463,88)',
    'https://productie.xerius.be/fr-be/devenir-independant/votre-preparation/cotisations-sociales-starter',
  ),
  F17: source(
    'secondary',
    'Xerius FR – étudiant entrepreneur 2024 (exemple 11.430,73; frais 3,05 %)',
    'https://xerius.be/fr-be/devenir-independant/votre-preparation/se-lancer-a-titre-etudiant-entrepreneur?gad_source=1',
  ),
  F18: source(
    'secondary',
    'Xerius NL – gepensioneerde (montants 2019, voorbeeld 65.000)',
    'https://www.xerius.be/nl-be/drive/checklist/pensioen-jonger-dan-65/verminderde-sociale-bijdragen',
  ),
  F19: source(
    'secondary',
    'Zenito – met pensioen en bijverdienen (2024, voorbeeld 25.000)',
    'https://www.zenito.be/nl/met-pensioen-en-bijverdienen',
  ),
  F20: source(
    'secondary',
    'Securex – primostarters 2024 (8.707,35 -> 464,55)',
    'https://www.securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-principal/obligations-d-un-independant-a-titre-principal/payer-des-cotisations-sociales/comment-sont-calculees-les-cotisations-sociales/cotisations-minimum-reduites-(primostarters)',
  ),
  F21: source(
    'secondary',
    'Securex – pension et indépendant: nouveautés 1/10/2025 (907,45)',
    'https://www.securex.be/fr/lex4you/independant/actualites/pension-et-travailleur-independant-quelles-sont-les-nouveautes-a-partir-du-1er-octobre-2025',
  ),
  F22: source(
    'secondary',
    'Securex – diminuer mes cotisations (2022)',
    'https://securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-complementaire/obligations-de-l-independant-a-titre-complementaire/payer-des-cotisations-sociales/je-veux-augmenter-ou-diminuer-mes-cotisations-sociales/diminuer-mes-cotisations-sociales',
  ),
  F23: source(
    'secondary',
    'Securex – augmenter mes cotisations',
    'https://securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-complementaire/obligations-de-l-independant-a-titre-complementaire/payer-des-cotisations-sociales/je-veux-augmenter-ou-diminuer-mes-cotisations-sociales/augmenter-mes-cotisations',
  ),
  F24: source(
    'secondary',
    'Securex – assimilation complémentaire art. 37',
    'https://www.securex.be/fr/lex4you/independant/droits-et-obligations/independant-a-titre-complementaire/obligations-de-l-independant-a-titre-complementaire/aansluiten-bij-een-sociaal-verzekeringsfonds/assimilation-complementaire-(art-37)',
  ),
  F25: source(
    'secondary',
    'Xerius – betalingsmoeilijkheden (afbetalingsplan: enkel vervallen schuld)',
    'https://www.xerius.be/nl-be/testing/test-witruimte-betalingsmoeilijkheden',
  ),
  F26: source(
    'secondary',
    'Liantis – kwijtschelding vennootschapsbijdrage 2020',
    'https://www.liantis.be/nl/nieuws/uitstel-betaling-vennootschapsbijdrage',
  ),
  F27: source(
    'secondary',
    'Acerta FR – payer vos cotisations (solidarité, majorations)',
    'https://acerta.be/fr/independants/securite-sociale/cotisations-sociales/payer-vos-cotisations-sociales',
  ),
  F28: source(
    'secondary',
    'Liantis FR blog – montants 2021 (14.042,57 -> 745,51)',
    'https://blog.liantis.be/fr/devenir-independant/quel-montant-de-cotisations-sociales-paierez-vous-en-2018-en-tant-quindependant',
  ),
  C1: source(
    'secondary',
    'ADE consultants – vennootschapsbijdrage 2025 (399,73 / 998,47)',
    'https://adeconsultants.webwin.be/new-flashes/vennootschapsbijdrage-2025-uiterlijk-31122025-betalen',
  ),
  C2: source(
    'secondary',
    'Zenito – vennootschapsbijdrage 2024',
    'https://www.zenito.be/nl/sociaal-verzekeringsfonds/vennootschapsbijdrage',
  ),
  C3: source(
    'secondary',
    'Bofidi – vennootschapsbijdrage geïndexeerd vanaf 2023',
    'https://bofidi.eu/vennootschapsbijdrage-geindexeerd-vanaf-2023/',
  ),
  C4: source(
    'secondary',
    'Fidelium – company contribution 2021/2022',
    'https://www.fidelium.eu/en/tax-news/annual-company-contribution-does-not-change',
  ),
  C5: source(
    'secondary',
    'EASYPAY – vrijstelling vennootschapsbijdrage',
    'https://www.easypay-group.com/nl_BE/sociaal_verzekeringsfonds/vennootschappen/vrijstelling/',
  ),
  C6: source(
    'secondary',
    'EASYPAY – bijdragen 2017 (boekwaarde 20/58, credit op rekening)',
    'https://www.easypay-group.com/nl_BE/sociaal_verzekeringsfonds/vennootschappen/bijdragen/',
  ),
  C7: source(
    'secondary',
    'Formalis – responsabilité solidaire; L. 30/12/1992 art. 88-106',
    'http://www.formalis.be/2_620.htm',
  ),
  C8: source(
    'secondary',
    'Startersexpert – vennootschap (aansluiting 3 maanden)',
    'https://www.startersexpert.be/avada_faq/moet-een-vennootschap-ook-sociale-bijdragen-betalen/',
  ),
  P1: source(
    'secondary',
    'MySavings – PLCI 2024 (table, coefficient 1,186782596)',
    'https://mysavings.be/fr/nos-produits/pension/pension-libre-complementaire/Information/a-combien-s-eleve-la-prime-maximale-deductible-pour-une-plci/',
  ),
  P2: source(
    'secondary',
    'Yago – PLCI (étiquette "2025": 3.965,77 / 4.562,82)',
    'https://yago.be/fr/assurance-vie/independant/plci/montant-maximum',
  ),
  P3: source(
    'secondary',
    'Fisc-assist – PLCI 2023 (3.859,40 / 4.440,43)',
    'https://www.fisc-assist.be/new-flashes/primes-plci-deductibles-en-2023',
  ),
  P4: source(
    'secondary',
    'Securex – PLCI 2022 (3.447,62 / 3.966,67; min 100)',
    'https://www.securex.be/fr/assurances/vous-proteger/votre-pension/pensions-complementaires/plci',
  ),
  P5: source(
    'secondary',
    'Notaire.be – PLCI 2020 (3.291,30 / 3.786,81)',
    'https://notaire.be/entreprendre/la-fin-de-lentreprise/votre-pension-dindependant',
  ),
  P6: source(
    'secondary',
    'Paperblog – PLCI 2015 (minima 100 / 111,12)',
    'https://paperblog.fr/7571680/en-quoi-consiste-une-plci',
  ),
  G1: source('secondary', 'Code public (tranches 2025, frais Partena 4,2 %)', null),
  K1: source(
    'secondary',
    'Trends/Knack – nouveau régime 1/10/2025 (opt-out)',
    'https://trendstop.knack.be/fr/ontop/entreprendre/nouveau-regime-de-cotisations-pour-les-independants-1021-1526281.aspx',
  ),
  K2: source(
    'secondary',
    'Deg & Partners – indépendants et retraite 1/10/2025',
    'https://blog.degandpartners.com/fr/article/independants-et-retraite-ce-qui-change-au-1-octobre-2025-pour-vos-cotisations-et-vos-droits/28631',
  ),
  K3: source(
    'secondary',
    'ForumForTheFuture – spirale des majorations (dispense exclue: complémentaire, étudiant)',
    'https://blog.forumforthefuture.be/fr/article/cotisations-sociales-dindependant-comment-sortir-de-la-spirale-des-majorations-en-cas-de-retard-de-paiement/24161',
  ),
  K4: source(
    'secondary',
    'Incozina – wat als ik mijn sociale bijdragen niet kan betalen',
    'https://www.incozina.be/sociale-rechten-zelfstandige/wat-als-ik-mijn-sociale-bijdragen-niet-kan-betalen/',
  ),
  H1: source(
    'law',
    'Loi du 4 janvier 1974 et arrêté royal du 18 avril 1974 (jours fériés)',
    'https://employment.belgium.be/en/regulation-public-holidays',
  ),
  J1: source('law', 'Code judiciaire, articles 48 à 57 (texte non lu : à confirmer par un juriste)', null),
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
