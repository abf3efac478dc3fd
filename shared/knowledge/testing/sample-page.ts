import { compileLibrary } from '../compile-library.ts';
import { problemText, type KnowledgeLibrary } from '../document.ts';

/** A page file with this body. */
export function pageText(body: string, head = 'title: Le droit passerelle\nsources: [B40, B45]'): string {
  return `---\n${head}\n---\n\n${body}\n`;
}

/** A library of these files; throws with every problem, because a test that cannot read its pages proves nothing. */
export function libraryOf(files: Readonly<Record<string, string>>): KnowledgeLibrary {
  const compiled = compileLibrary(Object.entries(files).map(([path, text]) => ({ path, text })));
  if (!compiled.ok) throw new Error(compiled.error.map(problemText).join('\n'));
  return compiled.value;
}
