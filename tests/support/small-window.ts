import { expect, type Page } from '@playwright/test';

/** 1280 px at 400 %: what WCAG 1.4.10 asks for. */
const SMALL = { width: 320, height: 256 };

/**
 * At 400 % zoom the page scrolls one way only, no word is cut off at its sides, and whatever can be pressed can be
 * brought to where it is seen.
 */
export async function expectReflow(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(SMALL);
  const faults = await page.evaluate(faultsOfReflow);
  if (before !== null) await page.setViewportSize(before);
  expect.soft(faults, `${state} at 400 %`).toEqual([]);
}

/** Runs in the page. */
function faultsOfReflow(): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  /** A table or a picture may be wider than the page when it scrolls by itself (1.4.10 leaves them out). */
  const scrollsByItself = (element: Element): boolean => {
    for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
        return true;
    return false;
  };
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (
        box.right > width + 1 &&
        box.width > 0 &&
        !scrollsByItself(element) &&
        element.children.length === 0
      )
        faults.push(`${nameOf(element)} ends at ${Math.round(box.right)}`);
    }
  }
  const pressable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    if (element.closest('[inert], [aria-hidden="true"], [hidden]') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    // Only for those who hear the page, or for the keyboard before it is focused.
    if (box.width <= 1 || box.height <= 1 || element.classList.contains('skip')) continue;
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), width - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const label = element.closest('label');
    const isHit =
      top !== null && (element.contains(top) || top.contains(element) || label?.contains(top) === true);
    if (box.right <= 0 || box.left >= width || !isHit)
      faults.push(`${nameOf(element)} cannot be reached${top ? `: ${nameOf(top)} is over it` : ''}`);
  }
  scrollTo(0, 0);
  return faults;
}
