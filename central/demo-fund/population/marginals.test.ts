import { describe, expect, it } from 'vitest';
import { demoOnce } from '../testing/demo-fund-once.ts';
import { correlationOf, meanOf, medianOf, shareOf, type TallyName } from './measure-fund.ts';

const { measure } = demoOnce();
const { tallies } = measure;

describe('shares of a fund of 2,000', () => {
  it.each<readonly [TallyName, readonly string[], number, number]>([
    ['kind', ['company'], 0.11, 0.13],
    ['space', ['WAL'], 0.43, 0.47],
    ['space', ['BRU'], 0.18, 0.22],
    ['sex', ['m'], 0.56, 0.64],
    ['civilStatus', ['married'], 0.41, 0.51],
    ['civilStatus', ['legalCohabitant'], 0.1, 0.18],
    ['capacity', ['selfEmployed'], 0.62, 0.7],
    ['capacity', ['companyOfficer'], 0.18, 0.24],
    ['capacity', ['assistingSpouse'], 0.03, 0.055],
    ['category', ['mainOccupation'], 0.54, 0.59],
    ['category', ['secondaryOccupation'], 0.2, 0.24],
    ['category', ['activePensioner'], 0.055, 0.085],
    ['status', ['active'], 0.75, 0.81],
    ['status', ['ceased'], 0.13, 0.19],
    ['status', ['deceased'], 0.01, 0.03],
    ['openQuarters', ['one'], 0.025, 0.08],
    ['openQuarters', ['several'], 0.015, 0.05],
    ['openQuarters', ['many'], 0.003, 0.025],
    ['legalForm', ['SRL'], 0.62, 0.78],
    ['companyStatus', ['dormant'], 0.04, 0.08],
    ['size', ['large'], 0.2, 0.35],
    ['births', ['recent'], 0.01, 0.05],
    ['contract', ['yes'], 0.24, 0.36],
  ])('%s %j', (name, values, from, to) => {
    const share = shareOf(tallies[name], ...values);
    expect(share).toBeGreaterThanOrEqual(from);
    expect(share).toBeLessThanOrEqual(to);
  });

  it('languages follow the place', () => {
    const of = (area: string, lang: string) => {
      const inArea = new Map([...tallies.language].filter(([key]) => key.startsWith(area)));
      return shareOf(inArea, `${area} ${lang}`);
    };
    expect(of('WAL', 'fr')).toBeGreaterThan(0.94);
    expect(of('VLA', 'nl')).toBeGreaterThan(0.94);
    expect(of('BRU', 'fr')).toBeGreaterThan(0.75);
    expect(of('DG', 'de')).toBeGreaterThan(0.75);
  });

  it('ages, durations and incomes lie around their goals', () => {
    expect(meanOf(measure.ages)).toBeGreaterThan(41);
    expect(meanOf(measure.ages)).toBeLessThan(48);
    expect(Math.min(...measure.ages)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...measure.ages)).toBeLessThanOrEqual(85);
    expect(meanOf(measure.years)).toBeGreaterThan(6);
    expect(meanOf(measure.years)).toBeLessThan(11);
    expect(medianOf(measure.mainIncomes)).toBeGreaterThan(23_000);
    expect(medianOf(measure.mainIncomes)).toBeLessThan(31_000);
    expect(correlationOf(measure.incomePairs)).toBeGreaterThan(0.7);
    expect(correlationOf(measure.incomePairs)).toBeLessThan(0.9);
    expect(
      measure.mainIncomes.filter((euros) => euros === 0).length / measure.mainIncomes.length,
    ).toBeLessThan(0.08);
    expect(
      measure.mainIncomes.filter((euros) => euros > 108_238.4).length / measure.mainIncomes.length,
    ).toBeGreaterThan(0.01);
  });
});

describe('floors of a fund of 2,000', () => {
  it('has at least eight of each category', () => {
    const categories = [
      'mainOccupation',
      'primoStarter',
      'maxiStatus',
      'miniStatus',
      'secondaryOccupation',
      'article37',
      'selfEmployedStudent',
      'activePensioner',
      'pensionAgeNoPension',
      'pensionAgeOptOut',
    ];
    expect(categories.filter((category) => (tallies.category.get(category) ?? 0) < 8)).toEqual([]);
  });

  it('has at least five on each rung', () => {
    const rungs = [
      'reminded',
      'statementSent',
      'finalReminder',
      'awaitingContact',
      'ready',
      'judicial',
      'bailiff',
    ];
    expect(rungs.filter((rung) => (tallies.rung.get(rung) ?? 0) < 5)).toEqual([]);
  });

  it('has forty dossiers in the nine German-speaking municipalities', () => {
    expect(tallies.germanSpeaking.get('all')).toBeGreaterThanOrEqual(40);
  });

  it('has twenty people with a hundred and twenty quarters', () => {
    expect(measure.years.filter((years) => years >= 30).length).toBeGreaterThanOrEqual(20);
  });

  it('has plans of each outcome and every kind of protection', () => {
    expect([...tallies.plan.keys()].sort()).toEqual(['active', 'broken', 'completed', 'late']);
    expect([...tallies.protected.keys()].sort()).toEqual(['colleague', 'ownFamily', 'vip']);
  });
});
