import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import type { DemoFund, DemoParameters } from '../seed/demo-fund.ts';
import { deskDayRows } from './desk-day/index.ts';
import { generateDemoFund as generatePopulation } from './population/generate-demo-fund.ts';

/** The day on which the story of the demo takes place: a Monday. */
export const demoToday: PlainDate = plainDate('2026-11-23');

/** Numbers of the twelve scenario dossiers, the same rows in every demo fund. */
export const scenarioNumbers: readonly string[] = Array.from({ length: 12 }, (_, i) =>
  String(10_000_001 + i),
);

/**
 * The whole demo: the hand-written stories, then a drawn population with the desk's work on it.
 * Dossiers are made when asked for; the same parameters give the same rows on every machine.
 */
export function generateDemoFund(parameters: DemoParameters): DemoFund {
  return generatePopulation(parameters, deskDayRows);
}
