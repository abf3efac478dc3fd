import { defineMessages } from '#shared/i18n/message.ts';

export const quarterlyContributionMessages = defineMessages({
  'scheme.main': {
    fr: 'Pour {quarter}, la cotisation se calcule à titre principal.',
    nl: 'Voor {quarter} wordt de bijdrage berekend in hoofdberoep.',
    de: 'Für {quarter} wird der Beitrag im Hauptberuf berechnet.',
  },
  'scheme.primoStarter': {
    fr: 'Pour {quarter}, la cotisation se calcule à titre principal avec le minimum réduit du primo-starter.',
    nl: 'Voor {quarter} wordt de bijdrage berekend in hoofdberoep met het verlaagde minimum van de primostarter.',
    de: 'Für {quarter} wird der Beitrag im Hauptberuf mit dem ermäßigten Minimum des Primostarters berechnet.',
  },
  'scheme.maxiStatus': {
    fr: 'Pour {quarter}, la cotisation est celle du conjoint aidant en maxi-statut, sur ses propres revenus.',
    nl: 'Voor {quarter} is het de bijdrage van de meewerkende echtgenoot in het maxistatuut, op het eigen inkomen.',
    de: 'Für {quarter} gilt der Beitrag des mithelfenden Ehepartners im Maxistatut, auf das eigene Einkommen.',
  },
  'scheme.miniStatus': {
    fr: 'Pour {quarter}, la cotisation est celle du conjoint aidant en mini-statut.',
    nl: 'Voor {quarter} is het de bijdrage van de meewerkende echtgenoot in het ministatuut.',
    de: 'Für {quarter} gilt der Beitrag des mithelfenden Ehepartners im Ministatut.',
  },
  'scheme.secondary': {
    fr: 'Pour {quarter}, la cotisation se calcule à titre complémentaire.',
    nl: 'Voor {quarter} wordt de bijdrage berekend in bijberoep.',
    de: 'Für {quarter} wird der Beitrag im Nebenberuf berechnet.',
  },
  'scheme.article37': {
    fr: 'Pour {quarter}, l’article 37 fait calculer la cotisation comme à titre complémentaire.',
    nl: 'Voor {quarter} wordt de bijdrage door artikel 37 berekend zoals in bijberoep.',
    de: 'Für {quarter} wird der Beitrag aufgrund von Artikel 37 wie im Nebenberuf berechnet.',
  },
  'scheme.article37AsMain': {
    fr: 'Pour {quarter}, le revenu atteint la limite de l’article 37 : la cotisation est due comme à titre principal.',
    nl: 'Voor {quarter} bereikt het inkomen de grens van artikel 37: de bijdrage is verschuldigd zoals in hoofdberoep.',
    de: 'Für {quarter} erreicht das Einkommen die Grenze des Artikels 37: der Beitrag ist wie im Hauptberuf geschuldet.',
  },
  'scheme.student': {
    fr: 'Pour {quarter}, la cotisation est celle de l’étudiant-indépendant.',
    nl: 'Voor {quarter} is het de bijdrage van de student-zelfstandige.',
    de: 'Für {quarter} gilt der Beitrag des selbständigen Studenten.',
  },
  'scheme.studentAsMain': {
    fr: 'Pour {quarter}, le revenu de l’étudiant atteint le minimum du titre principal : la cotisation est due en entier.',
    nl: 'Voor {quarter} bereikt het inkomen van de student het minimum van het hoofdberoep: de volledige bijdrage is verschuldigd.',
    de: 'Für {quarter} erreicht das Einkommen des Studenten das Minimum des Hauptberufs: der volle Beitrag ist geschuldet.',
  },
  'scheme.pensioner': {
    fr: 'Pour {quarter}, la cotisation est celle d’une personne dont la pension est payée.',
    nl: 'Voor {quarter} is het de bijdrage van iemand wiens pensioen uitbetaald wordt.',
    de: 'Für {quarter} gilt der Beitrag einer Person, deren Pension ausgezahlt wird.',
  },
  'scheme.pensionAge': {
    fr: 'Pour {quarter}, l’âge de la pension est atteint : la cotisation se calcule sur le revenu réel, sans minimum.',
    nl: 'Voor {quarter} is de pensioenleeftijd bereikt: de bijdrage wordt berekend op het werkelijke inkomen, zonder minimum.',
    de: 'Für {quarter} ist das Pensionsalter erreicht: der Beitrag wird auf das tatsächliche Einkommen berechnet, ohne Minimum.',
  },
  'scheme.pensionAgeAsMain': {
    fr: 'Pour {quarter}, l’âge de la pension est atteint sans pension : depuis le 1er octobre 2025, la cotisation est due comme à titre principal.',
    nl: 'Voor {quarter} is de pensioenleeftijd bereikt zonder pensioen: sinds 1 oktober 2025 is de bijdrage verschuldigd zoals in hoofdberoep.',
    de: 'Für {quarter} ist das Pensionsalter ohne Pension erreicht: seit dem 1. Oktober 2025 ist der Beitrag wie im Hauptberuf geschuldet.',
  },
  'scheme.impossible': {
    fr: 'Cette catégorie n’existe pas pour {quarter} : la caisse doit la vérifier.',
    nl: 'Deze categorie bestaat niet voor {quarter}: het fonds moet ze nakijken.',
    de: 'Diese Kategorie gibt es für {quarter} nicht: die Kasse muss sie prüfen.',
  },
  'income.own': {
    fr: 'Le revenu professionnel annuel retenu est de {income}.',
    nl: 'Het in aanmerking genomen jaarlijkse beroepsinkomen bedraagt {income}.',
    de: 'Das berücksichtigte jährliche Berufseinkommen beträgt {income}.',
  },
  'income.helped': {
    fr: 'Le revenu professionnel annuel de l’indépendant aidé est de {income}.',
    nl: 'Het jaarlijkse beroepsinkomen van de geholpen zelfstandige bedraagt {income}.',
    de: 'Das jährliche Berufseinkommen des unterstützten Selbständigen beträgt {income}.',
  },
  'income.none': {
    fr: 'Il n’existe pas encore d’année de référence : le montant forfaitaire du début d’activité s’applique.',
    nl: 'Er is nog geen referentiejaar: het forfaitaire bedrag bij het begin van de activiteit geldt.',
    de: 'Es gibt noch kein Referenzjahr: es gilt der Pauschalbetrag zu Beginn der Tätigkeit.',
  },
  'base.floor': {
    fr: 'Ce revenu est inférieur au minimum de {limit} : le calcul se fait sur ce minimum.',
    nl: 'Dat inkomen ligt onder het minimum van {limit}: de berekening gebeurt op dat minimum.',
    de: 'Dieses Einkommen liegt unter dem Minimum von {limit}: gerechnet wird auf dieses Minimum.',
  },
  'base.nothing': {
    fr: 'Ce revenu est inférieur au seuil de {limit} : aucune cotisation n’est due.',
    nl: 'Dat inkomen ligt onder de drempel van {limit}: er is geen bijdrage verschuldigd.',
    de: 'Dieses Einkommen liegt unter der Schwelle von {limit}: es ist kein Beitrag geschuldet.',
  },
  'base.aboveThreshold': {
    fr: 'Seule la partie du revenu au-delà de {limit} compte.',
    nl: 'Alleen het deel van het inkomen boven {limit} telt.',
    de: 'Nur der Teil des Einkommens über {limit} zählt.',
  },
  'base.flatRate': {
    fr: 'Ce forfait se calcule sur {limit} par an.',
    nl: 'Dat forfait wordt berekend op {limit} per jaar.',
    de: 'Diese Pauschale wird auf {limit} pro Jahr berechnet.',
  },
  'bracket.first': {
    fr: '{rate} de {part} font {amount} par an.',
    nl: '{rate} van {part} is {amount} per jaar.',
    de: '{rate} von {part} ergeben {amount} pro Jahr.',
  },
  'bracket.second': {
    fr: '{rate} des {part} suivants font {amount} par an.',
    nl: '{rate} van de volgende {part} is {amount} per jaar.',
    de: '{rate} der folgenden {part} ergeben {amount} pro Jahr.',
  },
  quarter: {
    fr: 'L’année compte {year} ; un trimestre, le quart arrondi au cent, {amount}.',
    nl: 'Voor het jaar is dat {year}; voor een kwartaal een vierde, afgerond op de cent, {amount}.',
    de: 'Für das Jahr sind das {year}; für ein Quartal ein Viertel, auf den Cent gerundet, {amount}.',
  },
  discount: {
    fr: 'La réduction unique du premier trimestre, {discount}, ramène la cotisation à {amount}.',
    nl: 'De eenmalige vermindering van het eerste kwartaal, {discount}, brengt de bijdrage op {amount}.',
    de: 'Die einmalige Ermäßigung des ersten Quartals, {discount}, senkt den Beitrag auf {amount}.',
  },
  fee: {
    fr: 'Les frais de gestion de la caisse, {rate}, font {amount}.',
    nl: 'De beheerskosten van het fonds, {rate}, bedragen {amount}.',
    de: 'Die Verwaltungskosten der Kasse, {rate}, betragen {amount}.',
  },
  'fee.unknown': {
    fr: 'Le taux des frais de gestion reste à confirmer par la caisse.',
    nl: 'Het percentage van de beheerskosten moet nog door het fonds bevestigd worden.',
    de: 'Der Satz der Verwaltungskosten ist noch von der Kasse zu bestätigen.',
  },
  missing: {
    fr: 'Un chiffre légal manque encore : le montant reste à confirmer par l’INASTI.',
    nl: 'Er ontbreekt nog een wettelijk cijfer: het bedrag moet door het RSVZ bevestigd worden.',
    de: 'Eine gesetzliche Zahl fehlt noch: der Betrag ist vom LISVS zu bestätigen.',
  },
});
