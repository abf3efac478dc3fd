import { since } from './series.ts';

/** Continued insurance after the end of an activity. Its contributions were not read. */
export const continuedInsurance = {
  'continuedInsurance.requestMonths': since(
    {
      fr: 'Assurance continuée : demande après la fin du trimestre de cessation',
      nl: 'Voortgezette verzekering: aanvraag na het einde van het kwartaal van stopzetting',
      de: 'Weiterversicherung: Antrag nach dem Quartal der Einstellung',
    },
    'months',
    [['2019-01-01', '6', 'published', ['B75']]],
  ),
  'continuedInsurance.paidQuarters': since(
    {
      fr: 'Assurance continuée : trimestres payés, celui de la cessation compris',
      nl: 'Voortgezette verzekering: betaalde kwartalen, dat van de stopzetting inbegrepen',
      de: 'Weiterversicherung: bezahlte Quartale einschließlich dem der Einstellung',
    },
    'quarters',
    [['2019-01-01', '4', 'published', ['B74', 'B75']]],
  ),
  'continuedInsurance.quarters': since(
    {
      fr: 'Assurance continuée : durée',
      nl: 'Voortgezette verzekering: duur',
      de: 'Weiterversicherung: Dauer',
    },
    'quarters',
    [['2019-01-01', '8', 'published', ['B74', 'PE4']]],
  ),
  'continuedInsurance.extraQuarters': since(
    {
      fr: 'Assurance continuée : prolongation près de la pension',
      nl: 'Voortgezette verzekering: verlenging dicht bij het pensioen',
      de: 'Weiterversicherung: Verlängerung nahe der Pension',
    },
    'quarters',
    [['2019-01-01', '20', 'published', ['B74']]],
  ),
  'continuedInsurance.extraFromYears': since(
    {
      fr: 'Prolongation : au plus tôt tant d’années avant l’âge légal',
      nl: 'Verlenging: ten vroegste zoveel jaar vóór de wettelijke leeftijd',
      de: 'Verlängerung: frühestens so viele Jahre vor dem gesetzlichen Alter',
    },
    'years',
    [['2019-01-01', '7', 'published', ['B74']]],
  ),
  'continuedInsurance.extraCertainYears': since(
    {
      fr: 'Prolongation admise par toutes les sources lues : années avant l’âge légal',
      nl: 'Verlenging volgens alle gelezen bronnen: jaren vóór de wettelijke leeftijd',
      de: 'Verlängerung nach allen gelesenen Quellen: Jahre vor dem gesetzlichen Alter',
    },
    'years',
    [['2019-01-01', '5', 'published', ['B75']]],
  ),
  'continuedInsurance.contributionRate': since(
    {
      fr: 'Assurance continuée : taux de cotisation',
      nl: 'Voortgezette verzekering: bijdragevoet',
      de: 'Weiterversicherung: Beitragssatz',
    },
    'ratio',
    [['2019-01-01', null, 'missing', []]],
  ),
} as const;
