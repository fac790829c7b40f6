import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The door of the catalogue of APIs for `next dev`. */
export function GET(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'machines');
}
