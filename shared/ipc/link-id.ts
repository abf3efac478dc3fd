import * as z from 'zod';

/**
 * The name of a page that the desk may open in the person's own browser: the name of a source of the rules. Only its
 * shape is judged here, because the table of the sources is too much to load before the first window; an unknown name
 * is answered with `linkNotOpened` (`links.ts` has the addresses).
 */
export const linkIdSchema = z.string().regex(/^[A-Z][A-Za-z0-9]{0,19}$/);
