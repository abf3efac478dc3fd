import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHUNK_BYTES, chunkCount, chunkRange } from '#shared/entities/visit/attachment-file.ts';
import { type BlobState, blobStateSchema, problemSchema } from '#shared/sync/api.ts';
import { tinyDossier } from '../../central/testing/tiny-fund.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { signIn, TestDesk, type Who } from './support/test-desk.ts';

let central: TestCentral;
let anne: TestDesk;
beforeAll(async () => {
  central = await startTestCentral();
  anne = await TestDesk.open(central.url, 'anne');
});
afterAll(() => central.stop());

interface Attached {
  readonly sha: string;
  readonly document: string;
  readonly space: string;
  readonly bytes: Buffer;
}

/** A document of a dossier in Wallonia with a file of that size, its bytes not sent yet. */
async function attach(size: number, { dossier = 0, bytes = randomBytes(size) } = {}): Promise<Attached> {
  const sha = createHash('sha256').update(bytes).digest('hex');
  const document = randomUUID();
  const [result] = await anne.push({
    name: 'document.attach@1',
    space: 'WAL',
    args: {
      documentId: document,
      dossierId: tinyDossier(dossier),
      visitId: null,
      kind: 'other',
      title: 'A paper',
      from: null,
      factOn: null,
      hash: sha,
      file: { mime: 'image/jpeg', bytes: size },
    },
  });
  expect(result?.status).toBe('applied');
  return { sha, document, space: 'WAL', bytes };
}

const tokens = new Map<Who, string>();
async function ask(
  method: 'GET' | 'HEAD' | 'PUT',
  file: Pick<Attached, 'sha' | 'document' | 'space'>,
  chunk: number | null,
  { body, who = 'anne' }: { body?: Uint8Array; who?: Who } = {},
): Promise<Response> {
  const token = tokens.get(who) ?? (await signIn(central.url, who)).accessToken;
  tokens.set(who, token);
  const piece = chunk === null ? '' : `/${chunk}`;
  return fetch(
    `${central.url}/api/v1/blobs/${file.sha}${piece}?space=${file.space}&document=${file.document}`,
    {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/octet-stream' } : {}),
      },
      ...(body ? { body: Uint8Array.from(body) } : {}),
    },
  );
}

const piece = ({ bytes }: Attached, index: number) => {
  const { start, end } = chunkRange(bytes.length, index);
  return bytes.subarray(start, end);
};
const put = (file: Attached, index: number, who: Who = 'anne') =>
  ask('PUT', file, index, { body: piece(file, index), who });
const stateOf = async (answer: Response): Promise<BlobState> => blobStateSchema.parse(await answer.json());
const reasonOf = async (answer: Response) => problemSchema.parse(await answer.json()).reason;

