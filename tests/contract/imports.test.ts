import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Intake, intakeCodesSchema, intakeSchema } from '#shared/sync/intake.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { type Answer, call, reasonOf, signIn, TestDesk, type Who } from './support/test-desk.ts';

let central: TestCentral;
let token = '';
beforeAll(async () => {
  central = await startTestCentral({ onDisk: true });
  token = (await signIn(central.url, 'ines')).accessToken;
});
afterAll(() => central.stop());

const persons = [
  'N° dossier;NISS;Nom;Prénom;sex;language;street;house_number;postal_code;status;Couleur',
  'P-17;98.04.17-902.92;Froment-Exemple;Léa;F;FR;Rue du Four Fictif;12;5000;active;bleu',
  'P-18;98.04.17-902.93;Seigle-Exemple;Luc;M;FR;Rue du Four Fictif;14;5000;active;vert',
  '',
].join('\n');

const ask = (method: string, path: string, body?: unknown): Promise<Answer> =>
  call(central.url, method, `/api/v1/imports${path}`, body, token);
const extractOf = (answer: Answer): Intake => intakeSchema.parse(JSON.parse(answer.text));

async function put(id: string, name: string, bytes: BodyInit): Promise<Response> {
  return fetch(`${central.url}/api/v1/imports/${id}/files?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: bytes,
  });
}

async function over(id: string): Promise<Intake> {
  const look = async () => extractOf(await ask('GET', `/${id}?lang=nl`));
  await expect.poll(async () => (await look()).state, { timeout: 50_000 }).not.toBe('running');
  return look();
}

const filesKept = (): string[] => {
  const folder = join(central.folder, 'intake');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
};

describe('an extract from the screen of an administrator', () => {
  it.each<Who>(['anne', 'beatrice'])('is none of %s', async (who) => {
    const { accessToken } = await signIn(central.url, who);
    const answer = await call(central.url, 'POST', '/api/v1/imports', undefined, accessToken);
    expect([answer.status, reasonOf(answer)]).toEqual([403, 'forbidden']);
  });

  it('is read by its headers, tried, taken in under the columns that were chosen, and not kept', async () => {
    const { id } = extractOf(await ask('POST', ''));
    const sent = await put(id, '../../Mijn personen.csv', persons);
    expect(sent.status).toBe(200);
    const [file] = intakeSchema.parse(await sent.json()).files;
    expect(file).toMatchObject({ no: 0, name: 'Mijn personen.csv', kind: 'persons', encoding: 'utf-8' });
    const proposals = file?.columns.filter(({ column }) => column === null);
    expect(proposals?.map(({ header, proposed }) => [header, proposed])).toEqual([
      ['N° dossier', 'dossier_ref'],
      ['NISS', 'ssin'],
      ['Nom', 'family_name'],
      ['Prénom', 'given_names'],
      ['Couleur', null],
    ]);

    const headers = {
      '0': Object.fromEntries((proposals ?? []).map((one) => [one.header, one.proposed ?? 'nothing'])),
    };
    delete headers['0']?.['Couleur'];
    const run = (dryRun: boolean) => ask('POST', `/${id}/run`, { dryRun, complete: false, headers });
    expect((await run(true)).status).toBe(204);
    const tried = await over(id);
    expect(tried.outcome).toMatchObject({ dryRun: true, rejects: 1, refused: false });
    expect(tried.outcome?.kinds).toEqual([
      { kind: 'persons', rows: 2, imported: 1, updated: 0, unchanged: 0, rejected: 1, warnings: 0 },
    ]);
    expect(tried.outcome?.first[0]).toMatchObject({ line: 3, column: 'ssin', code: 'E07', severity: 'R' });
    expect(tried.outcome?.first[0]?.mend).toMatch(/^Zoek/);
    const rejects = await ask('GET', `/${id}/rejects?lang=fr`);
    expect(rejects.headers.get('content-type')).toContain('text/csv');
    expect(rejects.text.split('\n')[1]).toMatch(/^Mijn personen\.csv;3;ssin;digits\(11\);E07;/);
    expect(rejects.text).not.toContain('Seigle');

    expect((await run(false)).status).toBe(204);
    const done = await over(id);
    expect(done).toMatchObject({ state: 'done', files: [], outcome: { dryRun: false } });
    expect(filesKept()).toEqual([]);
    const desk = await TestDesk.open(central.url, 'anne');
    await desk.pull();
    expect([...desk.rows.values()].some(({ body }) => JSON.stringify(body).includes('Froment-Exemple'))).toBe(
      true,
    );
    expect((await ask('DELETE', `/${id}`)).status).toBe(204);
    expect((await ask('GET', `/${id}`)).status).toBe(404);
  });

  it('keeps nothing of a file that is cut off, and nothing once it is dropped', async () => {
    const { id } = extractOf(await ask('POST', ''));
    const half = request(`${central.url}/api/v1/imports/${id}/files?name=cut.csv`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'content-length': 1_000_000 },
    });
    half.on('error', () => undefined);
    half.write(persons);
    await expect.poll(filesKept).toContain(join('0', 'cut.csv'));
    half.destroy();
    await expect.poll(filesKept).toEqual([]);
    await put(id, 'whole.csv', persons);
    expect(extractOf(await ask('GET', `/${id}`)).files).toHaveLength(1);
    expect(filesKept().some((name) => name.endsWith('whole.csv'))).toBe(true);
    await ask('DELETE', `/${id}`);
    expect(filesKept()).toEqual([]);
  });

  it('tells the codes that are not ours, and takes them as they were related', async () => {
    const { id } = extractOf(await ask('POST', ''));
    const coded = [
      'N° dossier;ssin;family_name;given_names;Etat;language;street;house_number;postal_code;status',
      'P-27;98.04.17-904.90;Avoine-Exemple;Ada;C;FR;Rue du Four Fictif;12;5000;active',
      'P-28;98.04.17-906.88;Orge-Exemple;Eva;m;FR;Rue du Four Fictif;14;5000;active',
      'P-29;98.04.17-908.86;Millet-Exemple;Ida;widowed;FR;Rue du Four Fictif;16;5000;active',
      '',
    ].join('\n');
    await put(id, 'codes.csv', coded);
    const headers = { 'N° dossier': 'dossier_ref', Etat: 'civil_status' };
    const codes = await ask('POST', `/${id}/files/0/codes`, { headers });
    expect(intakeCodesSchema.parse(JSON.parse(codes.text)).codes).toEqual([
      {
        column: 'civil_status',
        header: 'Etat',
        ours: ['single', 'married', 'legalCohabitant', 'separated', 'divorced', 'widowed'],
        foreign: ['C', 'm'],
        more: false,
      },
    ]);
    expect((await ask('POST', `/${id}/files/7/codes`, { headers })).status).toBe(404);
    const run = { dryRun: true, complete: false, headers: { '0': headers } };
    await ask('POST', `/${id}/run`, run);
    expect((await over(id)).outcome?.kinds).toMatchObject([{ imported: 1, rejected: 2 }]);
    const values = { '0': { civil_status: { C: 'single', m: 'married' } } };
    await ask('POST', `/${id}/run`, { ...run, values });
    expect((await over(id)).outcome?.kinds).toMatchObject([{ imported: 3, rejected: 0 }]);
    await ask('DELETE', `/${id}`);
  });

  it('says so of a file that is no CSV at all, and of one without a known column', async () => {
    const { id } = extractOf(await ask('POST', ''));
    await put(id, 'a.csv', new Uint8Array([0x41, 0x00, 0x42]));
    await put(id, 'b.csv', 'rouge;vert\n1;2\n');
    const { files } = extractOf(await ask('GET', `/${id}`));
    expect(files.map(({ kind, encoding }) => [kind, encoding])).toEqual([
      [null, null],
      [null, 'utf-8'],
    ]);
    await ask('DELETE', `/${id}/files/0`);
    expect(extractOf(await ask('GET', `/${id}`)).files.map(({ name }) => name)).toEqual(['b.csv']);
    await ask('POST', `/${id}/run`, { dryRun: true, complete: false, headers: {} });
    expect((await over(id)).outcome?.first[0]).toMatchObject({ code: 'E02', column: '', severity: 'F' });
    await ask('DELETE', `/${id}`);
  });
});
