import { useEffect, useState } from 'react';

type Load<Module> = () => Promise<Module>;

const loaded = new WeakMap<Load<unknown>, unknown>();

/** Loads a part before it is shown. */
export async function preload<Module>(load: Load<Module>): Promise<void> {
  loaded.set(load, await load());
}

/**
 * A part of the console whose code is loaded when it is first shown, and at hand from then on.
 *
 * @param load Imports the module; the same function each time, or undefined as long as it is not to be shown.
 * @returns Undefined while it is on its way, `failed` where it did not arrive.
 */
export function useModule<Module>(load: Load<Module> | undefined): Module | 'failed' | undefined {
  const [, setOutcome] = useState<unknown>();
  const [failed, setFailed] = useState<Load<Module>>();
  const module = load && (loaded.get(load) as Module | undefined);
  const isMissing = module === undefined;

  useEffect(() => {
    if (!isMissing || !load) return;
    let isStale = false;
    load().then(
      (arrived) => {
        loaded.set(load, arrived);
        if (!isStale) setOutcome(arrived);
      },
      () => {
        if (!isStale) setFailed(() => load);
      },
    );
    return () => {
      isStale = true;
    };
  }, [load, isMissing]);

  return module ?? (load && failed === load ? 'failed' : undefined);
}
