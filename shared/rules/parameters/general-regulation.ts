import { since } from './series.ts';

/**
 * Surcharges, time limits and small amounts of royal decree 38 and of the general regulation of 19 December 1967.
 * Where the text read does not say since when, the series begins with the first year this product answers for.
 */
export const generalRegulation = {
  'surcharge.quarterly': since(
    {
      fr: 'Majoration par trimestre de retard',
      nl: 'Verhoging per kwartaal vertraging',
      de: 'Zuschlag pro Quartal Verzug',
    },
    'ratio',
    [['1989-01-01', '0.03', 'published', ['L2', 'I1']]],
  ),
  'surcharge.yearEnd': since(
    {
      fr: 'Majoration unique au 1er janvier',
      nl: 'Eenmalige verhoging op 1 januari',
      de: 'Einmaliger Zuschlag am 1. Januar',
    },
    'ratio',
    [['1996-01-01', '0.07', 'published', ['L2', 'I1']]],
  ),
  'affiliation.earliestMonths': since(
    {
      fr: 'Affiliation possible avant le début',
      nl: 'Aansluiting mogelijk voor de start',
      de: 'Anschluss möglich vor Beginn',
    },
    'months',
    [['2019-01-01', '6', 'published', ['L2']]],
  ),
  'affiliation.noticeDays': since(
    {
      fr: 'Délai après mise en demeure de l’INASTI',
      nl: 'Termijn na aanmaning van het RSVZ',
      de: 'Frist nach Mahnung des LISVS',
    },
    'days',
    [['2019-01-01', '30', 'published', ['L2']]],
  ),
  'affiliation.fineMinimum': since({ fr: 'Amende minimale', nl: 'Minimumboete', de: 'Mindestbuße' }, 'euro', [
    ['2019-01-01', '500', 'published', ['L1']],
  ]),
  'affiliation.fineMaximum': since({ fr: 'Amende maximale', nl: 'Maximumboete', de: 'Höchstbuße' }, 'euro', [
    ['2019-01-01', '2000', 'published', ['L1']],
  ]),
  'affiliation.fineMitigation': since(
    {
      fr: 'Part du minimum en cas de circonstances atténuantes',
      nl: 'Deel van het minimum bij verzachtende omstandigheden',
      de: 'Anteil des Minimums bei mildernden Umständen',
    },
    'ratio',
    [['2019-01-01', '0.4', 'published', ['L1']]],
  ),
  'affiliation.fictitiousFineTimes': since(
    {
      fr: 'Amende pour affiliation fictive, en cotisations provisoires',
      nl: 'Boete voor fictieve aansluiting, in voorlopige bijdragen',
      de: 'Buße für fiktiven Anschluss, in vorläufigen Beiträgen',
    },
    'count',
    [['2019-01-01', '2', 'published', ['L1']]],
  ),
  'fundChange.minimumYears': since(
    { fr: 'Années dans la même caisse', nl: 'Jaren bij hetzelfde fonds', de: 'Jahre in derselben Kasse' },
    'years',
    [['2019-01-01', '4', 'published', ['L2']]],
  ),
  'fundChange.noticeMonths': since(
    {
      fr: 'Préavis de changement de caisse',
      nl: 'Opzegtermijn bij verandering van fonds',
      de: 'Kündigungsfrist beim Kassenwechsel',
    },
    'months',
    [['2019-01-01', '6', 'published', ['L2']]],
  ),
  'cessation.declareDays': since(
    { fr: 'Déclaration de cessation', nl: 'Aangifte van stopzetting', de: 'Meldung der Einstellung' },
    'days',
    [['2019-01-01', '15', 'published', ['L2']]],
  ),
  'dataChange.declareDays': since(
    { fr: 'Déclaration d’un changement', nl: 'Aangifte van een wijziging', de: 'Meldung einer Änderung' },
    'days',
    [['2019-01-01', '15', 'published', ['L2']]],
  ),
  'limitation.contributionYears': since(
    { fr: 'Prescription des cotisations', nl: 'Verjaring van de bijdragen', de: 'Verjährung der Beiträge' },
    'years',
    [['2019-01-01', '5', 'published', ['L1']]],
  ),
  'limitation.regularisationYears': since(
    {
      fr: 'Prescription de la régularisation',
      nl: 'Verjaring van de regularisatie',
      de: 'Verjährung der Regularisierung',
    },
    'years',
    [['2019-01-01', '5', 'published', ['L1']]],
  ),
  'limitation.regularisationOffset': since(
    {
      fr: 'Années avant le départ du délai de régularisation',
      nl: 'Jaren voor de start van de termijn bij regularisatie',
      de: 'Jahre bis Fristbeginn bei Regularisierung',
    },
    'years',
    [['2019-01-01', '3', 'published', ['L1']]],
  ),
  'limitation.refundYears': since(
    {
      fr: 'Prescription des remboursements',
      nl: 'Verjaring van de terugbetalingen',
      de: 'Verjährung der Rückzahlungen',
    },
    'years',
    [['2019-01-01', '5', 'published', ['L1']]],
  ),
  'writeOff.smallDebt': since(
    {
      fr: 'Dette non recouvrée après la fin de l’assujettissement, sous',
      nl: 'Niet-ingevorderde schuld na het einde, onder',
      de: 'Nicht eingetriebene Schuld nach Ende, unter',
    },
    'euro',
    [['2019-01-01', '500', 'published', ['L2']]],
  ),
  'writeOff.smallRefund': since(
    {
      fr: 'Remboursement non exécuté sans compte connu, sous',
      nl: 'Niet-uitgevoerde terugbetaling zonder rekening, onder',
      de: 'Nicht ausgeführte Rückzahlung ohne Konto, unter',
    },
    'euro',
    [['2019-01-01', '25', 'published', ['L2']]],
  ),
  'exemption.requestMonths': since(
    {
      fr: 'Délai de demande de dispense',
      nl: 'Aanvraagtermijn vrijstelling',
      de: 'Antragsfrist für Befreiung',
    },
    'months',
    [['2019-01-01', '12', 'published', ['L2', 'I2']]],
  ),
  'exemption.minimumQuarters': since(
    {
      fr: 'Trimestres consécutifs avant une dispense',
      nl: 'Opeenvolgende kwartalen voor een vrijstelling',
      de: 'Aufeinanderfolgende Quartale vor einer Befreiung',
    },
    'quarters',
    [['2019-01-01', '4', 'published', ['L2']]],
  ),
  'exemption.hearingWorkingDays': since(
    {
      fr: 'Délai pour demander à être entendu',
      nl: 'Termijn om gehoord te worden',
      de: 'Frist für den Antrag auf Anhörung',
    },
    'workingDays',
    [['2019-01-01', '12', 'published', ['L2']]],
  ),
  'exemption.appealMonths': since(
    { fr: 'Délai de recours', nl: 'Beroepstermijn', de: 'Beschwerdefrist' },
    'months',
    [['2019-01-01', '1', 'published', ['L2']]],
  ),
  'reminder.contestMonths': since(
    {
      fr: 'Délai après le dernier rappel recommandé',
      nl: 'Termijn na de laatste aangetekende herinnering',
      de: 'Frist nach der letzten eingeschriebenen Mahnung',
    },
    'months',
    [['2019-01-01', '1', 'published', ['L2']]],
  ),
  'contrainte.commandHours': since(
    { fr: 'Commandement de payer', nl: 'Bevel tot betaling', de: 'Zahlungsbefehl' },
    'hours',
    [['2019-01-01', '24', 'published', ['L2']]],
  ),
  'contrainte.oppositionMonths': since(
    {
      fr: 'Délai d’opposition à la contrainte',
      nl: 'Verzetstermijn tegen het dwangbevel',
      de: 'Einspruchsfrist gegen den Zwangsbefehl',
    },
    'months',
    [['2019-01-01', '1', 'published', ['L2']]],
  ),
  'paymentPlan.maximumMonths': since(
    {
      fr: 'Durée maximale d’un plan (pratique d’une caisse)',
      nl: 'Maximale duur van een plan (praktijk van een fonds)',
      de: 'Höchstdauer eines Plans (Praxis einer Kasse)',
    },
    'months',
    [['2019-01-01', '12', 'published', ['F4']]],
  ),
  'maternity.exemptQuarters': since(
    {
      fr: 'Trimestres sans cotisation après un accouchement',
      nl: 'Kwartalen zonder bijdrage na een bevalling',
      de: 'Beitragsfreie Quartale nach einer Geburt',
    },
    'quarters',
    [
      ['2019-01-01', '1', 'published', ['L2']],
      ['2026-01-01', '2', 'published', ['L2']],
    ],
  ),
  'bonus.starter': since(
    {
      fr: 'Bonification sur le versement volontaire du débutant',
      nl: 'Bonificatie op vrijwillige storting van de starter',
      de: 'Gutschrift auf freiwillige Zahlung des Anfängers',
    },
    'ratio',
    [
      ['2013-01-01', '0.0075', 'published', ['A15']],
      ['2015-01-01', '0', 'derived', ['L1']],
    ],
  ),
} as const;
