import 'server-only';
import { calendarPath, feedFormats, parseFeedPath } from '#lib/content/changelog/feeds/feed-formats.ts';
import { countParts } from '#lib/content/changelog/feeds/feed-parts.ts';
import type { SiteManifest } from '#lib/content/site-manifest.ts';
import type { MachineFile } from './machine-files.ts';

const maxKeptTexts = 100;

/** Finds the feed or calendar of the changelog at a path; each is made on the first request, and kept while the site stays the same. */
export function createFeedFiles(): (path: string, manifest: SiteManifest) => MachineFile | undefined {
  let kept: { manifest: SiteManifest; texts: Map<string, Promise<string>> } | undefined;

  const renderOnce = (path: string, make: (origin: string) => Promise<string>): MachineFile['render'] => {
    return (manifest, origin) => {
      if (kept?.manifest !== manifest) kept = { manifest, texts: new Map() };
      const text = kept.texts.get(path) ?? make(origin);
      // The parts of a long changelog are many, and hardly anybody asks for them.
      if (kept.texts.size >= maxKeptTexts) kept.texts.clear();
      kept.texts.set(path, text);
      return text;
    };
  };

  return (path, manifest) => {
    if (path === calendarPath && manifest.sunsetsUpdated !== undefined) {
      const make = async (origin: string) => (await loadRenderer()).renderSiteCalendar(origin);
      return describeFile('text/calendar', manifest.sunsetsUpdated, renderOnce(path, make));
    }
    const asked = parseFeedPath(path);
    const feed = asked && manifest.feeds.find(({ href }) => href === asked.href);
    if (!feed || (asked.part ?? 0) > countParts(feed.entryCount)) return undefined;
    const make = async (origin: string) => (await loadRenderer()).renderSiteFeed(path, origin);
    return describeFile(feedFormats[asked.format].mediaType, feed.updated, renderOnce(path, make));
  };
}

/** Loaded on the first request: it brings what parses MDX. */
function loadRenderer() {
  return import('#lib/content/changelog/feeds/render-site-feed.ts');
}

function describeFile(mediaType: string, updated: string, render: MachineFile['render']): MachineFile {
  return {
    mediaType: `${mediaType}; charset=utf-8`,
    // Browsers show RSS and Atom as their source, or save them; as plain XML they show them by the feed's stylesheet.
    mediaTypeAsPage: mediaType.endsWith('+xml') ? 'application/xml; charset=utf-8' : undefined,
    headers: () => ({ 'Last-Modified': new Date(updated).toUTCString() }),
    render,
  };
}
