import fc from 'fast-check';

/** Ways to climb out of a folder, or to name a file otherwise than the list does. */
const pieces = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2e',
  '..%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '....//',
  '..;',
  '..%00',
  '%00',
  '\u0000',
  '%c0%ae%c0%ae',
  '%e0%80%ae',
  '\u2025',
  '\uff0e\uff0e',
  '\u2215',
  '\u202e',
  'e\u0301',
  '::$DATA',
  ':stream',
  'CON',
  'NUL.txt',
  'C:',
  'C:\\Windows\\win.ini',
  'etc/passwd',
  'proc/self/environ',
  'INDEX.HTML',
  'Index.html',
  'index.html',
  'index.html.',
  'index.html%20',
  'index.html ',
  'index.html/',
  'index.html::$DATA',
  'index.html%00.js',
  'index.html;a=b',
  'index~1.htm',
  'asset-manifest.json',
  'sw.js',
  'main.js',
  'main.js.map',
  'electron/preload.cjs',
  'package.json',
  'node_modules',
  'app.asar',
  '.git/config',
  '.env',
  'assets',
  'assets/',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '~',
  '*',
  '?',
  '%',
  '%zz',
  '\\',
  '//',
  '///evil.example',
  '@evil.example',
] as const;

/** The pieces and `count` paths made of them, the same in each run with the same seed. */
export function hostilePaths(count: number, seed: number): string[] {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(encodeURIComponent) },
    { weight: 1, arbitrary: fc.constantFrom('a', 'assets/', '../').map((word) => word.repeat(3000)) },
  );
  const path = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 7 }), fc.constantFrom('/', '\\', '%2f', '%5C', ''))
    .map(([parts, joint]) => parts.join(joint));
  // Each by itself first: in a long path one odd piece hides another.
  return [...pieces, '%69ndex.html', 'index%2ehtml', ...fc.sample(path, { numRuns: count, seed })];
}
