import 'server-only';
import { z } from 'zod';
import { closedObject } from '../parse-frontmatter.ts';
import { changeKinds, products } from './entry-names.ts';

/** An instant of RFC 3339 in any zone; it comes out in UTC. */
const instant = z.iso
  .datetime({ offset: true, error: 'has to be a time with its zone, such as 2026-11-01T09:00:00Z (RFC 3339)' })
  .transform((text) => new Date(text).toISOString());

const names = z.array(z.string().min(1)).default([]);

const changeSchema = closedObject({
  kind: z.enum(changeKinds),
  /** A sentence or two, in Markdown. */
  text: z.string().min(1),
  /** Ids of the operations and webhooks that it touches, beside those that use its schemas. */
  operations: names,
  /** Component schemas that it touches. */
  schemas: names,
  /** What the comparison of descriptions calls it; `npm run changelog:diff` prints these names. */
  paths: names,
  /** From when on it holds, where that is later than the entry. */
  from: instant.optional(),
  /** The way out, in Markdown. */
  migration: z.string().min(1).optional(),
});

/** The frontmatter of an entry. */
export const entrySchema = closedObject({
  title: z.string().min(1),
  date: instant,
  /** When the entry was last corrected. */
  updated: instant.optional(),
  /** Identifies the entry in feeds for ever; without it the file's name does. */
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'has to consist of lower-case letters, digits and hyphens')
    .optional(),
  product: z.enum(products),
  changes: z.array(changeSchema).min(1),
  /** Versions that it is about: of the API by their dates, of the SDK by its numbers. */
  versions: z.array(z.string().min(1)).default([]),
  /** When what it deprecates stops working. */
  sunset: instant.optional(),
  draft: z.boolean().default(false),
}).superRefine(({ date, updated, sunset, draft, changes }, context) => {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (updated !== undefined && updated < date) report(['updated'], 'lies before date');
  if (sunset !== undefined && sunset <= date) report(['sunset'], 'has to lie after date');
  if (sunset !== undefined && !changes.some(({ kind }) => kind === 'deprecated')) {
    report(['sunset'], 'needs a change of the kind deprecated, which it is the end of');
  }
  changes.forEach(({ kind, migration, from }, index) => {
    if (from !== undefined && from <= date) report(['changes', index, 'from'], 'has to lie after date');
    if (kind === 'breaking' && migration === undefined && !draft) {
      report(['changes', index], 'is breaking and needs migration, the way out');
    }
  });
});

export type EntryFrontmatter = z.infer<typeof entrySchema>;
