import type { RequestOptions } from './options.ts';
import type { Transport } from './transport.ts';

/** Downloads a whole file under the name that the answer gives it. A download that is cut begins anew. */
export function fetchFile(transport: Transport, path: string, ids: string[], options: RequestOptions): Promise<File> {
  return transport.run({ method: 'GET', path, ids, accept: '*/*' }, options, async (response) => {
    const [, name = 'report'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    const type = response.headers.get('content-type') ?? '';
    return new File([await response.arrayBuffer()], name, { type });
  });
}
