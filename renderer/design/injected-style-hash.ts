/**
 * react-aria puts one style sheet of its own into the page (in `usePress`, on the first pressable element): it limits
 * `touch-action` on pressable elements, inside an anonymous layer. Under `style-src 'self'` the browser would refuse it,
 * so the policy allows exactly this text by its hash.
 *
 * How it was measured: the first `style` element of a page with one button was read in Chromium and
 * `base64(sha256(textContent))` taken; `injected-style-hash.test.ts` takes it again from the installed package, so that
 * an update that changes the text fails here and not at a counter.
 * A second sheet exists in `usePreventScroll`, for Safari on a phone only; it is not allowed.
 */
export const injectedStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';
