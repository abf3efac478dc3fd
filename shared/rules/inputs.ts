import * as z from 'zod';
import { categorySchema } from '#shared/entities/codes.ts';
import { brandNumberSchema } from '#shared/kernel/brand.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { quarterSchema } from '#shared/kernel/quarter.ts';
import { rateSchema } from '#shared/kernel/rate.ts';

/** Well written, but beyond what a person, a fund or a calendar can have. */
const outOfRange = { params: { code: 'outOfRange' } };

/** Fields that several rules ask for, with the same meaning everywhere. */
/**
 * Whole cents, never negative: a loss is entered as zero by whoever fills in the form, knowingly. Bounded, so that
 * sums stay exact.
 */
export const centsInput = brandNumberSchema<EuroCents>(z.int().nonnegative().max(100_000_000_000_000));
/** From 1900 to 2999, as years: beyond, a deadline could fall where no calendar reaches. */
export const dateInput = plainDateSchema.refine((date) => date >= '1900' && date < '3000', outOfRange);
export const quarterInput = quarterSchema.refine(
  (quarter) => quarter >= '1900' && quarter < '3000',
  outOfRange,
);
/** From 0 to 100, as a factor: no share or coefficient of the law is negative, none reaches a hundredfold. */
export const rateInput = rateSchema.refine((rate) => Number(rate) >= 0 && Number(rate) < 100, outOfRange);
export const categoryInput = categorySchema;
export const yearInput = z.int().min(1900).max(2999);
/** A fact nobody may have told us: null = unknown. */
export const factInput = z.boolean().nullable().default(null);
