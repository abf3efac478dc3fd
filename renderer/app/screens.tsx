import {
  BookOpen,
  Calendar,
  ClipboardCheck,
  DatabaseZap,
  Inbox,
  MonitorSmartphone,
  PhoneCall,
  RefreshCw,
  Scale,
  Search,
  Settings,
  Sun,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Act } from '#shared/permissions/acts.ts';
import type { IconShape } from '../design/icon.tsx';
import type { appMessages } from './app.messages.ts';

/** Addresses of the desk. An address names a room or an opaque dossier id, never a person. */
export type ScreenPath =
  | '/today'
  | '/search'
  | '/agenda'
  | '/register'
  | '/calls'
  | '/review'
  | '/sync'
  | '/dossier/$dossierId/{-$tab}'
  | '/settings'
  | '/parameters'
  | '/devices'
  | '/intake'
  | '/pages';

export interface ScreenProps {
  /** Parts of the address: `dossierId`, `tab`. */
  params: Readonly<Record<string, string | undefined>>;
}

export interface Screen {
  id: string;
  path: ScreenPath;
  title: Extract<keyof typeof appMessages, `room.${string}`>;
  /** Loaded when it is first opened, so that the first screen stays small. */
  load: () => Promise<ComponentType<ScreenProps>>;
  /** Left out: reached from elsewhere, not from the rail (a dossier). */
  rail?: { icon: IconShape; last?: boolean };
  /** Shown only to who may do this; left out: to everybody. */
  needs?: Act;
}

/**
 * The screens that exist, in the order of the rail. To add one: its folder in `renderer/features/`, and one entry here:
 *
 *     { id: 'today', path: '/today', title: 'room.today', rail: { icon: Sun },
 *       load: () => import('../features/today/today-screen.tsx').then((feature) => feature.TodayScreen) },
 */
export const screens: readonly Screen[] = [
  {
    id: 'today',
    path: '/today',
    title: 'room.today',
    rail: { icon: Sun },
    needs: 'dossier.open',
    load: () => import('../features/today/today-screen.tsx').then((feature) => feature.TodayScreen),
  },
  {
    id: 'search',
    path: '/search',
    title: 'room.search',
    rail: { icon: Search },
    needs: 'search',
    load: () => import('../features/search/search-screen.tsx').then((feature) => feature.SearchScreen),
  },
  {
    id: 'dossier',
    path: '/dossier/$dossierId/{-$tab}',
    title: 'room.dossier',
    load: () => import('../features/dossier/dossier-screen.tsx').then((feature) => feature.DossierScreen),
  },
  {
    id: 'agenda',
    path: '/agenda',
    title: 'room.agenda',
    rail: { icon: Calendar },
    needs: 'agenda.manage',
    load: () => import('../features/agenda/agenda-screen.tsx').then((feature) => feature.AgendaScreen),
  },
  {
    id: 'register',
    path: '/register',
    title: 'room.register',
    rail: { icon: Inbox },
    needs: 'task.settle',
    load: () => import('../features/register/register-screen.tsx').then((feature) => feature.RegisterScreen),
  },
  {
    id: 'calls',
    path: '/calls',
    title: 'room.calls',
    rail: { icon: PhoneCall },
    needs: 'dossier.open',
    load: () => import('../features/calls/calls-screen.tsx').then((feature) => feature.CallsScreen),
  },
  {
    id: 'review',
    path: '/review',
    title: 'room.review',
    rail: { icon: ClipboardCheck },
    needs: 'review.decide',
    load: () => import('../features/review/review-screen.tsx').then((feature) => feature.ReviewScreen),
  },
  {
    id: 'parameters',
    path: '/parameters',
    title: 'room.parameters',
    rail: { icon: Scale },
    needs: 'parameters.manage',
    load: () =>
      import('../features/parameters/parameters-screen.tsx').then((feature) => feature.ParametersScreen),
  },
  {
    id: 'devices',
    path: '/devices',
    title: 'room.devices',
    rail: { icon: MonitorSmartphone },
    needs: 'device.manage',
    load: () => import('../features/devices/devices-screen.tsx').then((feature) => feature.DevicesScreen),
  },
  {
    id: 'intake',
    path: '/intake',
    title: 'room.intake',
    rail: { icon: DatabaseZap },
    needs: 'import.run',
    load: () => import('../features/intake/intake-screen.tsx').then((feature) => feature.IntakeScreen),
  },
  {
    id: 'pages',
    path: '/pages',
    title: 'room.pages',
    rail: { icon: BookOpen },
    load: () =>
      import('../features/knowledge/knowledge-screen.tsx').then((feature) => feature.KnowledgeScreen),
  },
  {
    id: 'sync',
    path: '/sync',
    title: 'room.sync',
    rail: { icon: RefreshCw },
    load: () => import('../features/sync/sync-screen.tsx').then((feature) => feature.SyncScreen),
  },
  {
    id: 'settings',
    path: '/settings',
    title: 'room.settings',
    rail: { icon: Settings, last: true },
    load: () => import('../features/settings/settings-screen.tsx').then((feature) => feature.SettingsScreen),
  },
];
