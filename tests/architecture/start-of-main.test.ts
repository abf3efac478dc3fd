import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blank } from './rules/read-source.ts';
import { readRepositoryFile, root } from './source-files.ts';

/** What a file names and needs at once: neither types nor what it imports when somebody asks. */
function namedAtOnce(file: string): string[] {
  const code = blank(readRepositoryFile(file), true);
  const forms = [
    /(?:^|[;\s}])(?:import|export)\s(?!type\b)[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /(?:^|[;\s}])import\s*['"]([^'"]+)['"]/g,
  ];
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''));
}

/** The files of ours among them. */
function neededAtOnce(file: string): string[] {
  return namedAtOnce(file)
    .filter((name) => /^(\.|#shared\/)/.test(name))
    .map((name) =>
      name.startsWith('.')
        ? relative(root, join(root, dirname(file), name))
        : name.replace('#shared/', 'shared/'),
    );
}

function everythingFrom(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of neededAtOnce(file)) visit(next);
  };
  visit(entry);
  return seen;
}

describe('what main loads before its first window', () => {
  const files = [...everythingFrom('electron/main.ts')].map((file) => file.replaceAll('\\', '/'));

  it('is read whole', () => {
    expect(files).toContain('electron/open-desk.ts');
    expect(files).toContain('electron/ipc/listen.ts');
    expect(files).toContain('shared/ipc/names.ts');
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('holds no law, no letter and no computation of a dossier', () => {
    // A table of sources alone made the bundle of main three times as long, before anything was on the screen.
    const later = /^shared\/(rules|letters|life-events|folds|permissions|mutations)\//;
    expect(files.filter((file) => later.test(file))).toEqual([]);
  });

  it('holds no package', () => {
    // The library of schemas was three quarters of main's work before its window; the contract comes right after it.
    const packages = files.flatMap((file) =>
      namedAtOnce(file)
        .filter((name) => !/^(\.|#shared\/|node:|electron$)/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(packages).toEqual([]);
  });
});
