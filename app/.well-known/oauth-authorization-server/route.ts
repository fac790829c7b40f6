import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The door of OAuth's metadata for `next dev`. */
function handle(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'oauth');
}

export { handle as GET, handle as HEAD, handle as OPTIONS };
