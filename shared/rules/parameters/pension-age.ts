import type { Text3 } from '#shared/kernel/lang.ts';
import { since } from './series.ts';

const planned: Text3 = {
  fr: 'Prévu par la réforme des pensions, non votée au 10 mars 2026 ; suite inconnue.',
  nl: 'Gepland door de pensioenhervorming, niet gestemd op 10 maart 2026; vervolg onbekend.',
  de: 'Von der Pensionsreform geplant, am 10. März 2026 nicht verabschiedet; Fortgang unbekannt.',
};

function careerAt(age: number, years: string) {
  return since(
    {
      fr: `Pension anticipée à ${age} ans : années de carrière`,
      nl: `Vervroegd pensioen op ${age} jaar: loopbaanjaren`,
      de: `Vorzeitige Pension mit ${age} Jahren: Laufbahnjahre`,
    },
    'years',
    [['2019-01-01', years, 'published', ['B50']]],
  );
}

/** Early retirement: the career that each age asks for, and what the reform plans from 2027. */
export const pensionAge = {
  'pension.early.careerAt60': careerAt(60, '44'),
  'pension.early.careerAt61': careerAt(61, '43'),
  'pension.early.careerAt62': careerAt(62, '43'),
  'pension.early.careerAt63': careerAt(63, '42'),
  'pension.early.longCareerAt60': since(
    {
      fr: 'Pension anticipée à 60 ans : années d’au moins 234 jours de travail effectif',
      nl: 'Vervroegd pensioen op 60 jaar: jaren van minstens 234 dagen effectieve arbeid',
      de: 'Vorzeitige Pension mit 60 Jahren: Jahre mit mindestens 234 Tagen tatsächlicher Arbeit',
    },
    'years',
    [['2027-01-01', null, 'missing', ['B56', 'B57'], planned]],
  ),
  'pension.early.daysPerYear': since(
    {
      fr: 'Jours de travail effectif pour qu’une année compte',
      nl: 'Dagen effectieve arbeid opdat een jaar meetelt',
      de: 'Tage tatsächlicher Arbeit, damit ein Jahr zählt',
    },
    'days',
    [['2027-01-01', null, 'missing', ['B56', 'B57', 'B58'], planned]],
  ),
  'pension.letterMonths': since(
    {
      fr: 'Lettre d’examen d’office avant l’âge légal',
      nl: 'Brief over het ambtshalve onderzoek vóór de wettelijke leeftijd',
      de: 'Schreiben zur Prüfung von Amts wegen vor dem gesetzlichen Alter',
    },
    'months',
    [['2019-01-01', '15', 'published', ['B54', 'B55']]],
  ),
} as const;
