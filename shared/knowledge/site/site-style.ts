/**
 * The style of the site on the tokens of the desk.
 * @param tokens renderer/design/tokens.css; its fonts stay behind, a site reads with those of its visitor
 */
export function siteStyle(tokens: string): string {
  return `${tokens.replace(/@font-face\s*\{[^}]*\}\s*/g, '')}
${rules}`;
}

const rules = `/* Read on a telephone as well as at a desk. */
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: var(--w-regular) var(--t-lead) / var(--lh-lead) var(--font); }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: var(--s4); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2) var(--s6); }
.fund { margin: 0; font-weight: var(--w-strong); }
.languages { display: flex; gap: var(--s4); margin: 0; padding: 0; list-style: none; }
.languages [aria-current] { font-weight: var(--w-strong); }
main { padding: var(--s6); border: 1px solid var(--line); border-radius: var(--r-l); background: var(--surface); }
h1 { margin: 0 0 var(--s4); font-size: var(--t-figure); line-height: 1.2; }
h2 { margin: var(--s6) 0 var(--s2); font-size: var(--t-title); line-height: var(--lh-title); }
p, ul { margin: 0 0 var(--s3); }
ul { padding-inline-start: var(--s6); }
li { padding-block: 2px; }
a { color: var(--accent); text-underline-offset: 2px; }
a:hover { color: var(--accent-hover); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: var(--s4); top: var(--s2); padding: var(--s2); background: var(--surface); }
.figure { font-weight: var(--w-medium); white-space: nowrap; }
.unknown { white-space: normal; color: var(--caution); background: var(--caution-soft); padding: 0 var(--s1); border-radius: var(--r-s); }
.notice { padding: var(--s3); border: 1px solid var(--line); border-radius: var(--r-m); background: var(--sunken); }
.sources, .dated, footer { font-size: var(--t-base); line-height: var(--lh-base); color: var(--ink-2); overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); } }
  body { background: #fff; font-size: 11pt; line-height: 1.45; }
  header nav, .skip, main > p:first-child > a { display: none; }
  header, main, footer { max-width: none; padding: 0; border: 0; }
  h2, h3 { break-after: avoid; }
  li, .notice { break-inside: avoid; }
}
`;
