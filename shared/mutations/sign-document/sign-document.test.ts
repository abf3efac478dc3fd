import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { pageHash, type SignedPage } from '#shared/life-events/forms/signed-page.ts';
import type { MutationContext } from '../define-mutation.ts';
import { newRow } from '../rows.ts';
import { requestTaskId } from './sign-document.mutation.ts';
import { rowKey, runMutation } from '../run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000d${no}`;
const DOSSIER = id(0);
const today = plainDate('2026-11-23');
const agent: MutationContext = {
  actor: { staffId: 's-agent', roles: ['deskAgent'], grants: [] },
  deviceId: 'device',
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
  today,
};
const page: SignedPage = {
  form: 'payment-plan',
  version: '1',
  lang: 'fr',
  on: today,
  title: 'Demande de plan d’apurement',
  lines: [{ label: 'Nom', value: 'Exemple' }],
  declarations: [],
};
const signing = {
  documentId: id(2),
  dossierId: DOSSIER,
  requestId: id(1),
  kind: 'other',
  page,
  hash: pageHash(page),
  signature: { by: 'self', name: 'Bruno Exemple', means: 'typed', path: null },
  seen: [],
  missing: ['income'],
};
const draft = {
  requestId: id(1),
  dossierId: DOSSIER,
  lane: 'request',
  kind: 'paymentPlan',
  applicant: 'self',
  proxyId: null,
  channel: 'office',
  receivedOn: today,
  filedOn: null,
  subject: null,
  details: { right: 'payment-plan' },
  documentIds: [],
  missing: ['income'],
  ownerId: null,
  state: 'draft',
  clock: null,
};
const declared = {
  affiliationId: id(4),
  dossierId: DOSSIER,
  capacity: 'selfEmployed',
  enterpriseNumber: null,
  tradeText: 'boulangerie',
  previousFund: null,
  from: '2026-12-01',
  category: 'mainOccupation',
  signedDocumentId: id(2),
};

function world(kind: 'person' | 'company' = 'person') {
  const dossier = newRow(
    'dossier',
    DOSSIER,
    DOSSIER,
    {
      kind,
      dossierNumber: '10000001',
      externalRef: null,
      status: 'active',
      language: 'fr',
      languageProof: null,
      ownerEpoch: 1,
      protected: null,
      flags: [],
      keepOffline: [],
    },
    agent,
  );
  const rows = new Map<string, Row>([[rowKey({ type: 'dossier', id: DOSSIER }), dossier]]);
  const run = (name: string, args: unknown) => {
    const outcome = runMutation(name, args, rows, agent);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  return { rows, run };
}

describe('signing a page', () => {
  it('keeps the paper with its hash and files the request with page and signature', () => {
    const { rows, run } = world();
    run('request.record@1', draft);
    expect(run('document.sign@1', signing).kind).toBe('applied');
    expect(rows.get(`supporting-document:${id(2)}`)?.body).toMatchObject({
      blobHash: signing.hash,
      title: page.title,
      links: [{ type: 'request', id: id(1) }],
    });
    expect(rows.get(`request:${id(1)}`)?.body).toMatchObject({
      state: 'filed',
      filedOn: today,
      documentIds: [id(2)],
      details: { right: 'payment-plan', page, signature: signing.signature },
    });
  });

  it('ends the task to file it, and no other', () => {
    const { rows, run } = world();
    run('request.record@1', draft);
    const task = {
      dossierId: DOSSIER,
      kind: 'prepare',
      ruleId: 'request:payment-plan',
      title: { fr: 'À introduire', nl: 'In te dienen', de: 'Einzureichen' },
      detail: null,
      dueOn: null,
      commitmentId: null,
      ownerId: 's-agent',
      backupId: null,
      stakeCents: null,
      why: [],
      clock: null,
    };
    const ids = [requestTaskId(id(1)), requestTaskId(id(9))];
    for (const taskId of ids) run('task.open@1', { ...task, taskId });
    run('document.sign@1', signing);
    expect(ids.map((taskId) => rows.get(`task:${taskId}`)?.body)).toMatchObject([
      { state: 'done' },
      { state: 'open' },
    ]);
  });

  it('refuses a page that is not the one the hash was made of', () => {
    const { run } = world();
    run('request.record@1', draft);
    const altered = { ...signing, page: { ...page, lines: [{ label: 'Nom', value: 'Autre' }] } };
    expect(run('document.sign@1', altered)).toEqual({ kind: 'rejected', code: 'pageAltered' });
  });

  it('is said twice without harm, and signs nothing that is filed already', () => {
    const { run } = world();
    expect(run('document.sign@1', signing)).toEqual({ kind: 'rejected', code: 'requestUnknown' });
    run('request.record@1', draft);
    run('document.sign@1', signing);
    expect(run('document.sign@1', signing)).toEqual({ kind: 'applied', puts: [] });
    const other = { ...signing, documentId: id(3) };
    expect(run('document.sign@1', other)).toEqual({ kind: 'rejected', code: 'requestAlreadyFiled' });
  });

  it('asks for strokes when it is drawn, and for a name always', () => {
    const { run } = world();
    run('request.record@1', draft);
    for (const signature of [
      { ...signing.signature, means: 'drawn' },
      { ...signing.signature, name: ' ' },
      { ...signing.signature, means: 'drawn', path: 'M 1 1 <script>' },
    ]) {
      expect(run('document.sign@1', { ...signing, signature })).toEqual({
        kind: 'rejected',
        code: 'argumentsMalformed',
      });
    }
  });
});

describe('declaring an affiliation', () => {
  it('needs a signed page, and is on time until the eve', () => {
    const { rows, run } = world();
    expect(run('affiliation.declare@1', declared)).toEqual({ kind: 'rejected', code: 'notSigned' });
    run('request.record@1', draft);
    run('document.sign@1', signing);
    run('affiliation.declare@1', declared);
    expect(rows.get(`affiliation:${id(4)}`)?.body).toMatchObject({
      state: 'declared',
      late: false,
      declaredOn: today,
      period: { from: '2026-12-01', to: null },
      categoryDeclared: [{ from: '2026-12-01', category: 'mainOccupation' }],
    });
  });

  it('is late from the first day on', () => {
    const { rows, run } = world();
    run('request.record@1', draft);
    run('document.sign@1', signing);
    run('affiliation.declare@1', { ...declared, from: today, category: null });
    expect(rows.get(`affiliation:${id(4)}`)?.body).toMatchObject({ late: true, categoryDeclared: [] });
  });

  it('is of a person only', () => {
    const { run } = world('company');
    run('request.record@1', draft);
    run('document.sign@1', signing);
    expect(run('affiliation.declare@1', declared)).toEqual({ kind: 'rejected', code: 'personOnly' });
  });
});
