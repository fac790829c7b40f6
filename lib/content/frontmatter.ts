import 'server-only';
import { z } from 'zod';
import { readDescription } from './read-description.ts';

const hrefSchema = z.string().startsWith('/');

/** What stands at the head of an MDX file. */
export const frontmatterSchema = z.strictObject({
  title: z.string().min(1),
  /** The lede below the title; also what search engines and llms.txt show. */
  description: z.string().min(1),
  /** Title in the sidebar, where it differs. */
  navigationTitle: z.string().min(1).optional(),
  /** How long the page takes to read, where counting its words would mislead. */
  minutes: z.number().int().positive().optional(),
  /** How much the page counts in search beside others that answer as well; 1 where nothing is said. */
  searchWeight: z.number().positive().optional(),
  /** Paths that this page had before; they lead to it. */
  movedFrom: z.array(hrefSchema).default([]),
  /** Buttons of a landing page; the first is the primary one. */
  actions: z.array(z.strictObject({ label: z.string(), href: hrefSchema, note: z.string().optional() })).default([]),
  /** A strip below the head. */
  facts: z.array(factSchema()).default([]),
  /** Places on the landing page's chart. */
  course: z
    .strictObject({
      label: z.string(),
      start: z.string(),
      region: z.string(),
      caption: z.string(),
      stations: z.tuple([stationSchema(), stationSchema(), stationSchema()]),
    })
    .optional(),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** A term with its value, or with the name of a fact of the API description, so that nobody types it. */
function factSchema() {
  return z
    .strictObject({
      term: z.string(),
      value: z.string().optional(),
      fact: z.string().optional(),
      isCode: z.boolean().default(false),
    })
    .transform(({ term, value, fact, isCode }, context) => {
      const text = fact === undefined ? value : readDescription().facts.get(fact);
      if (text !== undefined) return { term, value: text, isCode };
      return refuse(context, fact === undefined ? 'give a value or a fact' : `"${fact}" is no fact`);
    });
}

/** A place with its label and link, or with the operation that it stands for. */
function stationSchema() {
  return z
    .strictObject({ label: z.string().optional(), href: hrefSchema.optional(), operation: z.string().optional() })
    .transform(({ label, href, operation }, context) => {
      const found = readDescription().operations.find(({ id }) => id === operation);
      if (found) return { label: `${found.method.toUpperCase()} ${found.path}`, href: found.href };
      if (operation !== undefined) return refuse(context, `"${operation}" is no operation`);
      return label && href ? { label, href } : refuse(context, 'give an operation, or a label and an href');
    });
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
