import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { libraryOf, pageText } from '../testing/sample-page.ts';
import { bulletinExport } from './bulletin-files.ts';
import { siteFiles, type SiteSettings } from './site-files.ts';
import { siteMessages } from './site.messages.ts';
import { siteStyle } from './site-style.ts';

const settings: SiteSettings = {
  library: libraryOf({
    'pages/bridging-right/2020-01-01/fr.md': pageText('Avant.'),
    'pages/bridging-right/2023-01-01/fr.md': pageText(
      'Voir [le plan](page:payment-plan) et [ceci](page:plci).',
    ),
    'pages/payment-plan/2026-01-01/fr.md': pageText('Par parts.', 'title: Le plan <& "x">\nsources: [L2]'),
    'pages/payment-plan/2026-01-01/nl.md': pageText('In delen.', 'title: Het plan\nsources: [L2]'),
    'pages/study-years/2030-01-01/fr.md': pageText('Plus tard.'),
    'bulletin/2026-11/fr.md': pageText(
      'Ce mois-ci : {{bridging.baseMonths}}.',
      'title: Bulletin\ntopics: [plci]',
    ),
    'brochures/start/2026-01-01/nl.md': pageText('Start.', 'title: Start\nsources: [L1]\ntopics: [plci]'),
  }),
  pack: builtInPack,
  day: plainDate('2026-11-23'),
  fund: { fr: 'Caisse & Cie', nl: 'Fonds', de: 'Kasse' },
};
const files = new Map(siteFiles(settings).map(({ path, text }) => [path, text]));

describe('the site', () => {
  it('holds what is in force in each language that has something, and no more', () => {
    expect([...files.keys()].sort()).toEqual([
      'fr/bridging-right.html',
      'fr/bulletin-2026-11.html',
      'fr/index.html',
      'fr/payment-plan.html',
      'index.html',
      'nl/brochure-start.html',
      'nl/index.html',
      'nl/payment-plan.html',
    ]);
    expect(files.get('fr/bridging-right.html')).not.toContain('Avant.');
  });

  it('links to nothing that is not there', () => {
    for (const [path, text] of files) {
      const folder = path.includes('/') ? `${path.split('/')[0]}/` : '';
      const links = [...text.matchAll(/href="(?!https:|#)([^"]+)"/g)].map(([, to = '']) => to);
      expect(links.length).toBeGreaterThan(0);
      for (const to of links) {
        const target = to.startsWith('../') ? to.slice(3) : `${folder}${to.replace(/^\.\//, '')}`;
        expect(target === 'style.css' || files.has(target), `${path} links to ${to}`).toBe(true);
      }
    }
    expect(files.get('fr/bridging-right.html')).toContain(
      '<a href="./payment-plan.html">le plan</a> et ceci.',
    );
  });

  it('is readable by anybody: one heading, a language, sources, a day, no script', () => {
    for (const text of files.values()) {
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text).toMatch(/^<!doctype html>\n<html lang="(fr|nl|de)">/);
      expect(text).toContain("default-src 'none'; style-src 'self'");
      expect(text).not.toMatch(/<script|style="|onload|<img/i);
    }
    const page = files.get('fr/payment-plan.html');
    expect(page).toContain('<h1>Le plan &lt;&amp; &quot;x&quot;&gt;</h1>');
    expect(page).toContain('Caisse &amp; Cie');
    expect(page).toContain('https://www.ejustice.just.fgov.be/eli/arrete/1967/12/19/1967121910/justel');
    expect(page).toContain('Comme en vigueur le 23 novembre 2026 · Version du 1er janvier 2026');
    expect(page).toContain('<a href="../nl/payment-plan.html" lang="nl" hreflang="nl">Nederlands</a>');
    expect(page).not.toContain('Deutsch');
  });
});

it('a bulletin is a text, a draft and a page to print', () => {
  const { files: written, prints } = bulletinExport(settings);
  expect(written.map(({ path }) => path)).toEqual(['bulletin/2026-11/fr.txt', 'bulletin/2026-11/fr.eml']);
  expect(written[0]?.text).toContain('Ce mois-ci : 12 mois.');
  expect(written[1]?.text).toMatch(/^X-Unsent: 1\r\nSubject: Bulletin\r\n/);
  expect(prints).toEqual([{ page: 'fr/bulletin-2026-11.html', pdf: 'bulletin/2026-11/fr.pdf' }]);
  expect(files.has('fr/bulletin-2026-11.html')).toBe(true);
});

it('the style has the tokens of the desk and no font to fetch', () => {
  const style = siteStyle('@font-face {\n  src: url("x.woff2");\n}\n:root { --ink: #111; }');
  expect(style).toContain('--ink: #111');
  expect(style).not.toMatch(/url\(|@font-face/);
});

it('its words are complete', () => {
  expect(messageProblems(siteMessages)).toEqual([]);
});
