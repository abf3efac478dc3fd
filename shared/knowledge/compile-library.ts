import { hashOf } from '#shared/kernel/canonical-json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DocumentProblem, KnowledgeDocument, KnowledgeLibrary } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { isTopicId } from './is-topic-id.ts';
import { locateDocument } from './locate-document.ts';
import { readBlocks } from './read-blocks.ts';

/** @param path below `resources/`, with slashes @returns every problem of the file, with its line */
export function readDocument(path: string, text: string): Result<KnowledgeDocument, DocumentProblem[]> {
  const file = `resources/${path}`;
  const place = locateDocument(path);
  if (!place.ok) return err([{ file, line: 1, says: place.error }]);
  const { kind, id, from, lang } = place.value;
  // A checkout on Windows may have changed the line ends; the text is the same, and so is its version.
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const head = readFrontMatter(clean, kind);
  if (!head.ok) return err(head.error.map((problem) => ({ file, ...problem })));
  const { title, sources, topics, ownRendering, body, bodyLine } = head.value;
  const blocks = readBlocks(body, bodyLine);
  if (!blocks.ok) return err(blocks.error.map((problem) => ({ file, ...problem })));
  const content = {
    kind,
    id,
    lang,
    from,
    title,
    sources,
    topics: isTopicId(id) ? [id] : topics,
    ownRendering,
    blocks: blocks.value,
  };
  return ok({ ...content, version: hashOf(content).slice(0, 16) });
}

/** All files of `resources/` that hold documents, or all that is wrong with them. */
export function compileLibrary(
  files: readonly { readonly path: string; readonly text: string }[],
): Result<KnowledgeLibrary, DocumentProblem[]> {
  const read = files.map(({ path, text }) => readDocument(path, text));
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  const documents = read
    .flatMap((one) => (one.ok ? [one.value] : []))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return ok({ documents });
}

function keyOf({ kind, id, lang, from }: KnowledgeDocument): string {
  return [kind, id, lang, from].join(' ');
}
