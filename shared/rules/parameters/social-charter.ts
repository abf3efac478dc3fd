import { since } from './series.ts';

/** Deadlines of the Charter of the socially insured (law of 11 April 1995) and of the Judicial Code, and the pension age. */
export const socialCharter = {
  'charter.informationDays': since(
    {
      fr: 'Réponse à une demande d’information écrite',
      nl: 'Antwoord op een schriftelijke vraag om informatie',
      de: 'Antwort auf eine schriftliche Auskunftsanfrage',
    },
    'days',
    [['1997-01-01', '45', 'published', ['B120']]],
  ),
  'charter.decisionMonths': since(
    { fr: 'Délai de décision', nl: 'Beslissingstermijn', de: 'Entscheidungsfrist' },
    'months',
    [['1997-01-01', '4', 'published', ['B121']]],
  ),
  'charter.paymentMonths': since(
    {
      fr: 'Délai de paiement après la décision',
      nl: 'Betalingstermijn na de beslissing',
      de: 'Zahlungsfrist nach der Entscheidung',
    },
    'months',
    [['1997-01-01', '4', 'published', ['B121']]],
  ),
  'charter.appealMonths': since(
    { fr: 'Délai minimum de recours', nl: 'Minimumtermijn voor beroep', de: 'Mindestfrist für die Klage' },
    'months',
    [['1997-01-01', '3', 'published', ['B121', 'B125']]],
  ),
  /** Known as a general rule; the text of the Judicial Code was not read: a jurist must confirm it. */
  'calendar.postalWorkingDays': since(
    {
      fr: 'Jours ouvrables avant qu’une lettre soit présumée reçue',
      nl: 'Werkdagen voor een brief vermoed wordt ontvangen te zijn',
      de: 'Werktage, bis ein Brief als zugestellt gilt',
    },
    'workingDays',
    [['2019-01-01', '3', 'derived', ['J1']]],
  ),
  'pension.legalAge': since(
    { fr: 'Âge légal de la pension', nl: 'Wettelijke pensioenleeftijd', de: 'Gesetzliches Pensionsalter' },
    'years',
    [
      ['2009-12-01', '65', 'published', ['B50', 'B51']],
      ['2025-02-01', '66', 'published', ['B50', 'B51']],
      ['2030-02-01', '67', 'published', ['B50', 'B51']],
    ],
  ),
} as const;