describe('the bytes of a document', () => {
  it('come in pieces in any order, go on where they were cut, and go out as they came', async () => {
    const file = await attach(2 * CHUNK_BYTES + 17);
    expect(await stateOf(await ask('GET', file, null))).toEqual({ have: [], complete: false });
    expect(await stateOf(await put(file, 2))).toEqual({ have: [2], complete: false });
    // What is not whole is not given out: nobody has checked it.
    expect((await ask('GET', file, 2)).status).toBe(404);
    expect((await ask('HEAD', file, 2)).status).toBe(404);
    await put(file, 2);
    expect(await stateOf(await put(file, 0))).toEqual({ have: [0, 2], complete: false });
    expect(await stateOf(await put(file, 1))).toEqual({ have: [0, 1, 2], complete: true });
    expect((await ask('HEAD', file, 1)).status).toBe(200);
    const back = [];
    for (let index = 0; index < chunkCount(file.bytes.length); index += 1) {
      const answer = await ask('GET', file, index, { who: 'tom' });
      expect(answer.headers.get('cache-control')).toBe('no-store');
      back.push(Buffer.from(await answer.arrayBuffer()));
    }
    expect(Buffer.concat(back).equals(file.bytes)).toBe(true);
    // Said again after the end, it changes nothing.
    expect((await stateOf(await put(file, 1))).complete).toBe(true);
  });

  it('are thrown away when they are not those of the hash, and may be brought again', async () => {
    const file = await attach(CHUNK_BYTES + 5);
    await put(file, 0);
    const wrong = await ask('PUT', file, 1, { body: randomBytes(5) });
    expect([wrong.status, await reasonOf(wrong)]).toEqual([422, 'blobMismatch']);
    expect(await stateOf(await ask('GET', file, null))).toEqual({ have: [], complete: false });
    await put(file, 0);
    expect((await stateOf(await put(file, 1))).complete).toBe(true);
  });

  it('are refused when a piece is too long, too short, beyond the end or no bytes at all', async () => {
    const file = await attach(CHUNK_BYTES + 5);
    expect((await ask('PUT', file, 0, { body: new Uint8Array(CHUNK_BYTES + 1) })).status).toBe(413);
    for (const [index, length] of [
      [0, 10],
      [1, 6],
      [1, 4],
      [2, 5],
    ] as const)
      expect((await ask('PUT', file, index, { body: new Uint8Array(length) })).status).toBe(400);
    expect((await ask('PUT', file, 0)).status).toBe(400);
    expect((await ask('GET', { ...file, sha: 'x' }, 0)).status).toBe(400);
    expect(await stateOf(await ask('GET', file, null))).toEqual({ have: [], complete: false });
  });

  it('are nobody’s who has no right to the dossier, whatever they know', async () => {
    const file = await attach(40);
    await put(file, 0);
    // Luc is of Brussels, Ines an administrator; a document of another hash, office or number opens nothing.
    const other = await attach(40);
    for (const [name, who] of [
      [file, 'luc'],
      [file, 'ines'],
      [{ ...file, document: other.document }, 'anne'],
      [{ ...file, document: randomUUID() }, 'anne'],
      [{ ...file, space: 'VLA' }, 'anne'],
    ] as const)
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await ask(method, name, 0, { who });
        expect([who, method, answer.status]).toEqual([who, method, 404]);
      }
    expect((await ask('PUT', file, 0, { body: file.bytes, who: 'luc' })).status).toBe(404);
    expect((await fetch(`${central.url}/api/v1/blobs/${file.sha}/0?space=WAL`)).status).toBe(400);
  });

  it('are open with a lent dossier, both ways, until it is taken back', async () => {
    const file = await attach(40);
    const loan = { grantId: randomUUID(), dossierId: tinyDossier(0) };
    const beatrice = await TestDesk.open(central.url, 'beatrice');
    const change = async (name: string, args: Record<string, string>) =>
      expect((await beatrice.push({ name, space: 'WAL', args }))[0]?.status).toBe('applied');
    expect((await put(file, 0, 'sara')).status).toBe(404);
    const days = { from: '2020-01-01', to: '2099-12-31' };
    await change('dossier.lend@1', { ...loan, staffId: 's-sara', ...days, because: 'A visit' });
    expect((await put(file, 0, 'sara')).status).toBe(200);
    expect((await ask('GET', file, 0, { who: 'sara' })).status).toBe(200);
    // Another dossier of that office is not hers.
    const other = await attach(40, { dossier: 1 });
    expect((await put(other, 0, 'sara')).status).toBe(404);
    await change('dossier.takeBack@1', loan);
    expect((await ask('GET', file, 0, { who: 'sara' })).status).toBe(404);
  });

  it('need a token', async () => {
    const file = await attach(40);
    const url = `${central.url}/api/v1/blobs/${file.sha}/0?space=WAL&document=${file.document}`;
    expect((await fetch(url)).status).toBe(401);
  });

  it('go for good once no document names them any more', async () => {
    const file = await attach(40);
    await put(file, 0);
    const twin = await attach(40, { bytes: file.bytes });
    const detach = (document: string) =>
      anne.push({
        name: 'document.detach@1',
        space: 'WAL',
        args: { documentId: document, dossierId: tinyDossier(0), reason: 'duplicate' },
      });
    await detach(file.document);
    expect((await ask('GET', file, 0)).status).toBe(404);
    // The other document still names the same bytes.
    expect((await ask('GET', twin, 0)).status).toBe(200);
    await detach(twin.document);
    const third = await attach(40, { bytes: file.bytes });
    expect(await stateOf(await ask('GET', third, null))).toEqual({ have: [], complete: false });
  });

  it('are as long as the bytes say, not as a wrong document says', async () => {
    const bytes = randomBytes(60);
    const longer = await attach(CHUNK_BYTES + 5, { bytes });
    expect((await ask('PUT', longer, 1, { body: new Uint8Array(5) })).status).toBe(200);
    const honest = await attach(60, { bytes });
    expect((await stateOf(await put(honest, 0))).complete).toBe(true);
    const shorter = await attach(50, { bytes: randomBytes(60) });
    const answer = await ask('PUT', shorter, 0, { body: shorter.bytes.subarray(0, 50) });
    expect(await reasonOf(answer)).toBe('blobMismatch');
  });

  it('leave no trace in the log but the pattern of the route', async () => {
    const file = await attach(40);
    await put(file, 0);
    const lines = central.log.join('\n');
    expect(lines).toContain('/api/v1/blobs/:sha/:chunk');
    expect(lines).not.toContain(file.sha);
    expect(lines).not.toContain(file.document);
  });
});
