import { Suspense, useEffect } from 'react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import { Skeleton } from '../design/skeleton.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { appMessages } from './app.messages.ts';
import { type LazyPart, lazyPart } from './lazy-part.tsx';
import { NotFound } from './not-found.tsx';
import { focusMain } from './regions.ts';
import type { Screen, ScreenPath, ScreenProps } from './screens.tsx';

interface RouterOptions {
  screens: readonly Screen[];
  /** Where the person lands: Today, Review or Agenda, by role. */
  home: ScreenPath;
}

/** Router of the desk: hash addresses, because the same files are served under several schemes without a server that knows them. */
export function createDeskRouter({ screens, home }: RouterOptions) {
  const root = createRootRoute({
    component: Outlet,
    notFoundComponent: NotFound,
  });
  const start = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      if (screens.some((screen) => screen.path === home)) throw redirect({ to: home, replace: true });
    },
    component: NotFound,
  });
  const routes = screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: screenComponent(screen),
    }),
  );
  return createRouter({
    routeTree: root.addChildren([start, ...routes]),
    history: createHashHistory(),
    defaultPreload: false,
    scrollRestoration: false,
    // The desk has its own last net.
    disableGlobalCatchBoundary: true,
    defaultErrorComponent: Rethrow,
  });
}

export type DeskRouter = ReturnType<typeof createDeskRouter>;

interface DeskRoutesProps {
  router: DeskRouter;
}

export function DeskRoutes({ router }: DeskRoutesProps) {
  return <RouterProvider router={router} />;
}

function Rethrow({ error }: ErrorComponentProps): never {
  throw error;
}

const parts = new WeakMap<Screen, LazyPart<ScreenProps>>();

/** The one part of a screen, however many routers show it. */
export function partOf(screen: Screen): LazyPart<ScreenProps> {
  const part = parts.get(screen) ?? lazyPart(screen.load);
  parts.set(screen, part);
  return part;
}

function screenComponent(screen: Screen) {
  const { Part } = partOf(screen);
  return function RoutedScreen() {
    const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
    const t = useMessages(appMessages);
    const title = t(screen.title);
    useEffect(() => {
      // The room only: a name in the title would stay in the history of the browser and on the task bar.
      document.title = `${title} · Guichet`;
    }, [title]);
    // A screen reader and the keyboard start at the new content, not where the old one was.
    const { dossierId } = params;
    useEffect(() => focusMain(), [dossierId]);
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        {/* A new dossier is a new screen: nothing typed for one person may stay on the screen of another. */}
        <Part key={dossierId} params={params} />
      </Suspense>
    );
  };
}
