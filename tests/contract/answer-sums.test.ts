import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineHolds, LineSum } from '#shared/kernel/line-sum.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { tinyDossier } from '../../central/testing/tiny-fund.ts';
import { contactOn } from './support/contact-on.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { TestDesk } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.stop());

it('what changed in an office is summed as a desk of each protocol reads it, whoever was told it before', async () => {
  const desk = await TestDesk.open(central.url, 'beatrice');
  await desk.pull();
  const other = await TestDesk.open(central.url, 'anne');
  const contact = contactOn(tinyDossier(0), randomUUID());
  expect(await other.push(contact)).toMatchObject([{ status: 'applied' }]);
  for (const proto of [10, PROTOCOL_VERSION, 10, PROTOCOL_VERSION]) {
    const { text } = await desk.ask({ proto, ask: randomUUID() });
    const [first = '', ...rest] = text.trim().split('\n');
    expect(rest.some((line) => line.startsWith('{"t":"put"'))).toBe(true);
    const sum = new LineSum();
    // Before 11 the first line closed nothing: it counts with those of the first office.
    if (proto < 11) sum.add(first);
    else expect(lineHolds(first, sum)).toBe(true);
    expect(/,"sum":"[0-9a-f]{8}"\}$/.test(first)).toBe(proto >= 11);
    for (const line of rest) expect(lineHolds(line, sum)).toBe(true);
  }
});
