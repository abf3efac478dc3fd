import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { documentsOf } from '#shared/folds/documents-view.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from '../define-mutation.ts';
import { newRow } from '../rows.ts';
import { rowKey, runMutation } from '../run-mutation.ts';

const DOSSIER = deterministicId('dossier', 'attach');
const DOCUMENT = deterministicId('supporting-document', 'attach');

function contextOf(staffId: string, role: Role): MutationContext {
  return {
    actor: { staffId, roles: [role], grants: [] },
    deviceId: 'device',
    spaceId: 'WAL',
    at: instant('2026-11-23T09:00:00.000Z'),
    today: plainDate('2026-11-23'),
  };
}
const anne = contextOf('s-anne', 'deskAgent');
const luc = contextOf('s-luc', 'deskAgent');
const beatrice = contextOf('s-beatrice', 'supervisor');

const attach = {
  documentId: DOCUMENT,
  dossierId: DOSSIER,
  visitId: null,
  kind: 'birth',
  title: 'Acte de naissance',
  from: null,
  factOn: '2026-11-20',
  hash: 'a'.repeat(64),
  file: { mime: 'image/jpeg', bytes: 1000 },
};

function world() {
  const root = newRow(
    'dossier',
    DOSSIER,
    DOSSIER,
    {
      kind: 'person',
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
    anne,
  );
  const rows = new Map<string, Row>([[rowKey(root), root]]);
  return {
    rows,
    run(name: string, args: unknown, context = anne) {
      const outcome = runMutation(name, args, rows, context);
      if (outcome.kind === 'applied') for (const put of outcome.puts) rows.set(rowKey(put), put);
      return outcome;
    },
    list: () => documentsOf([...rows.values()]),
  };
}

describe('a file of a dossier', () => {
  it('is listed with its size, type and hash, and once however often it is told', () => {
    const { run, list } = world();
    run('document.attach@1', attach);
    run('document.attach@1', { ...attach, title: 'Other' });
    expect(list()).toMatchObject([
      {
        id: DOCUMENT,
        title: 'Acte de naissance',
        signed: false,
        file: { mime: 'image/jpeg', bytes: 1000, hash: attach.hash },
      },
    ]);
  });

  it.each([
    [{ dossierId: deterministicId('dossier', 'other') }, 'dossierUnknown'],
    [{ factOn: '2026-11-24' }, 'dateAhead'],
    [{ file: { mime: 'image/jpeg', bytes: 25 * 1024 * 1024 + 1 } }, 'argumentsMalformed'],
    [{ file: { mime: 'text/html', bytes: 10 } }, 'argumentsMalformed'],
    [{ hash: '../../etc' }, 'argumentsMalformed'],
    [{ title: ' ' }, 'argumentsMalformed'],
  ])('is refused with %j', (change, code) => {
    expect(world().run('document.attach@1', { ...attach, ...change })).toEqual({ kind: 'rejected', code });
  });

  it('is facts of health when it is a medical paper', () => {
    const { run, list } = world();
    run('document.attach@1', { ...attach, kind: 'medical' });
    expect(list()[0]?.health).toBe(true);
  });

  it('is taken off by whoever put it there or by a supervisor, once', () => {
    const detach = { documentId: DOCUMENT, dossierId: DOSSIER, reason: 'wrongDossier' };
    for (const [who, code] of [
      [anne, null],
      [beatrice, null],
      [luc, 'onlyOwn'],
    ] as const) {
      const { run, list, rows } = world();
      run('document.attach@1', attach);
      const outcome = run('document.detach@1', detach, who);
      expect(outcome.kind === 'rejected' ? outcome.code : null).toBe(code);
      expect(list()).toHaveLength(code === null ? 0 : 1);
      if (code !== null) continue;
      run('document.detach@1', { ...detach, reason: 'asked' }, beatrice);
      expect(rows.get(`supporting-document:${DOCUMENT}`)?.body).toMatchObject({
        detached: { by: who.actor.staffId, reason: 'wrongDossier' },
      });
    }
  });

  it('is not taken off when it is not there, of another dossier, or a page signed on screen', () => {
    const { run, rows } = world();
    const detach = { documentId: DOCUMENT, dossierId: DOSSIER, reason: 'unreadable' };
    expect(run('document.detach@1', detach)).toEqual({ kind: 'rejected', code: 'documentUnknown' });
    run('document.attach@1', attach);
    const elsewhere = { ...detach, dossierId: deterministicId('dossier', 'other') };
    expect(run('document.detach@1', elsewhere)).toEqual({ kind: 'rejected', code: 'documentUnknown' });
    const there = rows.get(`supporting-document:${DOCUMENT}`);
    if (there?.type !== 'supporting-document') throw new Error('not there');
    const { file: _file, ...signed } = there.body;
    rows.set(rowKey(there), { ...there, body: signed });
    expect(run('document.detach@1', detach)).toEqual({ kind: 'rejected', code: 'documentWithoutFile' });
  });
});
