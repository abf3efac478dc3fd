import * as z from 'zod';
import { categorySchema } from '#shared/entities/codes.ts';
import { brandNumberSchema } from '#shared/kernel/brand.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { quarterSchema } from '#shared/kernel/quarter.ts';
import { rateSchema } from '#shared/kernel/rate.ts';

/** Fields that several rules ask for, with the same meaning everywhere. */
/** Whole cents, never negative: a loss is entered as zero by whoever fills in the form, knowingly. */
export const centsInput = brandNumberSchema<EuroCents>(z.int().nonnegative());
export const dateInput = plainDateSchema;
export const quarterInput = quarterSchema;
export const rateInput = rateSchema;
export const categoryInput = categorySchema;
export const yearInput = z.int().min(1900).max(2999);
/** A fact nobody may have told us: null = unknown. */
export const factInput = z.boolean().nullable().default(null);
