import type { components } from '#lib/openapi/atlas.gen.ts';
import { ApiError } from '../rules/api-error.ts';

export type ApiVersion = components['schemas']['ApiVersion'];

/** What is different under a version that is no longer the current one. */
type Deprecated = { sinceMs: number; untilMs: number; changelogPath: string; listsHaveMore: boolean };

export const currentVersion = '2026-11-01' satisfies ApiVersion;

const deprecatedVersions: Record<Exclude<ApiVersion, typeof currentVersion>, Deprecated> = {
  '2026-06-01': {
    sinceMs: Date.UTC(2026, 10, 1),
    untilMs: Date.UTC(2027, 5, 1),
    changelogPath: '/changelog/api-version-2026-11-01',
    listsHaveMore: true,
  },
};

export const versionHeader = 'Atlas-Version';

const versionNames: readonly string[] = [currentVersion, ...Object.keys(deprecatedVersions)];

export function isVersion(name: string): name is ApiVersion {
  return versionNames.includes(name);
}

/** @throws ApiError `invalid_version` when the request names a version that there is not. */
export function requireVersion(headers: Headers): void {
  const name = headers.get(versionHeader);
  if (name === null || isVersion(name)) return;
  const known = `Send ${versionNames.join(' or ')}, or leave ${versionHeader} out.`;
  throw new ApiError('invalid_version', `There is no API version ${JSON.stringify(name.slice(0, 40))}. ${known}`, {
    param: versionHeader,
  });
}

export function listsHaveMore(version: ApiVersion): boolean {
  return deprecationOf(version)?.listsHaveMore ?? false;
}

/** The headers that tell of a version's end (RFC 9745, RFC 8594); none for the current one. */
export function deprecationHeaders(version: ApiVersion, siteUrl: string): Record<string, string> {
  const deprecation = deprecationOf(version);
  if (!deprecation) return {};
  const { sinceMs, untilMs, changelogPath } = deprecation;
  return {
    Deprecation: `@${sinceMs / 1000}`,
    Sunset: new Date(untilMs).toUTCString(),
    Link: `<${siteUrl}${changelogPath}>; rel="deprecation"; type="text/html"`,
  };
}

function deprecationOf(version: ApiVersion): Deprecated | undefined {
  return version === currentVersion ? undefined : deprecatedVersions[version];
}
