interface Chunking {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Name of the file for a module of the desk that the visitor's page has as well: that page loads nothing else of the desk.
 * @param id of a module that several pages or screens share @returns null for any other module
 */
function sharedWithVisitor(id: string, chunking: Chunking): string | null {
  const above = new Set([id]);
  for (const one of above) {
    if (one.endsWith('/visitor.html')) return 'visitor-and-desk';
    for (const importer of chunking.getModuleInfo(one)?.importers ?? []) above.add(importer);
  }
  return null;
}

/**
 * Files for what several screens share. By default each combination of screens gets one of its own: a hundred, half of them
 * under 4 kB, each asked for, stored and compiled by itself, and nearly all loaded before the first screen anyway.
 */
export const sharedChunks = [
  { name: sharedWithVisitor, minShareCount: 2 },
  { name: 'desk', minShareCount: 2 },
];
