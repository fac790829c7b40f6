import { answerInDevelopment } from '../../api/dev-portal.ts';

/** The door of OAuth's endpoints for `next dev`. */
function handle(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'oauth');
}

export { handle as GET, handle as HEAD, handle as OPTIONS, handle as POST };
