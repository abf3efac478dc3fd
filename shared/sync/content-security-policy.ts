/**
 * react-aria puts one style sheet of its own into the page (`usePress`, at the first pressable element): it limits
 * `touch-action`. Under `style-src 'self'` the browser would refuse it, so the policy allows exactly this text.
 * `renderer/design/injected-style-hash.test.ts` takes the hash again from the installed package, so that an update that
 * changes the text fails there and not at a counter. The sheet of `usePreventScroll`, for Safari on a phone, stays out.
 */
export const injectedStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/**
 * The one policy of the desk, in the browser and in Electron: nothing inline, nothing evaluated, no other origin.
 * @param styleHashes `sha256-…` of style sheets that a library adds by itself
 */
export function contentSecurityPolicy({ styleHashes }: { readonly styleHashes: readonly string[] }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
