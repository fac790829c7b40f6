import { answerInDevelopment } from '../dev-portal.ts';

/** The door of the pages' feedback form for `next dev`. */
export function POST(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'feedback');
}
