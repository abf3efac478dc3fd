import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';
import { headerBytes, headerLength, journalBytes, scanJournal } from './journal-format.ts';

const payload = fc.uint8Array({ minLength: 1, maxLength: 60 });
const payloads = fc.array(payload, { maxLength: 6 });
const fileOf = (records: readonly Uint8Array[]) => Buffer.from(journalBytes(records));
const hex = (records: readonly Uint8Array[]) => records.map((record) => Buffer.from(record).toString('hex'));

it('CRC-32C gives the check value of the standard, whole or in pieces', () => {
  const digits = Buffer.from('123456789');
  expect(crc32c(digits)).toBe(0xe3069283);
  expect(crc32c(digits.subarray(0, 4), digits.subarray(4))).toBe(0xe3069283);
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
});

describe('a journal', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(payloads, (records) => {
        const scan = scanJournal(fileOf(records));
        expect(hex(scan.records)).toEqual(hex(records));
        expect(scan).toMatchObject({ tornTail: 0, damaged: 0, newer: false });
      }),
    );
  });

  it('cut at any byte keeps every record before the cut, and counts the rest', () => {
    fc.assert(
      fc.property(payloads, (records) => {
        const file = fileOf(records);
        for (let cut = 0; cut <= file.length; cut += 1) {
          const scan = scanJournal(file.subarray(0, cut));
          let end = headerLength;
          let whole = 0;
          for (const record of records) {
            if (end + 8 + record.length > cut) break;
            end += 8 + record.length;
            whole += 1;
          }
          expect(hex(scan.records)).toEqual(hex(records.slice(0, whole)));
          const kept = cut < headerLength ? 0 : end;
          expect(scan.tornTail + scan.damaged).toBe(cut - kept);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('with a flipped bit never gives a changed record and loses one at most', () => {
    fc.assert(
      fc.property(
        fc.array(payload, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(7),
        (records, place, bit) => {
          const file = fileOf(records);
          const at = place % file.length;
          file.writeUInt8(file.readUInt8(at) ^ (1 << bit), at);
          const scan = scanJournal(file);
          const known = hex(records);
          expect(hex(scan.records).every((record) => known.includes(record))).toBe(true);
          expect(scan.records.length).toBeGreaterThanOrEqual(records.length - 1);
          expect(scan.tornTail + scan.damaged).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('reads anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const scan = scanJournal(bytes);
        const read = scan.records.reduce((sum, record) => sum + record.length + 8, 0);
        expect(read + scan.tornTail + scan.damaged).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it('takes a stretch of zeros for a torn tail', () => {
    const scan = scanJournal(Buffer.concat([fileOf([Buffer.from('a')]), Buffer.alloc(512)]));
    expect(scan).toMatchObject({ tornTail: 512, damaged: 0 });
    expect(scan.records).toHaveLength(1);
  });

  it('of a later version is left alone', () => {
    expect(scanJournal(headerBytes(2))).toMatchObject({ newer: true, damaged: 0, records: [] });
  });
});
