import { describe, expect, it } from 'vitest';
import { builtInPack } from '#shared/rules/pack.ts';
import { idOf, rowOf } from '../testing/contributor-rows.ts';
import { noteSections } from './note-sections.ts';
import { basketOf, DAY, dossierRow, shown, visitRow } from './testing/visit-rows.ts';
import { companionBasket } from './visit-basket.ts';
import { visitSummary } from './visit-summary.ts';

const plan = (name: string) =>
  rowOf('request', name, {
    lane: 'request',
    kind: name === 'hers' ? 'affiliation' : 'paymentPlan',
    applicant: 'self',
    proxyId: null,
    channel: 'business',
    receivedOn: DAY,
    filedOn: DAY,
    subject: null,
    details: {},
    documentIds: [],
    missing: [],
    ownerId: null,
    decisionId: null,
    state: 'filed',
  });

// The visit keeps opaque ids of both; the rows of each lie in their own dossier.
const visit = visitRow({ basket: [`request:${idOf('his')}`, `request:${idOf('hers')}`] });
const host = [dossierRow('fr'), visit, plan('his'), shown('payment-plan', 51)];
const companion = [dossierRow('nl'), plan('hers'), shown('non-payment', 52)];

describe('what a visit led to for somebody who came along', () => {
  const hers = companionBasket(companion, visit, { pack: builtInPack });
  if (hers === null) throw new Error('the dossier is there');

  it('is what lies in their dossier, and for the host what lies in the host’s', () => {
    expect(hers.items.map(({ requestKind }) => requestKind)).toEqual(['affiliation']);
    expect(hers.given.map(({ topicId }) => topicId)).toEqual(['non-payment']);
    expect(basketOf(host).items.map(({ requestKind }) => requestKind)).toEqual(['paymentPlan']);
    expect(basketOf(host).given.map(({ topicId }) => topicId)).toEqual(['payment-plan']);
  });

  it('says nothing of why the host came, and nothing of the host in the note or on the page', () => {
    expect(hers.events).toEqual([]);
    expect(hers.reason).toBe('other');
    const page = visitSummary(hers, { lang: hers.language, today: DAY, account: true, contact: null });
    const words = JSON.stringify([page, noteSections(hers, 'fr').map(({ items }) => items)]);
    expect(page.lang).toBe('nl');
    expect(words).toContain('aansluiting');
    expect(words).not.toMatch(/afbetalingsplan|plan d’apurement/i);
  });
});
