import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { idOf, rowOf } from '../testing/contributor-rows.ts';
import { noteSections } from './note-sections.ts';
import { basketOf, DAY, dossierRow, shown, VISIT, visitRow } from './testing/visit-rows.ts';
import { mergeNote } from './visit-note.ts';

const rows = [
  dossierRow(),
  visitRow({ basket: [`request:${idOf('plan')}`] }),
  shown('payment-plan', 51),
  shown('non-payment', 48),
  shown('service-charter', 52, {
    how: 'handed',
    artefact: { kind: 'charter', id: 'service-charter', version: '2026', lang: 'nl' },
  }),
  rowOf('request', 'plan', {
    lane: 'request',
    kind: 'paymentPlan',
    applicant: 'self',
    proxyId: null,
    channel: 'office',
    receivedOn: DAY,
    filedOn: DAY,
    subject: null,
    details: {},
    documentIds: [],
    missing: ['income'],
    ownerId: null,
    decisionId: null,
    state: 'filed',
  }),
  rowOf('promise', 'pay', {
    kind: 'theyPay',
    by: 'person',
    what: 'acompte',
    dueOn: plainDate('2026-12-01'),
    cents: euroCents(18_000),
    visitId: VISIT,
    state: 'open',
  }),
];

const noteIn = (lang: 'fr' | 'nl') =>
  mergeNote({ text: '', written: [] }, noteSections(basketOf(rows), lang)).text;

describe('the lines of a note', () => {
  it('are the visit in the words of the agent', () => {
    expect(noteIn('fr').split('\n')).toEqual([
      'Expliqué : Les conséquences du non-paiement ; Le plan d’apurement.',
      'Remis ou envoyé : charte de service (NL).',
      'Demandes : plan d’apurement, introduite le 23/11/2026.',
      'À apporter encore : Avertissement-extrait de rôle ou estimation du revenu.',
      'Paiements promis : 180,00\u00a0€ pour le 01/12/2026 (acompte).',
    ]);
    expect(noteIn('nl')).toContain('Aanvragen: afbetalingsplan, ingediend op 23/11/2026.');
  });
});
