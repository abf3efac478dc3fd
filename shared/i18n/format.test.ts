import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { uiLangs } from '#shared/kernel/lang.ts';
import { euroCents, parseEuro } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { parseQuarter, quarter } from '#shared/kernel/quarter.ts';
import { rate } from '#shared/kernel/rate.ts';
import {
  formatDate,
  formatInstantDate,
  formatInstantTime,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuarter,
  formatRelativeDays,
} from './format.ts';

/** Which of the non-breaking spaces is used depends on the Unicode data of the host. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
const everyLang = (format: (lang: (typeof uiLangs)[number]) => string): string[] =>
  uiLangs.map((lang) => plain(format(lang)));

describe('what people read', () => {
  it('money', () => {
    expect(everyLang((lang) => formatMoney(euroCents(1_234_550), lang))).toEqual([
      '12 345,50 €',
      '€ 12.345,50',
      '12.345,50 €',
      '€12,345.50',
    ]);
    expect(plain(formatMoney(euroCents(-5), 'fr'))).toBe('-0,05 €');
    expect(plain(formatMoney(euroCents(123_456_789_012_345), 'nl'))).toBe('€ 1.234.567.890.123,45');
    expect(formatMoney(euroCents(1_234_550), 'fr')).not.toContain(' ');
    for (const lang of ['fr', 'nl', 'de'] as const) {
      expect(parseEuro(formatMoney(euroCents(-1_234_550), lang))).toEqual({ ok: true, value: -1_234_550 });
    }
  });

  it('dates', () => {
    const first = plainDate('2026-12-01');
    expect(everyLang((lang) => formatDate(first, lang))).toEqual([
      '01/12/2026',
      '01/12/2026',
      '01.12.2026',
      '01/12/2026',
    ]);
    expect(everyLang((lang) => formatDate(first, lang, 'medium'))).toEqual([
      '1er déc. 2026',
      '1 dec 2026',
      '1. Dez. 2026',
      '1 Dec 2026',
    ]);
    expect(everyLang((lang) => formatDate(first, lang, 'long'))).toEqual([
      '1er décembre 2026',
      '1 december 2026',
      '1. Dezember 2026',
      '1 December 2026',
    ]);
    expect(formatDate(plainDate('2026-11-23'), 'fr', 'weekday')).toBe('lundi 23 novembre 2026');
    expect(formatDate(plainDate('2026-11-21'), 'fr', 'long')).toBe('21 novembre 2026');
    expect(formatDate(plainDate('1899-02-28'), 'nl')).toBe('28/02/1899');
  });

  it('quarters, which can be typed back', () => {
    expect(everyLang((lang) => formatQuarter(quarter('2026Q4'), lang))).toEqual([
      'T4 2026',
      'K4 2026',
      'Q4 2026',
      'Q4 2026',
    ]);
    for (const lang of uiLangs)
      expect(parseQuarter(formatQuarter(quarter('2026Q4'), lang))).toEqual({ ok: true, value: '2026Q4' });
  });

  it('moments on Belgian clocks', () => {
    const lateEvening = instant('2026-07-01T22:05:00Z');
    expect(everyLang((lang) => formatInstantTime(lateEvening, lang))).toEqual([
      '00:05',
      '00:05',
      '00:05',
      '00:05',
    ]);
    expect(everyLang((lang) => formatInstantDate(lateEvening, lang))).toEqual([
      '02/07/2026',
      '02/07/2026',
      '02.07.2026',
      '02/07/2026',
    ]);
  });

  it('numbers, rates, days and lists', () => {
    expect(everyLang((lang) => formatNumber(12_345.5, lang))).toEqual([
      '12 345,5',
      '12.345,5',
      '12.345,5',
      '12,345.5',
    ]);
    expect(everyLang((lang) => formatPercent(rate('0.205'), lang))).toEqual([
      '20,5 %',
      '20,5%',
      '20,5 %',
      '20.5%',
    ]);
    expect(plain(formatPercent(0.0305, 'fr'))).toBe('3,05 %');
    expect([-3, -1, 0, 1].map((n) => plain(formatRelativeDays(n, 'nl')))).toEqual([
      '3 dagen geleden',
      'gisteren',
      'vandaag',
      'morgen',
    ]);
    expect(formatRelativeDays(-0, 'en')).toBe('today');
    expect(everyLang((lang) => formatList(['a', 'b', 'c'], lang))).toEqual([
      'a, b et c',
      'a, b en c',
      'a, b und c',
      'a, b and c',
    ]);
  });
});

describe('the machine', () => {
  const script = `
    const f = await import(${JSON.stringify(fileURLToPath(new URL('./format.ts', import.meta.url)))});
    const d = await import(${JSON.stringify(fileURLToPath(new URL('../kernel/plain-date.ts', import.meta.url)))});
    console.log(JSON.stringify(['fr', 'nl', 'de', 'en'].map((lang) => [
      f.formatMoney(1234550, lang), f.formatDate('2026-03-29', lang, 'weekday'), f.formatInstantTime('2026-03-29T00:30:00Z', lang),
      f.formatInstantDate('2025-12-31T23:30:00Z', lang), f.formatPercent(0.205, lang), f.formatRelativeDays(2, lang),
      d.todayFrom('2025-12-31T23:30:00Z'),
    ])));`;
  const run = (TZ: string, LANG: string): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { PATH: process.env.PATH, TZ, LANG, LC_ALL: LANG },
      encoding: 'utf8',
    });

  it('changes nothing, whatever its zone and language', { timeout: 60_000 }, () => {
    const home = run('Europe/Brussels', 'fr_BE.UTF-8');
    expect(home).toContain('2026-01-01');
    expect(home).toContain('01:30');
    expect(run('Pacific/Kiritimati', 'ar_EG.UTF-8')).toBe(home);
    expect(run('America/Los_Angeles', 'C')).toBe(home);
  });
});
