/** Three crashes of the page in five minutes are a loop that opening it once more will not end. */
const most = 3;
const withinMilliseconds = 5 * 60 * 1000;

/** @returns call it at each crash: true when the page must not simply be opened again */
export function createCrashCount(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const time = now();
    // A clock set back would otherwise keep old crashes for ever.
    times = [...times.filter((one) => one <= time && time - one < withinMilliseconds), time];
    if (times.length < most) return false;
    times = [];
    return true;
  };
}
