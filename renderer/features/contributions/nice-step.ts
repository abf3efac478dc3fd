/** 1, 2 or 5 times a power of ten, so that the scale has two to five lines. */
export function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((candidate) => most / candidate <= 4) ?? power;
}
