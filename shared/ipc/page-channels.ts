import * as z from 'zod';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { type Channel, defineChannel } from './define-channel.ts';
import { linkIdSchema } from './link-id.ts';
import { lockReasonSchema } from './lock-reason.ts';
import type { PageChannelName } from './names.ts';

const MIB = 1024 * 1024;
const bytes = z.instanceof(Uint8Array);
const nothing = z.strictObject({});
const done = z.null();

/** A file name as a person would choose it: no path, no sign that a system reads as more than a name. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !/^\.|[. ]$/.test(name));

export const fileTypes = ['pdf', 'png', 'jpeg', 'webp', 'csv', 'json', 'eml', 'text'] as const;
export const fileTypeSchema = z.enum(fileTypes);
export type FileType = z.infer<typeof fileTypeSchema>;

/** Where the central database of the fund is. Managed: set for the whole fleet, not to be changed here. */
export const centralSettingSchema = z.strictObject({ url: z.url(), managed: z.boolean() });

export const hostInfoSchema = z.strictObject({
  /** What the device is called where devices are listed, e.g. "Guichet · Linux". */
  label: z.string().max(80),
  version: z.string().max(40),
  central: centralSettingSchema.nullable(),
  /** Set by the fleet's policy: minutes without a sign of life before the vault closes; null = the desk's own. */
  idleMinutes: z.int().min(1).max(10).nullable(),
  startedBecause: lockReasonSchema.nullable(),
  /** False when the system keeps no secret for us: the desk then asks for an online sign-in at each start. */
  keepsSecrets: z.boolean(),
});
export type DesktopInfo = z.infer<typeof hostInfoSchema>;

export const updateStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current') }),
  z.strictObject({
    kind: z.literal('ready'),
    version: z.string().max(40),
    /** What it waits for, the person's own first, as keys of `updateMessages`; empty = it may be installed. */
    waitsFor: z.array(z.string().max(60)).max(10),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: z.string().max(60) }),
]);
export type UpdateState = z.infer<typeof updateStateSchema>;

/** Fixed sentences, so that no name and no amount can reach the system's notification centre. */
export const noticeKindSchema = z.enum(['changesRefused', 'noteReturned', 'visitorWaiting', 'updateReady']);

export const pageChannels = {
  info: defineChannel(nothing, hostInfoSchema),
  /** Main tries the address before it keeps it. */
  setCentral: defineChannel(z.strictObject({ url: z.string().max(300) }), centralSettingSchema, {
    perMinute: 20,
  }),
  /** Ends this page and everything in its memory, and opens a new one. */
  startAfresh: defineChannel(z.strictObject({ reason: lockReasonSchema }), done, { perMinute: 20 }),
  /** Language of the menu and of the system's own dialogs. */
  setLanguage: defineChannel(z.strictObject({ lang: langSchema }), done),
  /** What must not be interrupted: an update waits for it. */
  tellDeskState: defineChannel(
    z.strictObject({ visitOpen: z.boolean(), waiting: z.int().nonnegative(), unlocked: z.boolean() }),
    done,
    { perMinute: 600 },
  ),
  print: defineChannel(z.strictObject({ landscape: z.boolean() }), z.strictObject({ printed: z.boolean() }), {
    perMinute: 30,
  }),
  /** The page as it prints, as a tagged PDF, where the person says. */
  savePdf: defineChannel(
    z.strictObject({ suggestedName: fileNameSchema, landscape: z.boolean() }),
    z.strictObject({ saved: z.boolean() }),
    { perMinute: 30 },
  ),
  saveFile: defineChannel(
    z.strictObject({ suggestedName: fileNameSchema, type: fileTypeSchema, bytes }),
    z.strictObject({ saved: z.boolean() }),
    { maxBytes: 64 * MIB, perMinute: 30 },
  ),
  pickFiles: defineChannel(
    z.strictObject({ types: z.array(fileTypeSchema).min(1).max(fileTypes.length), many: z.boolean() }),
    z.strictObject({
      files: z.array(z.strictObject({ name: z.string().max(260), type: fileTypeSchema, bytes })).max(50),
      /** Chosen, but bigger than the desk takes: named, so that the person knows. */
      tooBig: z.array(z.string().max(260)).max(50),
      /** Chosen, but by their content of none of the types asked for, whatever their names end in. */
      otherType: z.array(z.string().max(260)).max(50),
    }),
    { perMinute: 30 },
  ),
  /** Opens the camera to this page for as long as its capture dialog is open. */
  camera: defineChannel(z.strictObject({ open: z.boolean() }), done),
  notify: defineChannel(z.strictObject({ kind: noticeKindSchema }), done, { perMinute: 10 }),
  openLink: defineChannel(z.strictObject({ id: linkIdSchema }), done, { perMinute: 30 }),
  visitorWindow: defineChannel(z.strictObject({ open: z.boolean() }), z.strictObject({ open: z.boolean() })),
  updateState: defineChannel(nothing, updateStateSchema),
  installUpdate: defineChannel(nothing, updateStateSchema, { perMinute: 10 }),
} as const satisfies Readonly<Record<PageChannelName, Channel>>;

export type PageArgs<Name extends PageChannelName> = z.input<(typeof pageChannels)[Name]['args']>;
export type PageAnswer<Name extends PageChannelName> = z.output<(typeof pageChannels)[Name]['answer']>;
