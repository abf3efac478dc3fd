import { translator } from '#shared/i18n/message.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { type Lang, langs } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { escapeHtml } from '../document-html.ts';
import { siteMessages } from './site.messages.ts';

export interface SitePage {
  readonly lang: Lang;
  readonly title: string;
  /** HTML below the first heading. */
  readonly body: string;
  /** The same page in the other languages, where it exists; null on the page that only offers the choice. */
  readonly others: Readonly<Partial<Record<Lang, string>>> | null;
  /** Back to the list of this language; null on that list itself. */
  readonly home: string | null;
  /** Way from this file to the root of the site: './' or '../'. */
  readonly root: string;
  readonly fund: string;
  readonly day: PlainDate;
}

/** One file of the site: no script, no address of another origin but those that a page names, readable without styles. */
export function sitePage(page: SitePage): string {
  const { lang, title, body, others, home, root, fund, day } = page;
  const t = translator(siteMessages, lang);
  const languages = others === null ? '' : languageList(lang, others);
  const back = home === null ? '' : `<p><a href="${escapeHtml(home)}">${escapeHtml(t('home'))}</a></p>`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escapeHtml(title)} · ${escapeHtml(fund)}</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
<a class="skip" href="#content">${escapeHtml(t('skip'))}</a>
<header>
<p class="fund">${escapeHtml(fund)}</p>
${languages}
</header>
<main id="content">
${back}
<h1>${escapeHtml(title)}</h1>
${body}
</main>
<footer>
<p>${escapeHtml(t('madeOn', { date: formatDate(day, lang, 'long') }))}</p>
</footer>
</body>
</html>
`;
}

function languageList(lang: Lang, others: NonNullable<SitePage['others']>): string {
  const t = translator(siteMessages, lang);
  const items = langs.flatMap((other) => {
    const to = others[other];
    const name = escapeHtml(siteMessages.ownName[other]);
    if (other === lang) return [`<li><span aria-current="true" lang="${other}">${name}</span></li>`];
    return to === undefined
      ? []
      : [`<li><a href="${escapeHtml(to)}" lang="${other}" hreflang="${other}">${name}</a></li>`];
  });
  return `<nav aria-label="${escapeHtml(t('language'))}">\n<ul class="languages">\n${items.join('\n')}\n</ul>\n</nav>`;
}
