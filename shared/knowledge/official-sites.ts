import { sources } from '#shared/rules/parameters/sources.ts';

/** Public bodies whose pages may be linked, besides those where a law or an authority was read. */
const publicBodies = [
  'belgium.be',
  'fgov.be',
  'inasti.be',
  'rsvz.be',
  'svz.be',
  'socialsecurity.be',
  'mypension.be',
  'myminfin.be',
  'wallonie.be',
  'vlaanderen.be',
  'brussels',
  'ostbelgienfamilie.be',
  'ostbelgienlive.be',
  'famiwal.be',
  'iriscare.brussels',
  'groeipakket.be',
  'famifed.be',
  'mi-is.be',
  'riziv.be',
  'inami.be',
  'economie.be',
  'europa.eu',
];

// A public text may lie with a stranger who shows documents: a page that is linked stands under our own domains.
const sourceHosts = new Set(
  Object.values(sources)
    .filter(({ kind }) => kind !== 'secondary')
    .flatMap(({ url }) => hostOf(url ?? '') ?? [])
    .filter((host) => /\.(be|eu|brussels)$/.test(host)),
);

/** A secure address of a public body; an adviser, a bank or the press is none. */
export function isOfficialAddress(text: string): boolean {
  const host = hostOf(text);
  if (host === null || !text.startsWith('https://')) return false;
  return sourceHosts.has(host) || publicBodies.some((body) => host === body || host.endsWith(`.${body}`));
}

/** Host without its `www.`; null for what is no plain address (shared/ has no URL of a platform). */
function hostOf(text: string): string | null {
  const host = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#][!-~]*)?$/i.exec(text)?.[1];
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}
