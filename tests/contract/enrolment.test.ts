import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolAnswerSchema, enrolCodeSchema } from '#shared/sync/api.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { call, reasonOf, signIn } from './support/test-desk.ts';

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
