import { afterEach, describe, expect, it, vi } from 'vitest';
import { crashReport } from './crash-report.ts';

describe('crashReport', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says where in the code, and nothing of what was being looked at', () => {
    vi.stubGlobal('location', { hash: '#/dossier/0198-secret-id/notes' });
    vi.stubGlobal('__BUILD_ID__', 'b1');
    const error = new TypeError('cannot read 85.07.30-033.61 of Exemple Odette\nat counter 3');
    error.stack = [
      'TypeError: cannot read 85.07.30-033.61 of Exemple Odette',
      'at counter 3',
      '    at openNote (app://guichet/assets/notes-a1.js:2:5701)',
      '    at https://desk.example/assets/index-b2.js:1:9',
    ].join('\n');
    const report = crashReport(
      error,
      '\n    at NoteList (app://guichet/assets/notes-a1.js:2:1)\n    at Page',
    );
    expect(report.split('\n')).toEqual([
      'guichet b1',
      'room dossier',
      'error TypeError',
      'openNote notes-a1.js:2:5701',
      'at index-b2.js:1:9',
      'components',
      'NoteList',
      'Page',
    ]);
  });
});
