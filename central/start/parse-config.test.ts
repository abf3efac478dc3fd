import { describe, expect, it } from 'vitest';
import { FatalError } from './fatal-error.ts';
import { parseConfig } from './parse-config.ts';

function refusal(argv: string[], environment: Record<string, string> = {}): string {
  try {
    parseConfig(argv, environment);
  } catch (error) {
    if (error instanceof FatalError && error.code === 'BAD_FLAG') return error.message;
    throw error;
  }
  return 'accepted';
}

describe('parseConfig', () => {
  it('starts a demo of 2,000 dossiers on loopback when nothing is said', () => {
    expect(parseConfig([], {})).toMatchObject({
      host: '127.0.0.1',
      demo: 2_000,
      demoDay: 0,
      central: null,
      databaseUrl: null,
    });
  });

  it('reads the demo day with either sign', () => {
    expect(parseConfig(['--demo-day', '+3'], {}).demoDay).toBe(3);
    expect(parseConfig(['--demo-day', '-3'], {}).demoDay).toBe(-3);
    expect(parseConfig(['--demo-day=-3'], {}).demoDay).toBe(-3);
  });

  it.each([
    [['--port', 'http'], '--port takes a whole number'],
    [['--port', '70000'], '--port takes a number from 0 to 65535'],
    [['--demo', '60000'], '--demo takes a number from 0 to 50000'],
    [['--central', 'ftp://x'], '--central takes an address'],
    [['--prot', '1'], '--prot'],
    [['stray'], 'stray'],
  ])('refuses %j with a sentence', (argv, part) => {
    expect(refusal(argv)).toContain(part);
  });

  it('takes other hours of reading without central, up to a week', () => {
    expect(parseConfig([], {}).lease).toEqual({ counter: 24, laptop: 72 });
    expect(
      parseConfig([], { GUICHET_LEASE_COUNTER_HOURS: '8', GUICHET_LEASE_LAPTOP_HOURS: '168' }).lease,
    ).toEqual({ counter: 8, laptop: 168 });
    expect(refusal([], { GUICHET_LEASE_LAPTOP_HOURS: '169' })).toContain('GUICHET_LEASE_LAPTOP_HOURS takes');
  });

  it('refuses a short token key and a database that is not PostgreSQL', () => {
    expect(refusal([], { GUICHET_TOKEN_KEY: 'short' })).toContain('at least 32');
    expect(refusal([], { DATABASE_URL: 'mysql://x' })).toContain('postgresql://');
  });
});
