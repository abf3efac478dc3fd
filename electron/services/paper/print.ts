import type { WebContents } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

export type Printed = Pick<WebContents, 'print'>;

/** Words by which Chromium says that the person closed the dialog; the second is what older Windows drivers give. */
const givenUp = /cancel/i;

/**
 * Opens the system's print dialog over the page. `printed` is false when the person closes it.
 * Error `printFailed` (host): no printer, or it refused. The failure's own words are kept out: they may name a document.
 */
export const print: PageHandler<'print', [page: Printed]> = ({ landscape }, page) =>
  new Promise((resolve) => {
    page.print({ silent: false, printBackground: true, landscape, pageSize: 'A4' }, (success, reason) => {
      if (success) resolve(ok({ printed: true }));
      else if (givenUp.test(reason)) resolve(ok({ printed: false }));
      else resolve(err(appError('unavailable', 'host', 'printFailed')));
    });
  });
