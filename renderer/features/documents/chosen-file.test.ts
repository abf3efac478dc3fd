import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '#shared/entities/visit/attachment-file.ts';
import { chosenFile, droppedFile, fileNameFrom, titleFrom } from './chosen-file.ts';

describe('a chosen file', () => {
  it.each([
    [new Uint8Array(0), 'fileEmpty'],
    [new Uint8Array(MAX_FILE_BYTES + 1), 'fileTooBig'],
    [new TextEncoder().encode('MZ a program'), 'fileTypeUnknown'],
    [new TextEncoder().encode('\0\0\0\x18ftypheic'), 'fileHeic'],
    [new TextEncoder().encode('%PDF-1.7'), null],
    [new TextEncoder().encode('RIFF\x01\x02\x03\x04WEBPVP8 '), null],
  ])('has its problem named', async (bytes, problem) => {
    expect(chosenFile('x', bytes).problem).toBe(problem);
    expect((await droppedFile(new File([bytes], 'x'))).problem).toBe(problem);
  });

  it('is called after its name without the ending', () => {
    expect(titleFrom('acte_de_naissance.PDF')).toBe('acte de naissance');
    expect(titleFrom('v1.2 notes')).toBe('v1.2 notes');
  });

  it('gets a name that names no folder, whatever its title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = fileNameFrom(title, 'application/pdf');
        expect(name).toMatch(/^[^/\\:*?"<>|.][^/\\:*?"<>|]*\.pdf$/);
        expect(name.length).toBeLessThan(90);
      }),
    );
  });
});
