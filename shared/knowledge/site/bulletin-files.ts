import { langs } from '#shared/kernel/lang.ts';
import { documentMessage } from '../document-message.ts';
import { inForce } from '../find-document.ts';
import { messageFile } from '../message-file.ts';
import { siteFileName, type SiteFile, type SiteSettings } from './site-files.ts';

export interface BulletinExport {
  /** Text for an e-mail, and the same as a draft to open. */
  readonly files: readonly SiteFile[];
  /** Pages of the site to print, and the PDF each becomes; both below the folder of the site. */
  readonly prints: readonly { readonly page: string; readonly pdf: string }[];
}

/** Every bulletin that has appeared by that day, in each of its languages. */
export function bulletinExport(settings: SiteSettings): BulletinExport {
  const { library, pack, day, fund } = settings;
  const documents = langs.flatMap((lang) => inForce(library, 'bulletin', lang, day));
  const nameOf = (id: string, lang: string) => `bulletin/${id}/${lang}`;
  return {
    files: documents.flatMap((document) => {
      const { id, lang } = document;
      const message = documentMessage(document, { pack, day, lang }, fund[lang]);
      return [
        { path: `${nameOf(id, lang)}.txt`, text: message.text },
        { path: `${nameOf(id, lang)}.eml`, text: messageFile(message) },
      ];
    }),
    prints: documents.map((document) => ({
      page: `${document.lang}/${siteFileName(document)}`,
      pdf: `${nameOf(document.id, document.lang)}.pdf`,
    })),
  };
}
