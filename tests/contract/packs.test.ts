import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInFile } from '#shared/rules/check-pack.ts';
import { builtInPack, packHash } from '#shared/rules/pack.ts';
import { packAcceptedSchema, type PackAnswer, packAnswerSchema, problemSchema } from '#shared/sync/api.ts';
import { packPoke } from '#shared/sync/protocol.ts';
import { helloSchema } from '#shared/sync/hello.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { call, reasonOf, signIn, type Who } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.stop());

async function get(who: Who, name: string): Promise<PackAnswer> {
  const { accessToken } = await signIn(central.url, who);
  const answer = await call(central.url, 'GET', `/api/v1/packs/${name}`, undefined, accessToken);
  return packAnswerSchema.parse(JSON.parse(answer.text));
}

async function post(who: Who, body: unknown) {
  const { accessToken } = await signIn(central.url, who);
  return call(central.url, 'POST', '/api/v1/packs', body, accessToken);
}

/** The stream of hints of central, as a desk of that person hears it. */
async function listenTo(who: Who) {
  const { accessToken } = await signIn(central.url, who);
  const stop = new AbortController();
  const response = await fetch(`${central.url}/api/v1/poke`, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: stop.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await reader?.read())?.value, stop: () => stop.abort() };
}

async function inForce(): Promise<string | null> {
  return helloSchema.parse(JSON.parse((await call(central.url, 'GET', '/api/v1/hello')).text)).pack;
}

/** The built-in file with a highest premium for next year, or with a wrong first rate, as somebody would edit it. */
function fileWith(version: string, change: 'nextYear' | 'wrongRate') {
  const file = builtInFile();
  const maximum = file.parameters['plci.ordinaryMaximum'];
  const rate = file.parameters['rate.firstBracket'];
  const next = {
    from: plainDate('2027-01-01'),
    to: plainDate('2028-01-01'),
    value: '4200.00',
    status: 'published' as const,
    sources: ['P1'],
  };
  const parameters =
    change === 'nextYear'
      ? { ...file.parameters, 'plci.ordinaryMaximum': { ...maximum, values: [...maximum.values, next] } }
      : {
          ...file.parameters,
          'rate.firstBracket': { ...rate, values: rate.values.map((one) => ({ ...one, value: '0.21' })) },
        };
  return { ...file, version, parameters };
}

it('begins with the figures of the product, which every desk may read', async () => {
  const built = packHash(builtInPack);
  expect(await inForce()).toBe(built);
  const answer = await get('anne', 'present');
  expect(answer).toMatchObject({ hash: built, history: [{ staffId: null, version: builtInPack.version }] });
  expect(answer.file).toEqual(builtInFile());
  expect(reasonOf(await call(central.url, 'GET', '/api/v1/packs/present'))).toBe('tokenInvalid');
});

it('refuses figures that break a case and names it; nothing changes', async () => {
  const before = await inForce();
  const answer = await post('ines', fileWith('2027-01-01', 'wrongRate'));
  expect(answer.status).toBe(422);
  const { refusal } = problemSchema.parse(JSON.parse(answer.text));
  expect(refusal).toMatchObject({ code: 'failedCases' });
  expect(refusal?.code === 'failedCases' && refusal.failed).toContainEqual({
    rule: 'quarterly-contribution',
    id: 'P06',
    from: 'known',
  });
  for (const body of [null, [], 'x', { version: 'x' }, { ...builtInFile(), cases: [] }]) {
    expect([400, 422]).toContain((await post('ines', body)).status);
  }
  expect((await post('ines', 'x'.repeat(5_000_000))).status).toBe(413);
  expect(await inForce()).toBe(before);
});

it('takes new figures from an administrator only, keeps the old ones and says who', async () => {
  const file = fileWith('2027-01-01', 'nextYear');
  for (const who of ['anne', 'tom', 'beatrice'] as const)
    expect(reasonOf(await post(who, file))).toBe('forbidden');
  const hints = await listenTo('anne');
  expect(await hints.next()).not.toContain(packPoke);
  const { hash } = packAcceptedSchema.parse(JSON.parse((await post('ines', file)).text));
  expect(await inForce()).toBe(hash);
  expect(await hints.next()).toBe(`event: poke\ndata: {"${packPoke}":2}\n\n`);
  const present = await get('tom', 'present');
  expect(present.file).toEqual(file);
  expect(present.history.map((one) => [one.version, one.staffId])).toEqual([
    ['2027-01-01', 's-ines'],
    [builtInPack.version, null],
  ]);
  // Once more changes nothing; the way back is the older file again.
  expect((await post('ines', file)).status).toBe(200);
  expect((await get('anne', packHash(builtInPack))).file).toEqual(builtInFile());
  expect((await post('ines', builtInFile())).status).toBe(200);
  expect(await inForce()).toBe(packHash(builtInPack));
  // What changed nothing was no hint: the next one is the third decision.
  expect(await hints.next()).toBe(`event: poke\ndata: {"${packPoke}":3}\n\n`);
  hints.stop();
  expect((await get('anne', hash)).history).toHaveLength(3);
});
