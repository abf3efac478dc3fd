import { type ComponentType, createElement, lazy, useState } from 'react';

export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Fetches the chunk; what goes wrong is told again when the part is shown. */
  readonly ahead: () => Promise<void>;
}

/**
 * A component in a chunk of its own. Fetched ahead, it is drawn at once: `React.lazy` alone shows its fallback
 * first even then, and React holds back what replaces a fallback for up to 300 ms.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    loaded = await load();
    return loaded;
  };
  const Later = lazy(() => fetchPart().then((component) => ({ default: component })));
  function Part(props: Props) {
    // Chosen once: another component in the same place would lose what is typed in it.
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? (Later as ComponentType<Props>));
    return createElement(Chosen, props);
  }
  return {
    Part,
    ahead: () =>
      fetchPart().then(
        () => undefined,
        () => undefined,
      ),
  };
}
