import type { Page } from '@playwright/test';
import * as z from 'zod';

/** A task that is shorter holds nobody up, and there are hundreds of thousands of them. */
const WORTH_MS = 5;

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.unknown().optional(),
});
const nameSchema = z.object({ name: z.string() });

export interface TaskTrace {
  /** Ends the trace: the most processor time that one task of a page's main thread took, in milliseconds. */
  longest(): Promise<number>;
}

/**
 * Watches tasks by the processor time they take rather than by the clock. On a machine with other work a task of
 * 20 ms may last 200: the clock says what somebody felt that day, the processor what the desk is to blame for.
 */
export async function traceTasks(page: Page): Promise<TaskTrace> {
  const client = await page.context().newCDPSession(page);
  const mains = new Set<string>();
  const tasks: { readonly thread: string; readonly ms: number }[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const item of value) {
      const event = eventSchema.safeParse(item);
      if (!event.success) continue;
      const { name, pid, tid, tdur, args } = event.data;
      const thread = `${pid}:${tid}`;
      if (name === 'thread_name' && nameSchema.safeParse(args).data?.name === 'CrRendererMain')
        mains.add(thread);
      if (name.endsWith('RunTask') && tdur !== undefined && tdur / 1_000 >= WORTH_MS)
        tasks.push({ thread, ms: tdur / 1_000 });
    }
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return {
    async longest() {
      const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
      await client.send('Tracing.end');
      await complete;
      await client.detach();
      return Math.max(0, ...tasks.filter(({ thread }) => mains.has(thread)).map(({ ms }) => ms));
    },
  };
}
