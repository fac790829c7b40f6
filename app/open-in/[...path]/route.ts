import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The door of what opens assistants for `next dev`. */
export function GET(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'machines');
}
