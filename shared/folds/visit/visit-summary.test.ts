import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { uiLangs } from '#shared/kernel/lang.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { idOf, rowOf } from '../testing/contributor-rows.ts';
import { SUMMARY_ARTEFACT } from './note-sections.ts';
import { basketOf, DAY, dossierRow, shown, VISIT, visitRow } from './testing/visit-rows.ts';
import { type Summary, visitSummary } from './visit-summary.ts';

const office = { fr: 'Caisse de Namur', nl: 'Kas van Namen', de: 'Kasse Namur' };
const contact = { name: 'Anne Exemple', office, address: 'Rue de l’Exemple 1' };

const rows: readonly Row[] = [
  dossierRow(),
  visitRow({ basket: [`request:${idOf('plan')}`, `promise:${idOf('pay')}`] }),
  shown('payment-plan', 51),
  shown('payment-plan', 52, {
    how: 'handed',
    artefact: { kind: 'brochure', id: 'payment-plan', version: '1', lang: 'fr' },
  }),
  shown(SUMMARY_ARTEFACT, 53, {
    how: 'handed',
    artefact: { kind: 'letter', id: SUMMARY_ARTEFACT, version: '1', lang: 'en' },
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
  rowOf('clock', 'clock', {
    kind: 'decision4months',
    subjectType: 'request',
    subjectId: idOf('plan'),
    source: 'P1',
    startsOn: DAY,
    dueOn: plainDate('2027-03-23'),
    calendarVersion: '1',
    suspensions: [],
    outcome: 'running',
  }),
  rowOf('promise', 'call', {
    kind: 'weWill',
    by: 'anne',
    what: 'Vous rappeler',
    dueOn: plainDate('2026-11-27'),
    cents: null,
    visitId: VISIT,
    state: 'open',
  }),
  rowOf('promise', 'pay', {
    kind: 'theyPay',
    by: 'self',
    what: 'acompte',
    dueOn: plainDate('2026-12-01'),
    cents: euroCents(18_000),
    visitId: VISIT,
    state: 'open',
  }),
];

const summary = (lang: Summary['lang'], account = true) =>
  visitSummary(basketOf(rows), { lang, today: DAY, account, contact });
const text = ({ blocks }: Summary) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));

describe('the page a visitor takes home', () => {
  it('says what was said, given, promised, and by when', () => {
    expect(summary('fr').title).toBe('Résumé de notre entretien du 23 novembre 2026');
    expect(text(summary('fr'))).toEqual([
      'Ce dont nous avons parlé',
      'Difficulté de paiement ou question sur un montant',
      'Le plan d’apurement',
      'Ce que vous avez reçu',
      'La brochure « Le plan d’apurement »',
      'Ce que nous faisons',
      'Vous rappeler, pour le 27 novembre 2026',
      'Traiter votre demande du 23 novembre 2026 : plan d’apurement',
      'Ce que nous attendons de vous',
      'Apporter : Avertissement-extrait de rôle ou estimation du revenu',
      'Payer 180,00\u00a0€ pour le 1er décembre 2026 (acompte)',
      'Délais à ne pas oublier',
      'La décision sur votre demande, au plus tard le 23 mars 2027',
      'Qui contacter',
      'Anne Exemple, Caisse de Namur, Rue de l’Exemple 1',
    ]);
  });

  it('is in the language of the visitor', () => {
    expect(text(summary('en'))).toContain('Deal with your request of 23 November 2026: payment plan');
    expect(text(summary('en'))).toContain('The payment plan');
    expect(text(summary('en'))).toContain('Difficulty in paying, or a question about an amount');
    expect(text(summary('nl'))).toContain('Uw aanvraag van 23 november 2026 behandelen: afbetalingsplan');
    expect(text(summary('de'))).toContain('Was wir tun');
  });

  it('holds no amount for somebody who may not see the account', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uiLangs), (lang) => {
        expect(text(summary(lang, false)).join(' ')).not.toContain('180');
        expect(text(summary(lang)).join(' ')).toContain('180');
      }),
    );
  });
});
