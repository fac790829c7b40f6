import { answerInDevelopment } from '../../api/dev-portal.ts';

type Props = { params: Promise<{ path: string[] }> };

/** The door of the files for machines for `next dev`, which leads here by rewrites in next.config.mjs. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { path } = await params;
  const target = new URL(`/${path.map(encodeURIComponent).join('/')}`, request.url);
  return answerInDevelopment(new Request(target, request), 'machines');
}
