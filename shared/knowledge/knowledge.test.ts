import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { langs } from '#shared/kernel/lang.ts';
import { addDays, plainDate, plainDateFromEpochDay } from '#shared/kernel/plain-date.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { confirmerMessages } from '#shared/rules/confirmer-words.messages.ts';
import { unitMessages } from '#shared/rules/figure-words.messages.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { documentHtml } from './document-html.ts';
import { documentMessages } from './document-words.messages.ts';
import { figureIn, figuresOf, sentenceText } from './document-words.ts';
import { documentText } from './document-text.ts';
import { currentVersionOf, inForce, pageOn, versionsOf } from './find-document.ts';
import { dutyBehind, otherTopics, topicIds, topicsOfEvent } from './topics-of-event.ts';
import { libraryOf, pageText } from './testing/sample-page.ts';

const old = 'pages/bridging-right/2020-01-01/fr.md';
const now = 'pages/bridging-right/2023-01-01/fr.md';
const library = libraryOf({
  [old]: pageText('Avant.'),
  [now]: pageText(
    'Par mois : **{{bridging.amount.withFamily}}**, sur {{bridging.baseMonths}}. <\\> & "x" [plan](page:payment-plan) [site](https://www.inasti.be/fr?a=1&b=2)',
  ),
  'charter/2026-01-01/nl.md': pageText('Woorden.', 'title: Verbintenis\nrendering: own'),
});
const reading = (day: string) => ({ pack: builtInPack, day: plainDate(day), lang: 'fr' as const });

function page(day: string) {
  const found = pageOn(library, 'bridging-right', 'fr', plainDate(day));
  if (found === null) throw new Error('no page');
  return found;
}

describe('the version in force', () => {
  it('is the newest one that has begun, whatever the day', () => {
    const versions = versionsOf(library, 'page', 'bridging-right', 'fr');
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 21_000 }), (epochDay) => {
        const day = plainDateFromEpochDay(epochDay);
        const found = pageOn(library, 'bridging-right', 'fr', day);
        const begun = versions.filter(({ from }) => from <= day).map(({ from }) => from);
        expect(found?.from ?? null).toBe(begun.length === 0 ? null : begun.sort().at(-1));
      }),
    );
  });

  it('changes on its first day, and is none in a language that has none', () => {
    const day = plainDate('2023-01-01');
    expect(pageOn(library, 'bridging-right', 'fr', day)?.from).toBe('2023-01-01');
    expect(pageOn(library, 'bridging-right', 'fr', addDays(day, -1))?.from).toBe('2020-01-01');
    expect(pageOn(library, 'bridging-right', 'de', day)).toBeNull();
    expect(inForce(library, 'page', 'fr', day).map(({ from }) => from)).toEqual(['2023-01-01']);
  });

  it('is what the charter ledger compares an artefact with', () => {
    const version = currentVersionOf(library, plainDate('2026-11-23'));
    const current = page('2026-11-23');
    expect(version({ kind: 'page', id: 'bridging-right', lang: 'fr' })).toBe(current.version);
    expect(version({ kind: 'page', id: 'bridging-right', lang: 'de' })).toBeNull();
    expect(version({ kind: 'letter', id: 'bridging-right', lang: 'fr' })).toBeNull();
  });
});

describe('a figure', () => {
  it('has the value of the day it is read for', () => {
    expect(figureIn(reading('2025-06-01'), 'bridging.amount.withFamily')).toEqual({
      text: expect.stringMatching(/^2\s047,18\s€$/),
      known: true,
    });
    expect(figureIn(reading('2025-06-01'), 'bridging.baseMonths').text).toBe('12 mois');
  });

  it('that nobody has read says who must confirm it, and shows no other value', () => {
    expect(figureIn(reading('2026-11-23'), 'bridging.amount.withFamily')).toEqual({
      text: '[à confirmer par l’INASTI]',
      known: false,
    });
    expect(figureIn({ ...reading('1950-01-01'), lang: 'nl' }, 'guarantee.base').known).toBe(false);
  });

  it('is found wherever it stands', () => {
    expect(figuresOf(page('2026-11-23'))).toEqual(['bridging.amount.withFamily', 'bridging.baseMonths']);
    const [block] = page('2025-06-01').blocks;
    if (block === undefined || block.k === 'list') throw new Error('no paragraph');
    expect(sentenceText(block.of, reading('2025-06-01'))).toMatch(/^Par mois : 2\s047,18\s€, sur 12 mois\./);
  });
});

describe('outside the desk', () => {
  it('HTML holds every sign as text and links what has an address', () => {
    const html = documentHtml(page('2025-06-01'), reading('2025-06-01'), (topic) => `./${topic}.html`);
    expect(html).toContain('&lt;');
    expect(html).toContain('&amp; &quot;x&quot;');
    expect(html).toContain('<a href="./payment-plan.html">plan</a>');
    expect(html).toContain('<a href="https://www.inasti.be/fr?a=1&amp;b=2">site</a>');
    expect(html).toContain('<span class="figure">12 mois</span>');
    expect(documentHtml(page('2026-11-23'), reading('2026-11-23'), () => null)).not.toContain('payment-plan');
  });

  it('text writes addresses out, and says that our own words are ours', () => {
    expect(documentText(page('2025-06-01'), reading('2025-06-01'))).toContain(
      'site (https://www.inasti.be/fr?a=1&b=2)',
    );
    const [charter] = inForce(library, 'charter', 'nl', plainDate('2026-11-23'));
    if (charter === undefined) throw new Error('no charter');
    expect(documentText(charter, { ...reading('2026-11-23'), lang: 'nl' })).toContain(
      documentMessages.ownRendering.nl,
    );
  });
});

describe('topics', () => {
  it('are each reached by an event of life or among the others', () => {
    const reached = new Set([...allLifeEvents.flatMap(({ id }) => topicsOfEvent(id)), ...otherTopics()]);
    expect([...reached].sort()).toEqual([...topicIds].sort());
  });

  it('keep a promise, that of the event the visit is about before any other', () => {
    expect(dutyBehind('payment-plan')).toEqual({ commitmentId: 'L4', lifeEventId: 'payment-difficulty' });
    for (const event of allLifeEvents)
      for (const topic of topicsOfEvent(event.id)) {
        expect(dutyBehind(topic, event.id).lifeEventId).toBe(event.id);
        expect(dutyBehind(topic).lifeEventId).not.toBeNull();
      }
    for (const topic of otherTopics()) expect(dutyBehind(topic).lifeEventId).toBeNull();
  });
});

it.each([
  ['document', documentMessages],
  ['confirmer', confirmerMessages],
  ['unit', unitMessages],
])('the words of the %s are complete in three languages', (_name, set) => {
  expect(messageProblems(set)).toEqual([]);
  for (const entry of Object.values(set)) for (const lang of langs) expect(entry[lang]).toBeTruthy();
});
