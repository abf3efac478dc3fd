import { type Lang, langs } from '#shared/kernel/lang.ts';
import { parsePlainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isTopicId } from './is-topic-id.ts';
import type { DocumentKind } from './document.ts';

export interface DocumentPlace {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly from: PlainDate;
  readonly lang: Lang;
}

/** The folders of `resources/` that hold documents. */
export const documentFolders = ['pages', 'brochures', 'charter', 'bulletin'] as const;

const shapes = {
  pages: 'pages/<topic>/<first day>/<lang>.md',
  brochures: 'brochures/<name>/<first day>/<lang>.md',
  charter: 'charter/<first day>/<lang>.md',
  bulletin: 'bulletin/<yyyy-mm>/<lang>.md',
} as const;

/**
 * What the path of a file says about it.
 * @param path below `resources/`, with slashes: 'pages/plci/2026-01-01/fr.md'
 * @returns a sentence when it says nothing that we know
 */
export function locateDocument(path: string): Result<DocumentPlace, string> {
  const parts = path.split('/');
  const folder = documentFolders.find((one) => one === parts[0]);
  if (folder === undefined)
    return err(`this folder holds no documents; they stand in ${documentFolders.join(', ')}.`);
  const shape = err(`the path must read resources/${shapes[folder]}.`);
  const lang = langs.find((one) => `${one}.md` === parts.at(-1));
  if (lang === undefined) return shape;
  const inside = parts.slice(1, -1);
  const day = (text: string | undefined): PlainDate | null => {
    const parsed = parsePlainDate(text ?? '');
    return parsed.ok ? parsed.value : null;
  };
  switch (folder) {
    case 'pages': {
      const [id = '', from] = [inside[0], day(inside[1])];
      if (from === null || inside.length !== 2) return shape;
      if (!isTopicId(id)) return err(`"${id}" is no topic of shared/life-events/topics.ts.`);
      return ok({ kind: 'page', id, from, lang });
    }
    case 'brochures': {
      const [id = '', from] = [inside[0], day(inside[1])];
      if (from === null || inside.length !== 2 || !/^[a-z][a-z0-9-]*$/.test(id)) return shape;
      return ok({ kind: 'brochure', id, from, lang });
    }
    case 'charter': {
      const from = day(inside[0]);
      return from === null || inside.length !== 1
        ? shape
        : ok({ kind: 'charter', id: 'charter', from, lang });
    }
    case 'bulletin': {
      const [id = ''] = inside;
      const from = day(`${id}-01`);
      return from === null || inside.length !== 1 ? shape : ok({ kind: 'bulletin', id, from, lang });
    }
  }
}
