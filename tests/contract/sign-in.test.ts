import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directorySchema } from '#shared/entities/directory.ts';
import { type Session, sessionSchema } from '#shared/sync/api.ts';
import { helloSchema } from '#shared/sync/hello.ts';
import { signAccessToken } from '../../central/auth/tokens.ts';
import { loadKeys } from '../../central/data-folder/secret-key.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { badges, call, reasonOf, signIn } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.stop());

const directory = (token: string) => call(central.url, 'GET', '/api/v1/directory', undefined, token);
const refresh = ({ refreshToken }: Session) =>
  call(central.url, 'POST', '/api/v1/session/refresh', { refreshToken });
const refreshed = async (session: Session) => sessionSchema.parse(JSON.parse((await refresh(session)).text));

describe('hello', () => {
  it('introduces three people of the demo, whose passwords work', async () => {
    const answer = await call(central.url, 'GET', '/api/v1/hello');
    const hello = helloSchema.parse(JSON.parse(answer.text));
    expect(hello.people.map(({ role }) => role)).toEqual(['deskAgent', 'fieldAdviser', 'supervisor']);
    expect(hello).toMatchObject({ today: '2026-11-23', openEnrolment: true, fund: { demo: true } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const { badge, password } of hello.people) {
      expect((await call(central.url, 'POST', '/api/v1/session', { badge, password })).status).toBe(200);
    }
  });
});

describe('signing in', () => {
  it('gives a token that opens the directory, without a secret in it', async () => {
    const session = await signIn(central.url, 'anne');
    expect(session.staff).toMatchObject({ staffId: 's-anne', roles: ['deskAgent'] });
    const answer = await directory(session.accessToken);
    expect(directorySchema.parse(JSON.parse(answer.text)).staff).toHaveLength(6);
    expect(answer.text).not.toMatch(/argon2|password/);
  });

  it('refuses a wrong password and an unknown badge in the same words', async () => {
    const wrong = await call(central.url, 'POST', '/api/v1/session', {
      badge: badges.luc,
      password: 'guess',
    });
    const unknown = await call(central.url, 'POST', '/api/v1/session', {
      badge: 'ZZ-9999',
      password: 'guess',
    });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuses the eleventh attempt on a badge within a minute, and says when to come back', async () => {
    const attempt = () =>
      call(central.url, 'POST', '/api/v1/session', { badge: 'QQ-0001', password: 'guess' });
    for (let count = 0; count < 10; count += 1) expect(reasonOf(await attempt())).toBe('badCredentials');
    const last = await attempt();
    expect(reasonOf(last)).toBe('tooManyRequests');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(central.url, 'ines')).staff.staffId).toBe('s-ines');
  });

  it('tells an expired token from an invalid one', async () => {
    const { token } = loadKeys(central.folder, null);
    const old = await signAccessToken(
      token,
      { staffId: 's-anne', roles: ['deskAgent'], sessionId: 'gone' },
      1_000_000_000,
    );
    expect(reasonOf(await directory(old))).toBe('tokenExpired');
    const forged = await signAccessToken(
      new Uint8Array(32),
      { staffId: 's-anne', roles: [], sessionId: 'x' },
      Date.now() / 1000,
    );
    expect(reasonOf(await directory(forged))).toBe('tokenInvalid');
    expect(reasonOf(await call(central.url, 'GET', '/api/v1/directory'))).toBe('tokenInvalid');
  });

  it('ends the whole session when a refresh token comes back once the next one is in use', async () => {
    const first = await signIn(central.url, 'luc');
    const second = await refreshed(first);
    const third = await refreshed(second);
    expect((await directory(third.accessToken)).status).toBe(200);
    expect(reasonOf(await refresh(first))).toBe('refreshReused');
    expect(reasonOf(await refresh(third))).toBe('tokenInvalid');
    expect(reasonOf(await directory(third.accessToken))).toBe('tokenInvalid');
  });

  it('makes an exchange again whose answer was lost, as often as it is lost', async () => {
    const first = await signIn(central.url, 'luc');
    await refreshed(first);
    await refreshed(first);
    const third = await refreshed(first);
    expect((await directory(third.accessToken)).status).toBe(200);
    expect((await directory((await refreshed(third)).accessToken)).status).toBe(200);
  });

  it('ends the whole session when somebody shows what was lost', async () => {
    const first = await signIn(central.url, 'luc');
    const lost = await refreshed(first);
    const second = await refreshed(first);
    expect(reasonOf(await refresh(lost))).toBe('refreshReused');
    expect(reasonOf(await refresh(second))).toBe('tokenInvalid');
    expect(reasonOf(await directory(second.accessToken))).toBe('tokenInvalid');
  });

  it('signs out', async () => {
    const session = await signIn(central.url, 'luc');
    expect(
      (await call(central.url, 'DELETE', '/api/v1/session', undefined, session.accessToken)).status,
    ).toBe(204);
    expect(reasonOf(await directory(session.accessToken))).toBe('tokenInvalid');
  });
});

