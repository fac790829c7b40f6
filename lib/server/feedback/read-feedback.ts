import 'server-only';
import { z } from 'zod';
import { feedbackForm } from '#lib/http/feedback-form.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import type { Refusal } from '../refusal.ts';
import type { Feedback } from './feedback.ts';

export const formMediaType = 'application/x-www-form-urlencoded';

const { maxTextLength } = feedbackForm;

// Line breaks as one, and no other control characters than tabs: a text goes into terminals and tables.
const tidy = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '')
    .trim();

const schema = z.strictObject({
  page: z.string('page has to be the path of a page, such as /docs/quickstart.'),
  isHelpful: z.boolean('isHelpful has to be true or false.'),
  text: z
    .string('text has to be a string, or left out.')
    .transform(tidy)
    .refine(({ length }) => length <= maxTextLength, `text has more than ${maxTextLength} characters. Shorten it.`)
    .default(''),
});

const booleans: Record<string, boolean> = { true: true, false: false };

/** Why a body is not taken because of its kind, or undefined when it is JSON or a form. */
export function refuseMediaType(headers: Headers): Refusal | undefined {
  const mediaType = readMediaType(headers.get('content-type'));
  const isPlain = headers.get('content-encoding') === null;
  if (isPlain && (mediaType === 'application/json' || mediaType === formMediaType)) return undefined;
  const detail = `Feedback is uncompressed JSON or a form. Send Content-Type: application/json or ${formMediaType}.`;
  return { code: 'unsupported_media_type', detail };
}

/** The fields of a body, undefined where it is neither an object nor a form in which each stands once. */
export function readFields(body: Uint8Array | undefined, isForm: boolean): object | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const fields: unknown = isForm ? readForm(text) : JSON.parse(text);
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields : undefined;
  } catch {
    return undefined;
  }
}

function readForm(text: string): object | undefined {
  const entries: [string, unknown][] = [...new URLSearchParams(text)];
  const fields = new Map(entries);
  const isHelpful = fields.get('isHelpful');
  if (typeof isHelpful === 'string') fields.set('isHelpful', booleans[isHelpful]);
  return fields.size < entries.length ? undefined : Object.fromEntries(fields);
}

/**
 * Feedback as it was sent, or the reason why it is none.
 *
 * @param isPage whether a path is one of this site's pages.
 */
export function readFeedback(fields: object | undefined, isPage: (path: string) => boolean): Feedback | Refusal {
  if (!fields) return invalid('The body cannot be read. Send an object with page and isHelpful.');
  const result = schema.safeParse(fields);
  if (!result.success) return invalid(describeIssue(result.error.issues[0]));
  const { page } = result.data;
  return isPage(page) ? result.data : invalid('page is no page of this site. Send the path of one, without a query.');
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'unrecognized_keys') return issue?.message ?? 'The body cannot be read.';
  return 'The body has a field that is not known. Send page, isHelpful and, where there is one, text.';
}

function invalid(detail: string): Refusal {
  return { code: 'invalid_request', detail };
}
