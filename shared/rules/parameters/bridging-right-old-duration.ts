import type { Text3 } from '#shared/kernel/lang.ts';
import type { Parameter, ParameterUnit } from '../parameter.ts';
import { knownUntil, since } from './series.ts';

/** Cessation for economic difficulties before 2023: the length follows the quarters paid over the career. */
function step(unit: ParameterUnit, value: string, label: Text3): Parameter {
  return knownUntil(since(label, unit, [['2017-01-01', value, 'published', ['B44']]]), 2023);
}

export const bridgingRightOldDuration = {
  'bridging.old.step1': step('quarters', '8', {
    fr: 'Difficultés économiques avant 2023 : premier palier, trimestres payés',
    nl: 'Economische moeilijkheden voor 2023: eerste trap, betaalde kwartalen',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: erste Stufe, bezahlte Quartale',
  }),
  'bridging.old.step2': step('quarters', '20', {
    fr: 'Difficultés économiques avant 2023 : deuxième palier, trimestres payés',
    nl: 'Economische moeilijkheden voor 2023: tweede trap, betaalde kwartalen',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: zweite Stufe, bezahlte Quartale',
  }),
  'bridging.old.step3': step('quarters', '60', {
    fr: 'Difficultés économiques avant 2023 : troisième palier, trimestres payés',
    nl: 'Economische moeilijkheden voor 2023: derde trap, betaalde kwartalen',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: dritte Stufe, bezahlte Quartale',
  }),
  'bridging.old.months1': step('months', '3', {
    fr: 'Difficultés économiques avant 2023 : mois, premier palier',
    nl: 'Economische moeilijkheden voor 2023: maanden, eerste trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Monate, erste Stufe',
  }),
  'bridging.old.months2': step('months', '6', {
    fr: 'Difficultés économiques avant 2023 : mois, deuxième palier',
    nl: 'Economische moeilijkheden voor 2023: maanden, tweede trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Monate, zweite Stufe',
  }),
  'bridging.old.months3': step('months', '12', {
    fr: 'Difficultés économiques avant 2023 : mois, troisième palier',
    nl: 'Economische moeilijkheden voor 2023: maanden, derde trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Monate, dritte Stufe',
  }),
  'bridging.old.quarters1': step('quarters', '1', {
    fr: 'Difficultés économiques avant 2023 : trimestres de droits, premier palier',
    nl: 'Economische moeilijkheden voor 2023: kwartalen met rechten, eerste trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Quartale mit Rechten, erste Stufe',
  }),
  'bridging.old.quarters2': step('quarters', '2', {
    fr: 'Difficultés économiques avant 2023 : trimestres de droits, deuxième palier',
    nl: 'Economische moeilijkheden voor 2023: kwartalen met rechten, tweede trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Quartale mit Rechten, zweite Stufe',
  }),
  'bridging.old.quarters3': step('quarters', '4', {
    fr: 'Difficultés économiques avant 2023 : trimestres de droits, troisième palier',
    nl: 'Economische moeilijkheden voor 2023: kwartalen met rechten, derde trap',
    de: 'Wirtschaftliche Schwierigkeiten vor 2023: Quartale mit Rechten, dritte Stufe',
  }),
} as const;
