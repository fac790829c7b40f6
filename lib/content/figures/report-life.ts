import type { ApiDescription } from '#lib/openapi/description.ts';
import { requireFact, requireFactSeconds } from '#lib/openapi/facts.ts';
import type { FigureText } from './figure-text.ts';

/**
 * The states that a report goes through, and how long each takes.
 *
 * @throws Error when the API description does not say how long.
 */
export function describeReportLife(description: ApiDescription) {
  const [queued, running] = [requireFact(description, 'report-queued'), requireFact(description, 'report-running')];
  return {
    queuedSeconds: requireFactSeconds(description, 'report-queued'),
    runningSeconds: requireFactSeconds(description, 'report-running'),
    text: {
      caption: 'Time since the request. A report ends in one of two ways, and stays as it ended.',
      summary: 'The states of a report:',
      steps: [
        `\`queued\`, for ${queued} after the request.`,
        `\`running\`, for ${running}, while its \`progress\` counts up.`,
        '`completed`, and its file can be downloaded; or `failed`, with the reason in `failure_reason`.',
      ],
    } satisfies FigureText,
  };
}
