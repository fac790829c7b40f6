import { parse } from 'yaml';
import { z } from 'zod';
import { ContentError, describeProblems } from './content-error.ts';
import { lineOfPath } from './yaml-lines.ts';

type Parsed<Data> = {
  data: Data;
  /** The text below, blank where the frontmatter stood, so that line numbers hold. */
  body: string;
  /** The line of the file where a value of the frontmatter stands. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Takes the frontmatter off an MDX text and checks it.
 *
 * @throws ContentError with file and line when it is missing, no YAML, or not as the schema wants it.
 */
export function parseFrontmatter<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const text = source.replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  const yaml = match?.[1];
  if (!match || yaml === undefined) {
    throw new ContentError(file, 1, 'has no frontmatter. Begin with "---", a title and what else it needs, and "---".');
  }
  // Frontmatter begins on the second line.
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(yaml, path) + 1;
  const result = schema.safeParse(parseYaml(file, yaml));
  if (!result.success) {
    const issue = result.error.issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw new ContentError(file, lineOf([...(issue?.path ?? []), ...unknown]), describeProblems(result.error));
  }
  const lines = match[0].split('\n').length - 1;
  return { data: result.data, body: '\n'.repeat(lines) + text.slice(match[0].length), lineOf };
}

/** An object without other fields than these, whose refusal of another says which there are. */
export function closedObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `${issue.keys.join(', ')} is unknown. Allowed: ${allowed}` : undefined,
  });
}

function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new ContentError(file, 2, `the frontmatter is no YAML: ${error instanceof Error ? error.message : error}`);
  }
}
