import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLibrary } from '#shared/knowledge/compile-library.ts';
import type { DocumentProblem, KnowledgeLibrary } from '#shared/knowledge/document.ts';
import { documentFolders } from '#shared/knowledge/locate-document.ts';
import type { Result } from '#shared/kernel/result.ts';

export interface DocumentFile {
  /** Below `resources/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file in the folders of `resources/` that hold documents: one of another kind there is a mistake to be told. */
export function documentFiles(root: string): readonly DocumentFile[] {
  const resources = join(root, 'resources');
  return documentFolders.flatMap((folder) =>
    filesBelow(join(resources, folder)).map((file) => ({
      path: file.slice(resources.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    })),
  );
}

/** The documents of this checkout, or all that is wrong with them. */
export function readLibrary(root: string): Result<KnowledgeLibrary, DocumentProblem[]> {
  return compileLibrary(documentFiles(root));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    // No bulletin yet, no brochure yet: a folder that is not there holds nothing.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
