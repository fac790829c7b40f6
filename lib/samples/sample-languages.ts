import { curl } from './curl.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import type { SampleLanguage } from './sample-language.ts';

/** Ids in the order in which the tabs stand unless `portal.yaml` says otherwise. */
export const sampleLanguageIds = ['curl', 'javascript', 'python'] as const;

export type SampleLanguageId = (typeof sampleLanguageIds)[number];

/** Every language that requests can be shown in, by id. */
export const sampleLanguages: Record<SampleLanguageId, SampleLanguage> = { curl, javascript, python };

/** The language of an id, undefined where there is none of that name. */
export function findSampleLanguage(id: string): SampleLanguage | undefined {
  return Object.values(sampleLanguages).find((language) => language.id === id);
}
