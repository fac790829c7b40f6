import type { ReactNode } from 'react';

type LaterProps<Module> = {
  /** As `useModule` gives it. */
  module: Module | 'failed' | undefined;
  children: (module: Module) => ReactNode;
};

/** A part whose code is on its way; where that did not arrive, the rest of the page still works. */
export function Later<Module>({ module, children }: LaterProps<Module>) {
  if (module === undefined) return <p className="pad meta">Loading</p>;
  if (module === 'failed')
    return <p className="pad">This part of the page did not arrive. Check the connection and send again.</p>;
  return children(module);
}
