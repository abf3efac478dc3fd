import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedHeader, messageFile, quotedPrintable } from './message-file.ts';

/** As RFC 2045 reads it. */
function decodeQuoted(text: string): string {
  const joined = text.replaceAll('=\r\n', '');
  const bytes = [...joined.matchAll(/=([0-9A-F]{2})|([^=])/g)].map(([, hex, sign]) =>
    hex === undefined ? (sign ?? '').charCodeAt(0) : Number.parseInt(hex, 16),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** As RFC 2047 reads it. */
function decodeHeader(text: string): string {
  return text
    .split('\r\n ')
    .map((word) => {
      const coded = /^=\?utf-8\?Q\?(.*)\?=$/.exec(word)?.[1];
      return coded === undefined ? word : decodeQuoted(coded);
    })
    .join('');
}

const words = fc.string({ unit: fc.constantFrom(...'aé€ =?_\t.ß—🙂\n', 'z', 'Q') });

describe('quoted-printable', () => {
  it('gives the text back, in short ASCII lines without a space at their end', () => {
    fc.assert(
      fc.property(words, (text) => {
        const coded = quotedPrintable(text);
        expect(decodeQuoted(coded).replaceAll('\r\n', '\n')).toBe(text);
        for (const line of coded.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).toMatch(/^[\t -~]*$/);
          expect(line).not.toMatch(/[ \t]$/);
        }
      }),
    );
  });
});

describe('a header', () => {
  it('gives the words back, in lines of 76 signs, and begins no header of its own', () => {
    fc.assert(
      fc.property(words, (text) => {
        const coded = encodedHeader(text);
        expect(decodeHeader(coded)).toBe(text.replace(/[\n\t]+/g, ' '));
        for (const line of `Subject: ${coded}`.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        expect(coded).not.toMatch(/\n[^ ]/);
      }),
    );
  });
});

it('a message opens as a draft, with text and HTML, or text alone', () => {
  const both = messageFile({ subject: 'Le plan', text: 'é', html: '<p>é</p>' });
  expect(both).toMatch(/^X-Unsent: 1\r\nSubject: Le plan\r\nMIME-Version: 1\.0\r\n/);
  expect(both).toContain('multipart/alternative');
  expect(both).toContain('=C3=A9');
  expect(both).not.toMatch(/^(To|From):/m);
  expect(both.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(messageFile({ subject: 'x', text: 'y', html: null })).not.toContain('multipart');
});
