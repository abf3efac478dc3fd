import { useEffect, useState } from 'react';
import { type Instant, instantFromEpochMs } from '#shared/kernel/instant.ts';

/** The device's time, refreshed every so many milliseconds: for "12 min", never for an order of things. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(() => instantFromEpochMs(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(instantFromEpochMs(Date.now())), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
