import { answerInDevelopment } from '../../dev-portal.ts';

/** The proxy's door for `next dev`. */
function handle(request: Request): Promise<Response> {
  return answerInDevelopment(request, 'proxy');
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
