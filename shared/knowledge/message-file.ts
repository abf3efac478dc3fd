import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A message without sender and without receiver: the person's own mail programme fills them in. */
export interface MessageText {
  readonly subject: string;
  readonly text: string;
  /** A whole page; null for a message that is text alone. */
  readonly html: string | null;
}

const boundary = 'guichet-part';

/**
 * The message as an `.eml` file (RFC 5322, MIME): text and HTML, both quoted-printable, so that every line is ASCII and
 * short. `X-Unsent` makes mail programmes open it as a draft.
 */
export function messageFile({ subject, text, html }: MessageText): string {
  const part = (type: string, content: string) => [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
  const body =
    html === null
      ? part('text/plain', text)
      : [
          `Content-Type: multipart/alternative; boundary="${boundary}"`,
          '',
          `--${boundary}`,
          ...part('text/plain', text),
          `--${boundary}`,
          ...part('text/html', html),
          `--${boundary}--`,
        ];
  return ['X-Unsent: 1', `Subject: ${encodedHeader(subject)}`, 'MIME-Version: 1.0', ...body, ''].join('\r\n');
}

/** RFC 2045: no line longer than 76 signs, nothing but ASCII, no space at the end of a line. */
export function quotedPrintable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => {
      const signs = [...utf8ToBytes(line)].map((byte, index, all) => {
        const blank = byte === 0x20 || byte === 0x09;
        const plain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
        return plain || (blank && index < all.length - 1) ? String.fromCharCode(byte) : escaped(byte, '=');
      });
      const lines = [''];
      for (const sign of signs) {
        const last = lines.length - 1;
        const now = lines[last] ?? '';
        if (now.length + sign.length > 75) lines.push(sign);
        else lines[last] = now + sign;
      }
      return lines.join('=\r\n');
    })
    .join('\r\n');
}

/** RFC 2047: words of a header that are not ASCII, in pieces that fit, never cut inside a letter. */
export function encodedHeader(text: string): string {
  const clean = text.replace(/\p{Cc}+/gu, ' ');
  if (/^[ -~]*$/.test(clean) && !clean.includes('=?') && clean.length < 60) return clean;
  const words = [''];
  for (const letter of clean) {
    const sign = [...utf8ToBytes(letter)]
      .map((byte) => (isWordSign(byte) ? String.fromCharCode(byte) : escaped(byte, '=')))
      .join('');
    const last = words.length - 1;
    const now = words[last] ?? '';
    if (now.length + sign.length > 50) words.push(sign);
    else words[last] = now + sign;
  }
  return words.map((word) => `=?utf-8?Q?${word}?=`).join('\r\n ');
}

function isWordSign(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function escaped(byte: number, mark: string): string {
  return `${mark}${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
