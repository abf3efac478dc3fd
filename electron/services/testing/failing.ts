/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails the first `times` calls with the code, then does as the real thing. */
export function failing<Args extends readonly unknown[], T>(
  real: (...args: Args) => Promise<T>,
  code: string,
  times = Number.POSITIVE_INFINITY,
): (...args: Args) => Promise<T> {
  let left = times;
  return async (...args) => {
    if (left > 0) {
      left -= 1;
      throw systemError(code);
    }
    return real(...args);
  };
}
