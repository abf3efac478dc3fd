import { since } from './series.ts';

const inferred = {
  fr: 'Page sans date : la période suit le niveau d’indice de septembre.',
  nl: 'Pagina zonder datum: de periode volgt het indexniveau van september.',
  de: 'Seite ohne Datum: der Zeitraum folgt dem Indexniveau vom September.',
} as const;

const unread = {
  fr: 'Montant indexé (+ 2 % chaque septembre) non trouvé : l’organisme payeur ou Opgroeien doit le confirmer.',
  nl: 'Geïndexeerd bedrag (+ 2 % elke september) niet gevonden: de uitbetaler of Opgroeien moet het bevestigen.',
  de: 'Indexierter Betrag (+ 2 % jeden September) nicht gefunden: die Zahlstelle oder Opgroeien muss ihn bestätigen.',
} as const;

/** Groeipakket of the Flemish Community (Opgroeien), since 2019. */
export const familyBenefitsFlanders = {
  'familyBenefit.flanders.base': since(
    {
      fr: 'Flandre, né dès 2019 : montant de base par mois',
      nl: 'Vlaanderen, geboren vanaf 2019: basisbedrag per maand',
      de: 'Flandern, geboren ab 2019: Basisbetrag je Monat',
    },
    'euro',
    [
      ['2019-01-01', '163.20', 'published', ['B95'], inferred],
      ['2020-09-01', '166.46', 'published', ['B95'], inferred],
      ['2021-09-01', null, 'missing', [], unread],
      ['2023-09-01', '176.66', 'published', ['B92']],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.bornBefore2019': since(
    {
      fr: 'Flandre, né avant 2019 : montant par mois selon le rang et l’âge (ancien modèle)',
      nl: 'Vlaanderen, geboren vóór 2019: bedrag per maand volgens rang en leeftijd (oud model)',
      de: 'Flandern, geboren vor 2019: Betrag je Monat nach Rang und Alter (altes Modell)',
    },
    'euro',
    [['2019-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.flanders.halfOrphan': since(
    {
      fr: 'Flandre : supplément par mois pour l’orphelin d’un parent',
      nl: 'Vlaanderen: toeslag per maand voor een halve wees',
      de: 'Flandern: Zuschlag je Monat für Halbwaisen',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', [], unread],
      ['2023-01-01', '138.56', 'published', ['B96']],
      ['2023-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.fullOrphan': since(
    {
      fr: 'Flandre : supplément par mois pour l’orphelin des deux parents',
      nl: 'Vlaanderen: toeslag per maand voor een volle wees',
      de: 'Flandern: Zuschlag je Monat für Vollwaisen',
    },
    'euro',
    [['2019-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.flanders.socialLimit': since(
    {
      fr: 'Flandre : plafond de revenu annuel de l’allocation sociale',
      nl: 'Vlaanderen: jaarlijkse inkomensgrens van de sociale toeslag',
      de: 'Flandern: jährliche Einkommensgrenze des Sozialzuschlags',
    },
    'euro',
    [
      ['2023-01-01', '34526.91', 'published', ['B96']],
      ['2023-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.socialLowest': since(
    {
      fr: 'Flandre : allocation sociale par enfant et par mois, au moins',
      nl: 'Vlaanderen: sociale toeslag per kind en per maand, minstens',
      de: 'Flandern: Sozialzuschlag je Kind und Monat, mindestens',
    },
    'euro',
    [
      ['2023-09-01', '20.93', 'published', ['B97'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.socialHighest': since(
    {
      fr: 'Flandre : allocation sociale par enfant et par mois, au plus',
      nl: 'Vlaanderen: sociale toeslag per kind en per maand, hoogstens',
      de: 'Flandern: Sozialzuschlag je Kind und Monat, höchstens',
    },
    'euro',
    [
      ['2023-09-01', '126.66', 'published', ['B97'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.school0to4': since(
    {
      fr: 'Flandre : bonus scolaire par an, 0 à 4 ans',
      nl: 'Vlaanderen: schoolbonus per jaar, 0 tot 4 jaar',
      de: 'Flandern: Schulbonus je Jahr, 0 bis 4 Jahre',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', [], unread],
      ['2023-09-01', '22.08', 'published', ['B93'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.school5to11': since(
    {
      fr: 'Flandre : bonus scolaire par an, 5 à 11 ans',
      nl: 'Vlaanderen: schoolbonus per jaar, 5 tot 11 jaar',
      de: 'Flandern: Schulbonus je Jahr, 5 bis 11 Jahre',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', [], unread],
      ['2023-09-01', '38.64', 'published', ['B93'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.school12to17': since(
    {
      fr: 'Flandre : bonus scolaire par an, 12 à 17 ans',
      nl: 'Vlaanderen: schoolbonus per jaar, 12 tot 17 jaar',
      de: 'Flandern: Schulbonus je Jahr, 12 bis 17 Jahre',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', [], unread],
      ['2023-09-01', '55.20', 'published', ['B93'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.flanders.school18plus': since(
    {
      fr: 'Flandre : bonus scolaire par an, dès 18 ans',
      nl: 'Vlaanderen: schoolbonus per jaar, vanaf 18 jaar',
      de: 'Flandern: Schulbonus je Jahr, ab 18 Jahren',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', [], unread],
      ['2023-09-01', '66.24', 'published', ['B93'], inferred],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.flanders': since(
    {
      fr: 'Flandre : montant de départ (naissance ou adoption)',
      nl: 'Vlaanderen: startbedrag (geboorte of adoptie)',
      de: 'Flandern: Startbetrag (Geburt oder Adoption)',
    },
    'euro',
    [
      ['2019-01-01', '1122', 'published', ['B92'], inferred],
      ['2020-09-01', '1144.44', 'published', ['B92'], inferred],
      ['2021-09-01', null, 'missing', [], unread],
      ['2023-09-01', '1214.49', 'published', ['B92']],
      ['2024-09-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.flanders.requestMonths': since(
    {
      fr: 'Flandre : demande du montant de départ au plus tôt, mois avant la naissance prévue',
      nl: 'Vlaanderen: aanvraag van het startbedrag ten vroegste, maanden vóór de verwachte geboorte',
      de: 'Flandern: Antrag des Startbetrags frühestens, Monate vor der erwarteten Geburt',
    },
    'months',
    [['2019-01-01', '4', 'published', ['B95']]],
  ),
  'birthGrant.flanders.paymentMonths': since(
    {
      fr: 'Flandre : montant de départ payé au plus tôt, mois avant la naissance prévue',
      nl: 'Vlaanderen: startbedrag ten vroegste betaald, maanden vóór de verwachte geboorte',
      de: 'Flandern: Startbetrag frühestens ausgezahlt, Monate vor der erwarteten Geburt',
    },
    'months',
    [['2019-01-01', '2', 'published', ['B95']]],
  ),
  'birthGrant.flanders.claimYears': since(
    {
      fr: 'Flandre : années après la naissance pour demander le montant de départ',
      nl: 'Vlaanderen: jaren na de geboorte om het startbedrag aan te vragen',
      de: 'Flandern: Jahre nach der Geburt, um den Startbetrag zu beantragen',
    },
    'years',
    [['2019-01-01', '5', 'published', ['B95']]],
  ),
} as const;
