import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import {
  digestLineSchema,
  PROTOCOL_HISTORY,
  PROTOCOL_MIN,
  PROTOCOL_VERSION,
  pullLineSchema,
  pullRequestSchema,
  pushAnswerSchema,
  pushRequestSchema,
} from './protocol.ts';

/** The shape of every message of each version. A desk in the field may speak an old one for a year. */
const PINNED: Readonly<Record<number, string>> = {
  11: '0ddc19a2a4bf0334624a33a09620baebbb1825f8587e62116a5f5505e702cdf7',
  10: '651d9e20f85349b258f898f43f676ada6bcbd806f296ffd6d0292b52ac938ad5',
  9: 'd9d8e20764361ab769ec71fe0dc8c080489693242e802902930b6a614ea917bf',
  8: '975e7de3fca1e2ce023c44a41fa23415bd0a0eee868833f1e03eb2e034050878',
  7: 'd4b7a35df73346c56dbe8da050b62a689b010fdb451750c9e987428bdf9c5d7d',
  6: 'ce2a16f9d8dcfa4e42c2ba2237c3b57788cb5542c2b9afba74bd6a09dfdcddeb',
  5: '96068843ebff86c858a68defd48ac070f71f87def285b0816a61c26c1c71c9a8',
  1: '4bdcd7d69a7968585b2329fdc2d66a10d2d984743e9992980f0de32377db620a',
  3: '6937bf40f22a4b734d2497e29a4c2fa5488db082efcc963847ba61d853698d72',
  2: '715b8f6f44ad6e54cd26c6a0ed19f12c071fc1b1c6320266ca6f474da63ec9e5',
};

function shapeHash(): string {
  const schemas = {
    digestLineSchema,
    pullLineSchema,
    pullRequestSchema,
    pushAnswerSchema,
    pushRequestSchema,
  };
  const shapes = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  ]);
  return hashOf(JSON.parse(JSON.stringify(Object.fromEntries(shapes))));
}

describe('the protocol', () => {
  it('has a history of every version between the oldest accepted and the current one', () => {
    for (let version = PROTOCOL_MIN; version <= PROTOCOL_VERSION; version += 1) {
      expect(PROTOCOL_HISTORY[version]?.length ?? 0).toBeGreaterThan(10);
    }
  });

  it('changes its number when a message changes its shape', () => {
    expect(shapeHash()).toBe(PINNED[PROTOCOL_VERSION]);
  });
});
