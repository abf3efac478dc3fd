/** What `npm run pages` needs: the entry of the bundle `dist/pages-command/main.js`. Reading alone, no output. */
export { problemText } from '#shared/knowledge/document.ts';
export { bulletinExport } from '#shared/knowledge/site/bulletin-files.ts';
export { siteFiles } from '#shared/knowledge/site/site-files.ts';
export { siteStyle } from '#shared/knowledge/site/site-style.ts';
export { institutions } from '#shared/life-events/institutions.ts';
export { parsePlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
export { instantFromEpochMs } from '#shared/kernel/instant.ts';
export { builtInPack } from '#shared/rules/pack.ts';
export { readLibrary } from './desk-build/read-documents.ts';
