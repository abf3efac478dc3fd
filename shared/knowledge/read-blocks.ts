import { Lexer, type Token, type Tokens } from 'marked';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type ParameterId, parameters } from '#shared/rules/parameters/index.ts';
import type { Block, Inline } from './document.ts';
import { isOfficialAddress } from './official-sites.ts';
import { isTopicId } from './is-topic-id.ts';

interface LineProblem {
  readonly line: number;
  readonly says: string;
}

const allowed =
  'a page is made of "## " headings, paragraphs, "- " lists, **strong words**, links and {{figures}}';

/** What a token of markdown is called in the sentence that refuses it. */
const names: Readonly<Record<string, string>> = {
  html: 'HTML',
  code: 'a block of code (four spaces at the head of a line make one)',
  codespan: 'code',
  blockquote: 'a quotation',
  table: 'a table',
  hr: 'a rule',
  em: 'italics',
  del: 'struck words',
  image: 'a picture',
  br: 'a forced line break (two spaces at the end of a line make one)',
  def: 'a link definition',
};

/**
 * The markdown of a page as blocks. Only what every reader of ours can show is taken: the desk, the visitor's window, an
 * e-mail, paper. Everything else is refused with its line.
 * @param firstLine line of the file on which the text begins
 */
export function readBlocks(text: string, firstLine: number): Result<readonly Block[], LineProblem[]> {
  const problems: LineProblem[] = [];
  const refuse = (line: number, says: string): void => void problems.push({ line, says });
  const blocks: Block[] = [];
  let line = firstLine;
  for (const token of new Lexer().lex(text)) {
    if (token.type !== 'space') {
      const block = readBlock(token, line, refuse);
      if (block !== null) blocks.push(block);
    }
    line += linesIn(token.raw);
  }
  if (blocks.length === 0 && problems.length === 0) refuse(firstLine, 'the page says nothing.');
  return problems.length > 0 ? err(problems) : ok(blocks);
}

type Refuse = (line: number, says: string) => void;

function readBlock(token: Token, line: number, refuse: Refuse): Block | null {
  if (token.type === 'heading') {
    // Lines underlined with dashes are a heading too, and mostly a slip.
    if (token.depth !== 2 || !token.raw.startsWith('## ')) refuse(line, 'a heading begins with "## ".');
    return { k: 'heading', of: readInlines(token.tokens ?? [], line, refuse) };
  }
  if (token.type === 'paragraph')
    return { k: 'paragraph', of: readInlines(token.tokens ?? [], line, refuse) };
  if (token.type === 'list') return readList(token as Tokens.List, line, refuse);
  refuse(line, `${names[token.type] ?? token.type} has no place here; ${allowed}.`);
  return null;
}

function readList(list: Tokens.List, line: number, refuse: Refuse): Block {
  if (list.ordered || !list.raw.trimStart().startsWith('- ')) refuse(line, 'a list begins with "- ".');
  let at = line;
  const items = list.items.map((item) => {
    const here = at;
    at += linesIn(item.raw);
    if (item.task) refuse(here, `a box to tick has no place here; ${allowed}.`);
    const inner = item.tokens.filter(({ type }) => type !== 'space');
    const [first] = inner;
    if (inner.length !== 1 || (first?.type !== 'text' && first?.type !== 'paragraph')) {
      refuse(here, 'an item of a list is one sentence, without a list or a paragraph inside.');
      return [];
    }
    return readInlines(('tokens' in first ? first.tokens : undefined) ?? [], here, refuse);
  });
  return { k: 'list', items };
}

function readInlines(tokens: readonly Token[], line: number, refuse: Refuse): Inline[] {
  let at = line;
  return tokens.flatMap((token): Inline[] => {
    const here = at;
    at += linesIn(token.raw);
    switch (token.type) {
      case 'text':
      case 'escape':
        return readText(token.text, here, refuse);
      case 'strong':
        return [{ k: 'strong', of: readInlines(token.tokens ?? [], here, refuse) }];
      case 'link':
        return readLink(token as Tokens.Link, here, refuse);
      default:
        refuse(here, `${names[token.type] ?? token.type} has no place here; ${allowed}.`);
        return [];
    }
  });
}

function readLink(link: Tokens.Link, line: number, refuse: Refuse): Inline[] {
  const of = readInlines(link.tokens, line, refuse);
  if (!link.raw.startsWith('['))
    refuse(line, `write the words of the link ${link.href}: [words](${link.href}).`);
  else if (of.some(({ k }) => k === 'link' || k === 'page')) refuse(line, 'a link stands in another one.');
  else if (link.href.startsWith('page:')) {
    const topic = link.href.slice('page:'.length);
    if (isTopicId(topic)) return [{ k: 'page', topic, of }];
    refuse(line, `"${topic}" is no topic of shared/life-events/topics.ts.`);
  } else if (isOfficialAddress(link.href)) return [{ k: 'link', url: link.href, of }];
  else
    refuse(
      line,
      `${link.href} is no secure address of an official site (shared/knowledge/official-sites.ts).`,
    );
  return [];
}

function readText(text: string, line: number, refuse: Refuse): Inline[] {
  if (/&(#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text))
    refuse(line, 'write the sign itself instead of its "&…;" name.');
  return text.split(/(\{\{[^{}]*\}\})/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const id = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(part)?.[1];
    if (id === undefined) {
      if (/\{\{|\}\}/.test(part)) refuse(line, 'a figure is written {{name-of-the-series}}.');
      // A line break inside a paragraph is a space.
      return [{ k: 'text', text: part.replace(/\s*\n\s*/g, ' ') }];
    }
    if (isParameterId(id)) return [{ k: 'figure', id }];
    refuse(line, `"${id}" is no series of shared/rules/parameters.`);
    return [];
  });
}

function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameters, id);
}

function linesIn(raw: string): number {
  return raw.split('\n').length - 1;
}
