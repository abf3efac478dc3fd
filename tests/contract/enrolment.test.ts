import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deviceListSchema, enrolAnswerSchema, enrolCodeSchema } from '#shared/sync/api.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { call, reasonOf, signIn, TestDesk } from './support/test-desk.ts';

let demo: TestCentral;
beforeAll(async () => {
  demo = await startTestCentral();
});
afterAll(() => demo.stop());

const enrol = (token: string, code: string | null) =>
  call(demo.url, 'POST', '/api/v1/devices', { code, label: 'Counter 2' }, token);

describe('enrolling a device', () => {
  it('is automatic for a demo on this machine and gives the card keys of the offices', async () => {
    const session = await signIn(demo.url, 'luc');
    const answer = enrolAnswerSchema.parse(JSON.parse((await enrol(session.accessToken, null)).text));
    expect(Object.keys(answer.cardKeys).sort()).toEqual(['BRU', 'VLA']);
    expect(Buffer.from(answer.cardKeys['VLA'] ?? '', 'base64')).toHaveLength(32);
  });

  it('takes a code once, however it is typed, and only from an administrator', async () => {
    const agent = await signIn(demo.url, 'anne');
    expect(
      reasonOf(await call(demo.url, 'POST', '/api/v1/devices/codes', undefined, agent.accessToken)),
    ).toBe('forbidden');
    const admin = await signIn(demo.url, 'ines');
    const { code } = enrolCodeSchema.parse(
      JSON.parse((await call(demo.url, 'POST', '/api/v1/devices/codes', undefined, admin.accessToken)).text),
    );
    expect(reasonOf(await enrol(agent.accessToken, 'WRONG-CODE2'))).toBe('enrolCodeWrong');
    expect((await enrol(agent.accessToken, code.toLowerCase().replace('-', ' '))).status).toBe(200);
    expect(reasonOf(await enrol(agent.accessToken, code))).toBe('enrolCodeWrong');
  });
});

describe('the devices of the fund', () => {
  it('are listed for administrators, and one that is revoked is refused from then on', async () => {
    const admin = await signIn(demo.url, 'ines');
    const anne = await TestDesk.open(demo.url, 'anne');
    const ask = async (method: string, path: string, token = admin.accessToken) =>
      call(demo.url, method, `/api/v1/devices${path}`, undefined, token);
    const listed = async () => deviceListSchema.parse(JSON.parse((await ask('GET', '')).text)).devices;
    const mine = async () => (await listed()).find(({ deviceId }) => deviceId === anne.deviceId);
    expect(await mine()).toMatchObject({
      staffId: 's-anne',
      kind: 'counter',
      changes: 0,
      revoked: null,
    });
    const agent = await signIn(demo.url, 'anne');
    expect(reasonOf(await ask('GET', '', agent.accessToken))).toBe('forbidden');
    const path = `/${anne.deviceId}/revoke`;
    expect(reasonOf(await ask('POST', path, agent.accessToken))).toBe('forbidden');
    expect(reasonOf(await ask('POST', `/${randomUUID()}/revoke`))).toBe('notFound');
    await anne.pull();
    expect((await ask('POST', path)).status).toBe(200);
    const { revoked } = (await mine()) ?? {};
    expect(revoked).toMatchObject({ by: 's-ines' });
    await expect(anne.pull()).rejects.toThrow('sessionRevoked');
    // Said twice, it stays what it was.
    expect((await ask('POST', path)).status).toBe(200);
    expect((await mine())?.revoked).toEqual(revoked);
  });

  it('wakes the desks of the office, so that one that listens learns it at once', async () => {
    const admin = await signIn(demo.url, 'ines');
    const luc = await TestDesk.open(demo.url, 'luc');
    const { accessToken } = await signIn(demo.url, 'luc');
    const stream = await fetch(`${demo.url}/api/v1/poke`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => (await reader?.read())?.value ?? '';
    // Where the offices are now comes first.
    expect(await next()).toContain('"BRU"');
    await call(demo.url, 'POST', `/api/v1/devices/${luc.deviceId}/revoke`, undefined, admin.accessToken);
    expect(await next()).toContain('"BRU"');
    await reader?.cancel();
  });
});
