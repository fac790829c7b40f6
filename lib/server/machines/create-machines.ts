import 'server-only';
import { renderPageTags } from '#lib/content/machines/page-tags.ts';
import type { PublishedPage } from '#lib/content/published-page.ts';
import type { SiteManifest } from '#lib/content/site-manifest.ts';
import { createEndpoint, type Endpoint } from '../endpoint.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import { createFeedFiles } from './feed-files.ts';
import { type MachineFile, machineFiles } from './machine-files.ts';
import { findMovedTarget } from './moved-target.ts';
import { findOpenInTarget, openInPrefix } from './open-in.ts';

/** What a site answers beside its pages: files about the whole of it, paths that pages had, doors to assistants and feed readers. */
export type Machines = Endpoint & {
  /** Whether a request target is answered here; any other is a page's. */
  owns: (target: string) => boolean;
  /** The page that a request target names. */
  findPage: (target: string) => PublishedPage | undefined;
  /** What the head of a page says with the site's origin. */
  tagsOf: (page: PublishedPage) => string;
};

type MachinesOptions = {
  /** Gives the same object for as long as the site stays the same. */
  readManifest: () => SiteManifest;
  site: Site;
  logger: Logger;
};

// Caches keep a file for a moment, and then ask again by its ETag.
const cacheControl = 'public, max-age=300';

export function createMachines({ readManifest, site, logger }: MachinesOptions): Machines {
  const { origin } = site;
  const findFeedFile = createFeedFiles();

  const findPage = (target: string) => {
    const path = pathOf(target);
    return readManifest().pages.find(({ href }) => href === path);
  };

  const answerDoor = (path: string): Response => {
    const target = findOpenInTarget(path, readManifest(), origin);
    return target === undefined ? notFound() : redirect(302, target, 'no-store');
  };

  const find = (target: string): ((request: Request) => Response | Promise<Response>) | undefined => {
    const manifest = readManifest();
    const path = pathOf(target);
    const file = Object.hasOwn(machineFiles, path) ? machineFiles[path] : findFeedFile(path, manifest);
    if (file) return (request) => answerFile(request, file, manifest, origin);
    if (path.startsWith(openInPrefix)) return () => answerDoor(path);
    const movedTo = findMovedTarget(manifest.moved, target);
    return movedTo === undefined ? undefined : () => redirect(308, movedTo, cacheControl);
  };

  const endpoint = createEndpoint(logger, 'A file for machines failed.', async (request, target) => {
    const answer = find(target);
    return answer ? answer(request) : notFound();
  });
  return {
    ...endpoint,
    findPage,
    tagsOf: (page) => renderPageTags(page, { name: readManifest().name, origin }),
    owns: (target) => find(target) !== undefined,
  };
}

async function answerFile(
  request: Request,
  file: MachineFile,
  manifest: SiteManifest,
  origin: string,
): Promise<Response> {
  const text = await file.render(manifest, origin);
  if (text === undefined) return notFound();
  const { mediaType, mediaTypeAsPage } = file;
  // Browsers alone send this header (Fetch Metadata, section 2.1).
  const isPage = request.headers.get('sec-fetch-dest') === 'document';
  return new Response(text, {
    headers: {
      'Content-Type': (isPage && mediaTypeAsPage) || mediaType,
      'Cache-Control': cacheControl,
      ...(mediaTypeAsPage ? { Vary: 'Sec-Fetch-Dest' } : {}),
      ...file.headers?.(origin),
    },
  });
}

function notFound(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response('There is no such file.\n', { status: 404, headers });
}

function redirect(status: 302 | 308, location: string, caching: string): Response {
  return new Response(null, { status, headers: { Location: location, 'Cache-Control': caching } });
}

/** The path of a request target that was checked to be well-formed, decoded. */
function pathOf(target: string): string {
  return decodeURI(target.split('?', 1)[0] ?? '');
}
