import { useEffect, useState } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';

const loads = new Map<string, Promise<ResponseGuide | undefined>>();

/** What there is to know of an operation's answers, once it is loaded; undefined before, and where it cannot be. */
export function useGuide({ href }: ConsoleOperation): ResponseGuide | undefined {
  const [guide, setGuide] = useState<ResponseGuide>();
  useEffect(() => {
    let isStale = false;
    loadGuide(href).then((loaded) => {
      if (!isStale) setGuide(loaded);
    });
    return () => {
      isStale = true;
    };
  }, [href]);
  return guide;
}

function loadGuide(href: string): Promise<ResponseGuide | undefined> {
  const known = loads.get(href);
  if (known) return known;
  const load = fetchGuide(`/response-guides${href.replace(/^\/reference/, '')}.json`);
  loads.set(href, load);
  return load;
}

/** An answer is shown without it as well: nothing is linked and checked then. */
async function fetchGuide(url: string): Promise<ResponseGuide | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
