import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The inboxes' door for `next dev`. */
export function POST(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'hooks');
}