describe('every failure is a problem', () => {
  it('for bodies that are wrong, broken or too large, and for addresses that are not there', async () => {
    expect(reasonOf(await call(central.url, 'POST', '/api/v1/session', { badge: 7 }))).toBe('badRequest');
    const broken = await fetch(`${central.url}/api/v1/session`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    expect(
      reasonOf(await call(central.url, 'POST', '/api/v1/session', { badge: 'x'.repeat(2_000_000) })),
    ).toBe('payloadTooLarge');
    expect(reasonOf(await call(central.url, 'GET', '/nowhere'))).toBe('notFound');
  });

  it('says where a body is wrong without repeating what was in it', async () => {
    const answer = await call(central.url, 'POST', '/api/v1/session', {
      badge: 'Froment-Exemple-is-a-name',
      password: 'x',
    });
    expect(answer.text).toContain('/badge');
    expect(answer.text).not.toContain('Froment');
  });
});

describe('the log', () => {
  it('knows routes and times, but no badge, password, name or address', async () => {
    await call(central.url, 'POST', '/api/v1/session', { badge: 'CA-4242', password: 'canary-password' });
    await call(central.url, 'GET', '/api/v1/digests?space=canary-space');
    await call(central.url, 'GET', '/canary-path');
    const log = central.log.filter((line) => !line.includes('Server listening')).join('');
    expect(log).toContain('"route":"/api/v1/session"');
    for (const secret of ['CA-4242', 'canary', 'demo-', 'AL-2041', 'Lumière', '127.0.0.1'])
      expect(log).not.toContain(secret);
  });
});

describe('the OpenAPI document', () => {
  it('lists every route with a summary, and the page for people is there', async () => {
    const document = JSON.parse((await call(central.url, 'GET', '/api/v1/openapi.json')).text);
    const routes = Object.entries<Record<string, { summary?: string }>>(document.paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { summary }]) =>
          summary ? `${method} ${path}` : `${method} ${path} without a summary`,
        ),
    );
    expect(routes.sort()).toEqual([
      'delete /api/v1/imports/{id}',
      'delete /api/v1/imports/{id}/files/{no}',
      'delete /api/v1/session',
      'get /api/v1/blobs/{sha}',
      'get /api/v1/blobs/{sha}/{chunk}',
      'get /api/v1/buckets',
      'get /api/v1/devices',
      'get /api/v1/digests',
      'get /api/v1/directory',
      'get /api/v1/hello',
      'get /api/v1/imports/{id}',
      'get /api/v1/imports/{id}/rejects',
      'get /api/v1/openapi.json',
      'get /api/v1/packs/{hash}',
      'get /api/v1/poke',
      'get /health',
      'post /api/v1/devices',
      'post /api/v1/devices/codes',
      'post /api/v1/devices/{device}/revoke',
      'post /api/v1/dossiers',
      'post /api/v1/imports',
      'post /api/v1/imports/{id}/files/{no}/codes',
      'post /api/v1/imports/{id}/run',
      'post /api/v1/packs',
      'post /api/v1/pull',
      'post /api/v1/push',
      'post /api/v1/session',
      'post /api/v1/session/refresh',
      'put /api/v1/blobs/{sha}/{chunk}',
      'put /api/v1/imports/{id}/files',
    ]);
    expect(document.paths['/api/v1/push'].post.requestBody.content['application/json'].schema).toBeDefined();
    expect(
      document.paths['/api/v1/push'].post.responses['409'].content['application/problem+json'],
    ).toBeDefined();
  });

  it('comes with a page whose own policy allows what it loads', async () => {
    const page = await call(central.url, 'GET', '/api/v1/docs/');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<script(?![^>]*src=)/);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

describe('the secret', () => {
  it('stays in its file', () => {
    const secret = readFileSync(`${central.folder}/secret.key`, 'utf8');
    expect(central.log.join('')).not.toContain(secret);
  });
});
