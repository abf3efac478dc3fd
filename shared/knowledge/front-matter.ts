import { sources, type SourceId } from '#shared/rules/parameters/sources.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DocumentKind } from './document.ts';
import { isTopicId } from './is-topic-id.ts';

export interface FrontMatter {
  readonly title: string;
  readonly sources: readonly SourceId[];
  readonly topics: readonly TopicId[];
  readonly ownRendering: boolean;
  /** Everything below the second `---`. */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

interface LineProblem {
  readonly line: number;
  readonly says: string;
}

const keys = ['title', 'sources', 'topics', 'rendering'] as const;

/** The lines between the two `---` at the head of a file. Every problem is told, not the first one alone. */
export function readFrontMatter(text: string, kind: DocumentKind): Result<FrontMatter, LineProblem[]> {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1)
    return err([{ line: 1, says: 'the file begins with "---", its front matter, and "---" again.' }]);
  const problems: LineProblem[] = [];
  const values = new Map<string, { value: string; line: number }>();
  for (const [index, content] of lines.slice(1, end).entries()) {
    const line = index + 2;
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*?)\s*$/.exec(content) ?? [];
    if (!keys.some((known) => known === key)) {
      problems.push({ line, says: `"${content}" is none of ${keys.map((one) => `${one}:`).join(' ')}` });
    } else if (values.has(key)) problems.push({ line, says: `"${key}:" stands twice.` });
    else values.set(key, { value, line });
  }
  const listOf = <T extends string>(key: 'sources' | 'topics', isOne: (id: string) => id is T): T[] => {
    const found = values.get(key);
    if (found === undefined) return [];
    const inside = /^\[(.*)\]$/.exec(found.value)?.[1];
    if (inside === undefined) {
      problems.push({ line: found.line, says: `"${key}:" is a list between brackets: [a, b].` });
      return [];
    }
    return inside
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .flatMap((id) => {
        if (isOne(id)) return [id];
        problems.push({ line: found.line, says: `"${id}" is not known among the ${key}.` });
        return [];
      });
  };
  const title = values.get('title')?.value ?? '';
  const known = listOf('sources', (id): id is SourceId => Object.hasOwn(sources, id));
  const about = listOf('topics', isTopicId);
  const rendering = values.get('rendering');
  if (title === '' || title.length > 200)
    problems.push({ line: 1, says: '"title:" is missing, or too long.' });
  if (rendering !== undefined && rendering.value !== 'own')
    problems.push({ line: rendering.line, says: '"rendering:" is "own", or left out.' });
  if ((kind === 'page' || kind === 'brochure') && known.length === 0)
    problems.push({ line: 1, says: '"sources:" names at least one source.' });
  if ((kind === 'brochure' || kind === 'bulletin') && about.length === 0)
    problems.push({ line: 1, says: '"topics:" names at least one topic.' });
  if ((kind === 'page' || kind === 'charter') && values.has('topics'))
    problems.push({
      line: values.get('topics')?.line ?? 1,
      says: '"topics:" is for brochures and bulletins.',
    });
  if (problems.length > 0) return err(problems);
  return ok({
    title,
    sources: known,
    topics: about,
    ownRendering: rendering !== undefined,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  });
}
