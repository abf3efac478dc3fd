import * as z from 'zod';
import { uiLangSchema } from '#shared/kernel/lang-schema.ts';

const line = z.string().min(1).max(200);
const text = z.string().min(1).max(2000);

/** One piece of what a visitor sees. Amounts and dates come as text, formatted for the language of the view. */
export const visitorBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: line }),
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).min(1).max(30) }),
  /** Label and value; `strong` for the one that counts, a total or a date to pay before. */
  z.strictObject({
    kind: z.literal('keyValues'),
    rows: z
      .array(z.strictObject({ label: line, value: line, strong: z.boolean() }))
      .min(1)
      .max(40),
  }),
]);
export type VisitorBlock = z.infer<typeof visitorBlockSchema>;

/** A whole page for the visitor, ready to be shown: the window that shows it has no vault and asks nothing. */
export const visitorViewSchema = z.strictObject({
  lang: uiLangSchema,
  /** Nothing here is real: the page says so. */
  demo: z.boolean(),
  title: line,
  blocks: z.array(visitorBlockSchema).max(200),
});
export type VisitorView = z.infer<typeof visitorViewSchema>;

/** From the desk to the visitor's window, over its port: what to show now, or nothing. */
export const toVisitorSchema = z.strictObject({ view: visitorViewSchema.nullable() });
export type ToVisitor = z.infer<typeof toVisitorSchema>;

/**
 * From the visitor's page to the page that opened it, in a browser: it has loaded and waits for its port, or it goes.
 * In Electron main knows both by itself.
 */
export const visitorWire = 'guichet:visitor';
export const fromVisitorSchema = z.strictObject({ [visitorWire]: z.enum(['ready', 'gone']) });
