import type { Shot } from './looks.ts';

/** One page with every picture, a row per screen: what looks different from its neighbours is worth a closer look. */
export function contactSheet(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map((shot) => shot.screen))].sort();
  const rows = screens.map((screen) => {
    const cells = shots
      .filter((shot) => shot.screen === screen)
      .map(
        (shot) =>
          `<a href="${shot.file}"><img src="${shot.file}" alt="${screen}, ${shot.lang}, ${shot.theme}, ${shot.size}" loading="lazy"><span>${shot.lang} · ${shot.theme} · ${shot.size}</span></a>`,
      );
    return `<section><h2>${screen}</h2><div>${cells.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Guichet, every screen</title>
<style>body{font:14px system-ui;margin:24px;background:#f5f4f1}section{margin-bottom:24px}h2{font-size:16px;margin:0 0 8px}
div{display:grid;grid-template-columns:repeat(8,1fr);gap:8px}a{color:inherit;text-decoration:none;font-size:11px}img{width:100%;border:1px solid #ccc;display:block}</style>
<h1>Guichet, every screen</h1>${rows.join('\n')}</html>
`;
}
