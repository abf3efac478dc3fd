/** Throws when the program itself is wrong. Bad input is a `Result`, never an assertion. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

/** Closes an exhaustive switch: tsc refuses the call while a case is missing. */
export function unreachable(x: never): never {
  // Only the type is printed: the value may be personal data.
  throw new Error(`Unreachable case of type ${typeof x}`);
}
