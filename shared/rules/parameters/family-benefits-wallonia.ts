import { since } from './series.ts';

const inferred = {
  fr: 'Page sans date : le niveau d’indice montre la période.',
  nl: 'Pagina zonder datum: het indexniveau toont de periode.',
  de: 'Seite ohne Datum: das Indexniveau zeigt den Zeitraum.',
} as const;

const unread = {
  fr: 'Montant indexé non trouvé : la caisse d’allocations familiales ou l’AViQ doit le confirmer.',
  nl: 'Geïndexeerd bedrag niet gevonden: het kinderbijslagfonds of AViQ moet het bevestigen.',
  de: 'Indexierter Betrag nicht gefunden: die Kindergeldkasse oder die AViQ muss ihn bestätigen.',
} as const;

/** Family benefits of the Walloon Region (AViQ): children born from 2020, and the old model for the others. */
export const familyBenefitsWallonia = {
  'familyBenefit.wallonia.base0to17': since(
    {
      fr: 'Wallonie, né dès 2020 : base par mois, 0 à 17 ans',
      nl: 'Wallonië, geboren vanaf 2020: basis per maand, 0 tot 17 jaar',
      de: 'Wallonien, geboren ab 2020: Basis je Monat, 0 bis 17 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '155', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
      ['2022-12-01', '181.61', 'published', ['B81'], inferred],
      ['2023-11-01', null, 'missing', [], unread],
      ['2025-02-01', '192.73', 'published', ['B82'], inferred],
      ['2026-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.base18to24': since(
    {
      fr: 'Wallonie, né dès 2020 : base par mois, 18 à 24 ans',
      nl: 'Wallonië, geboren vanaf 2020: basis per maand, 18 tot 24 jaar',
      de: 'Wallonien, geboren ab 2020: Basis je Monat, 18 bis 24 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '165', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
      ['2022-12-01', '193.33', 'published', ['B81'], inferred],
      ['2023-11-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.bornBefore2020': since(
    {
      fr: 'Wallonie, né avant 2020 : base par mois selon le rang (ancien modèle)',
      nl: 'Wallonië, geboren vóór 2020: basis per maand volgens rang (oud model)',
      de: 'Wallonien, geboren vor 2020: Basis je Monat nach Rang (altes Modell)',
    },
    'euro',
    [['2019-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.wallonia.orphanOne': since(
    {
      fr: 'Wallonie : multiple de la base pour l’orphelin d’un parent',
      nl: 'Wallonië: veelvoud van de basis voor een halve wees',
      de: 'Wallonien: Vielfaches der Basis für Halbwaisen',
    },
    'factor',
    [['2020-01-01', '1.5', 'published', ['B81']]],
  ),
  'familyBenefit.wallonia.orphanBoth': since(
    {
      fr: 'Wallonie : multiple de la base pour l’orphelin des deux parents',
      nl: 'Wallonië: veelvoud van de basis voor een volle wees',
      de: 'Wallonien: Vielfaches der Basis für Vollwaisen',
    },
    'factor',
    [['2020-01-01', '2', 'published', ['B81']]],
  ),
  'familyBenefit.wallonia.socialLimit': since(
    {
      fr: 'Wallonie : plafond de revenu annuel du supplément social',
      nl: 'Wallonië: jaarlijkse inkomensgrens van de sociale toeslag',
      de: 'Wallonien: jährliche Einkommensgrenze des Sozialzuschlags',
    },
    'euro',
    [
      ['2024-07-01', '31814.37', 'published', ['B86']],
      ['2025-07-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.socialUpperLimit': since(
    {
      fr: 'Wallonie : second plafond de revenu annuel du supplément social',
      nl: 'Wallonië: tweede jaarlijkse inkomensgrens van de sociale toeslag',
      de: 'Wallonien: zweite jährliche Einkommensgrenze des Sozialzuschlags',
    },
    'euro',
    [
      ['2024-07-01', '51340', 'published', ['B86']],
      ['2025-07-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.socialFirst': since(
    {
      fr: 'Wallonie, né avant 2020 : supplément social, premier enfant',
      nl: 'Wallonië, geboren vóór 2020: sociale toeslag, eerste kind',
      de: 'Wallonien, geboren vor 2020: Sozialzuschlag, erstes Kind',
    },
    'euro',
    [
      ['2024-09-01', '57.14', 'published', ['B86']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.socialSecond': since(
    {
      fr: 'Wallonie, né avant 2020 : supplément social, deuxième enfant',
      nl: 'Wallonië, geboren vóór 2020: sociale toeslag, tweede kind',
      de: 'Wallonien, geboren vor 2020: Sozialzuschlag, zweites Kind',
    },
    'euro',
    [
      ['2024-09-01', '35.42', 'published', ['B86']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.socialThird': since(
    {
      fr: 'Wallonie, né avant 2020 : supplément social, troisième enfant et suivants',
      nl: 'Wallonië, geboren vóór 2020: sociale toeslag, derde kind en volgende',
      de: 'Wallonien, geboren vor 2020: Sozialzuschlag, drittes und weitere Kinder',
    },
    'euro',
    [
      ['2024-09-01', '6.22', 'published', ['B86']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.socialBornFrom2020': since(
    {
      fr: 'Wallonie, né dès 2020 : supplément social par mois',
      nl: 'Wallonië, geboren vanaf 2020: sociale toeslag per maand',
      de: 'Wallonien, geboren ab 2020: Sozialzuschlag je Monat',
    },
    'euro',
    [['2020-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.wallonia.school0to5': since(
    {
      fr: 'Wallonie : prime scolaire par an, 0 à 5 ans',
      nl: 'Wallonië: schoolpremie per jaar, 0 tot 5 jaar',
      de: 'Wallonien: Schulprämie je Jahr, 0 bis 5 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '20', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.school6to11': since(
    {
      fr: 'Wallonie : prime scolaire par an, 6 à 11 ans',
      nl: 'Wallonië: schoolpremie per jaar, 6 tot 11 jaar',
      de: 'Wallonien: Schulprämie je Jahr, 6 bis 11 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '30', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.school12to17': since(
    {
      fr: 'Wallonie : prime scolaire par an, 12 à 17 ans',
      nl: 'Wallonië: schoolpremie per jaar, 12 tot 17 jaar',
      de: 'Wallonien: Schulprämie je Jahr, 12 bis 17 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '50', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.wallonia.school18plus': since(
    {
      fr: 'Wallonie : prime scolaire par an, dès 18 ans',
      nl: 'Wallonië: schoolpremie per jaar, vanaf 18 jaar',
      de: 'Wallonien: Schulprämie je Jahr, ab 18 Jahren',
    },
    'euro',
    [
      ['2020-01-01', '80', 'published', ['B83']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.wallonia': since(
    {
      fr: 'Wallonie : prime de naissance ou d’adoption, par enfant',
      nl: 'Wallonië: geboorte- of adoptiepremie, per kind',
      de: 'Wallonien: Geburts- oder Adoptionsprämie, je Kind',
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2023-11-01', '1314.61', 'published', ['B87'], inferred],
      ['2024-05-01', null, 'missing', [], unread],
      ['2025-02-01', '1367.74', 'published', ['B80']],
      ['2026-03-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.wallonia.claimYears': since(
    {
      fr: 'Wallonie : années après la naissance pour demander la prime',
      nl: 'Wallonië: jaren na de geboorte om de premie aan te vragen',
      de: 'Wallonien: Jahre nach der Geburt, um die Prämie zu beantragen',
    },
    'years',
    [['2020-01-01', '5', 'published', ['B87']]],
  ),
  'birthGrant.wallonia.paymentMonths': since(
    {
      fr: 'Wallonie : prime payée au plus tôt, mois avant la naissance prévue',
      nl: 'Wallonië: premie ten vroegste betaald, maanden vóór de verwachte geboorte',
      de: 'Wallonien: Prämie frühestens ausgezahlt, Monate vor der erwarteten Geburt',
    },
    'months',
    [['2020-01-01', '2', 'published', ['B80']]],
  ),
} as const;
