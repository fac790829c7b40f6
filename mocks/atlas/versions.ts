import type { components } from '#lib/openapi/atlas.gen.ts';
import { type Deprecation, readValueDeprecations } from '#lib/openapi/deprecation.ts';
import type { OpenApiDocument } from '#lib/openapi/document.ts';
import { dereference } from '#lib/openapi/reference.ts';
import { ApiError } from '../rules/api-error.ts';

export type ApiVersion = components['schemas']['ApiVersion'];

export const currentVersion = '2026-11-01' satisfies ApiVersion;

/** Versions whose lists say `has_more`. */
const withHasMore: readonly ApiVersion[] = ['2026-06-01'];

export const versionHeader = 'Atlas-Version';

const versionNames: readonly string[] = [currentVersion, ...withHasMore];

/** The versions that will end, as the API description tells of them. */
export type VersionDeprecations = ReadonlyMap<string, Deprecation>;

export function readVersionDeprecations(document: OpenApiDocument): VersionDeprecations {
  return readValueDeprecations(dereference(document, { $ref: '#/components/schemas/ApiVersion' }));
}

export function isVersion(name: string): name is ApiVersion {
  return versionNames.includes(name);
}

/** @throws ApiError `invalid_version` when the request names a version that there is not, or no longer. */
export function requireVersion(headers: Headers, deprecations: VersionDeprecations, nowMs: number): void {
  const name = headers.get(versionHeader);
  if (name === null) return;
  const isOver = (version: string) => Date.parse(deprecations.get(version)?.sunset ?? '') <= nowMs;
  if (isVersion(name) && !isOver(name)) return;
  const served = versionNames.filter((version) => !isOver(version)).join(' or ');
  const what = isVersion(name)
    ? `The API version ${name} has ended on ${deprecations.get(name)?.sunset}.`
    : `There is no API version ${JSON.stringify(name.slice(0, 40))}.`;
  throw new ApiError('invalid_version', `${what} Send ${served}, or leave ${versionHeader} out.`, {
    param: versionHeader,
  });
}

export function listsHaveMore(version: ApiVersion): boolean {
  return withHasMore.includes(version);
}

/** The headers that tell of a version's end (RFC 9745, RFC 8594); none for one that will not end. */
export function deprecationHeaders(deprecation: Deprecation | undefined, siteUrl: string): Record<string, string> {
  const { since, sunset, link } = deprecation ?? {};
  return {
    ...(since ? { Deprecation: `@${Date.parse(since) / 1000}` } : {}),
    ...(sunset ? { Sunset: new Date(sunset).toUTCString() } : {}),
    ...(link ? { Link: `<${new URL(link, siteUrl).href}>; rel="deprecation"; type="text/html"` } : {}),
  };
}
