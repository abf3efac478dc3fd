import { expect, type Page } from '@playwright/test';

/**
 * With the colours of the system: whatever has the focus shows it by an outline, an icon takes the colour of its words,
 * and what is chosen, wrong or on shows it by more than its background, which the system takes away.
 */
export async function expectForcedColours(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(faultsOfForcedColours);
  await page.emulateMedia({ forcedColors: 'none' });
  expect.soft(faults, `${state} in forced colours`).toEqual([]);
}

/** Runs in the page. */
function faultsOfForcedColours(): string[] {
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const backOf = (element: Element): string => {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      // Black is rgb(0, 0, 0): only a fourth number of none lets what is behind through.
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  for (const icon of document.querySelectorAll('svg')) {
    if (!isSeen(icon) || icon.getBoundingClientRect().width === 0) continue;
    // What is drawn, not the frame around it: that one has a colour of its own which nobody sees.
    const drawn = [...icon.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text')]
      .map((shape) => getComputedStyle(shape))
      .flatMap(({ stroke, fill }) => [stroke, fill].filter((colour) => colour !== 'none'));
    if (drawn.length > 0 && drawn.every((colour) => colour === backOf(icon)))
      faults.push(`an icon of ${nameOf(icon.parentElement ?? icon)} has the colour of its ground`);
  }
  /** Of a chosen one and of its neighbour that is not: something but the colours of ground and words must differ. */
  const shape = (element: Element) => {
    const parts = [
      getComputedStyle(element),
      getComputedStyle(element, '::before'),
      getComputedStyle(element, '::after'),
    ];
    return parts
      .map((style) =>
        [
          style.outlineStyle,
          style.outlineWidth,
          style.borderTopWidth,
          style.borderBottomWidth,
          style.borderTopStyle,
          style.fontWeight,
          style.textDecorationLine,
          style.content === 'none' ? '' : `${style.backgroundColor} ${style.width}`,
          style.forcedColorAdjust,
        ].join(' '),
      )
      .join(' | ');
  };
  const chosen =
    '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [aria-pressed="true"], [data-selected="true"]';
  for (const one of document.querySelectorAll(chosen)) {
    if (!isSeen(one)) continue;
    const other = [...(one.parentElement?.parentElement?.querySelectorAll(one.tagName) ?? [])].find(
      (element) =>
        !element.matches(chosen) &&
        element.getAttribute('role') === one.getAttribute('role') &&
        isSeen(element),
    );
    if (other !== undefined && shape(other) === shape(one) && one.querySelector('svg') === null)
      faults.push(`${nameOf(one)} is chosen, and looks like ${nameOf(other)}`);
  }
  const active = document.activeElement;
  const pressable =
    'a[href], button, input:not([type="hidden"]):not([type="file"]), select, textarea, summary, [role="tab"]';
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    if (!isSeen(element) || element.closest('[inert], [aria-hidden="true"]') !== null) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    element.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== element) continue;
    const places = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
    // What opens a whole row shows it around the row.
    const shown = places.some((place) =>
      [null, '::before', '::after'].some((part) => {
        if (!place) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(place, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      }),
    );
    if (!shown) faults.push(`${nameOf(element)} has the focus and does not show it`);
    if (getComputedStyle(element).color === backOf(element) && element.textContent?.trim())
      faults.push(`${nameOf(element)} has words in the colour of their ground`);
  }
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return faults;
}
