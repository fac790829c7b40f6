import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The door of security.txt for `next dev`. */
export function GET(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'machines');
}
