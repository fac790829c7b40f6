import { describe, expect, it } from 'vitest';
import { type ApiDescription, readApiDescription } from '#lib/openapi/description.ts';
import { figureNames, readFigure } from './figures.ts';

const source = `
openapi: 3.1.0
x-webhook-retries: { schedule: [PT5S, PT2M, P1D], jitter: 0.1, timeoutSeconds: 10, disableAfter: 5 }
x-facts:
  report-queued: { duration: PT3S }
  report-running: { duration: PT9S }
  cursor-lifetime: { duration: PT1H }
  oauth-code-lifetime: { duration: PT30S }
  oauth-token-lifetime: { duration: PT2H }
paths:
  /authorize: { get: { operationId: authorize } }
  /token: { post: { operationId: createToken } }
  /things: { get: { operationId: listAccounts } }
`;
const described = readApiDescription(source);

describe('a figure', () => {
  it('of retries has the attempts of the description, with the time since the event', () => {
    const { attempts, text } = readFigure('retry-schedule', described);
    expect(attempts).toEqual([
      { number: 1, wait: '', sinceSeconds: 0 },
      { number: 2, wait: '5 s', sinceSeconds: 5 },
      { number: 3, wait: '2 min', sinceSeconds: 125 },
      { number: 4, wait: '1 d', sinceSeconds: 86_525 },
    ]);
    expect(text.caption).toContain('10 %. When attempt 4 fails');
    expect(text.steps[2]).toBe('After another 2 minutes, 2 minutes 5 seconds after the first.');
  });

  it('of a report has its states, as long as the description says', () => {
    const figure = readFigure('report-life', described);
    expect(figure).toMatchObject({ queuedSeconds: 3, runningSeconds: 9 });
    expect(figure.text.steps[1]).toContain('for 9 seconds');
  });

  it('of paging walks a growing list and meets each old row once, and no new one', () => {
    const { pages, newest } = readFigure('cursor-paging', described);
    expect(pages.flatMap(({ rows }) => rows)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(pages.map(({ list }) => list[0])).toEqual([7, 8, 9]);
    expect(newest).toBe(9);
    expect(pages.map(({ cursor, nextCursor }) => [cursor, nextCursor])).toEqual([
      [undefined, 'A'],
      ['A', 'B'],
      ['B', undefined],
    ]);
  });

  it('of the code flow names the operations and lifetimes of the description', () => {
    const { steps } = readFigure('authorization-code-flow', described).text;
    expect(steps.join('\n')).toMatch(
      /GET \/authorize[\s\S]*30 seconds[\s\S]*POST \/token[\s\S]*2 hours[\s\S]*GET \/things/,
    );
  });

  it.each(figureNames)('of %s says what a description lacks that it cannot be drawn from', (name) => {
    const bare: ApiDescription = readApiDescription('openapi: 3.1.0');
    expect(() => readFigure(name, bare)).toThrow(/API description|x-facts/);
  });
});
