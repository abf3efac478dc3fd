/** Shapes of the fonts that a PDF may name without bringing them along, by the file pdf.js asks for. */
const files = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const urls = new Map(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

export class StandardFonts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array<ArrayBuffer>> {
    const url = urls.get(filename);
    if (url === undefined) throw new RangeError('a standard font that pdf.js does not bring along');
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}
