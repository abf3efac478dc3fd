import type * as z from 'zod';

declare const brandName: unique symbol;

/** A primitive that went through its parser: a bare string or number is not assignable to it. */
export type Brand<T, Name extends string> = T & { readonly [brandName]: Name };

type Unbranded<B> = B extends string ? string : B extends number ? number : never;

/**
 * Marks an already checked value. The one cast of the kernel: call it only right after the check
 * that gives the brand its meaning, never to silence the compiler.
 */
export function brand<B extends Brand<string | number, string>>(value: Unbranded<B>): B {
  return value as unknown as B;
}

/**
 * Says that a schema's output is branded. Brands exist in types only, so the schema stays a plain
 * check: it can be printed as JSON Schema, which a transforming schema cannot.
 */
export function brandTextSchema<B extends Brand<string, string>>(
  schema: z.ZodType<string, string>,
): z.ZodType<B, string> {
  return schema as unknown as z.ZodType<B, string>;
}

/** `brandTextSchema` for numbers. */
export function brandNumberSchema<B extends Brand<number, string>>(
  schema: z.ZodType<number, number>,
): z.ZodType<B, number> {
  return schema as unknown as z.ZodType<B, number>;
}
