/** Eight by eight black points, as OpenJPEG writes them. */
const JPEG_2000 =
  'ff4fff510029000000000008000000080000000000000000000000080000000800000000000000000001070101ff52000c00000001000004040001ff5c00044040ff640025000143726561746564206279204f70656e4a5045472076657273696f6e20322e352e30ff90000a0000000000160001ff93df8028115054a36fffd9';

/** One line of words on each page, in a font that the file does not bring along, and a black square as a scanner stores it. */
export function samplePdf(pages: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    ...pages.flatMap((words, at) => {
      const drawn = `BT /F1 48 Tf 60 700 Td (${words}) Tj ET q 300 0 0 300 60 200 cm /Scan Do Q`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${4 + 2 * at} 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</Scan ${3 + 2 * pages.length} 0 R>>>>>>`,
        `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
      ];
    }),
    `<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter[/ASCIIHexDecode/JPXDecode]/Length ${JPEG_2000.length + 1}>>\nstream\n${JPEG_2000}>\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  text = `${text}${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** As if protected with a password: no empty one opens it. */
export function lockedPdf(): Uint8Array<ArrayBuffer> {
  const key = `<${'5a'.repeat(32)}>`;
  const id = `<${'00'.repeat(16)}>`;
  return samplePdf(['geheim'], `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>/ID[${id}${id}]`);
}
