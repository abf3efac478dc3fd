/** Whether so long has gone by. A clock that was set back meanwhile says nothing of it: then it has. */
export function isDue(sinceMs: number, nowMs: number, afterMs: number): boolean {
  const gone = nowMs - sinceMs;
  return gone < 0 || gone >= afterMs;
}
