import * as z from 'zod';
import { langs, uiLangs } from './lang.ts';

export const langSchema = z.enum(langs);
export const uiLangSchema = z.enum(uiLangs);

export const text2Schema = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1) });
export const text3Schema = text2Schema.extend({ de: z.string().min(1) });
