/** Reading of source text for the architecture tests: enough of the language to tell code from comments and strings. */

export interface ImportFound {
  specifier: string;
  line: number;
}

/**
 * Blanks comments, and strings too unless kept; every character keeps its place, so that lines stay true.
 * Regular expression literals are taken for division: the rules below do not look inside them.
 */
export function blank(source: string, keepStrings: boolean): string {
  let out = '';
  let index = 0;
  const copy = (count: number, visible: boolean): void => {
    const text = source.slice(index, index + count);
    out += visible ? text : text.replace(/[^\n]/g, ' ');
    index += count;
  };
  const lengthOf = (pattern: RegExp): number => {
    pattern.lastIndex = index;
    return pattern.exec(source)?.[0].length ?? 1;
  };
  while (index < source.length) {
    const two = source.slice(index, index + 2);
    const one = source.charAt(index);
    if (two === '//') copy(lengthOf(/\/\/[^\n]*/y), false);
    else if (two === '/*') copy(lengthOf(/\/\*[\s\S]*?(\*\/|$)/y), false);
    else if (one === "'" || one === '"') {
      copy(lengthOf(one === "'" ? /'(\\[\s\S]|[^'\\\n])*'?/y : /"(\\[\s\S]|[^"\\\n])*"?/y), keepStrings);
    } else copy(1, true);
  }
  return out;
}

const forms = [
  /(?:^|[;\s}])(?:import|export)\s[^'"`;]*?\bfrom\s*(['"])([^'"]+)\1/g,
  /(?:^|[;\s}])import\s*(['"])([^'"]+)\1/g,
  /\bimport\s*\(\s*(['"])([^'"]+)\1/g,
  /\brequire\s*\(\s*(['"])([^'"]+)\1/g,
  /\bnew\s+URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url/g,
];

/** Everything a file pulls in: static and dynamic imports, re-exports, require, and files named for a worker. */
export function readImports(source: string): ImportFound[] {
  const code = blank(source, true);
  return forms
    .flatMap((form) =>
      [...code.matchAll(form)].map((match) => ({
        specifier: match[2] ?? '',
        line: code.slice(0, match.index + match[0].length).split('\n').length,
      })),
    )
    .sort((a, b) => a.line - b.line);
}
