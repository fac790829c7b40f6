/** A server of the sandbox's bench: `sandbox`, or `bare` with the address of the answer that it is to repeat. */
import { createServer } from 'node:http';
import { createAtlasServer } from './atlas-sandbox.ts';

const [kind, copied = ''] = process.argv.slice(2);
const server = kind === 'bare' ? await createBareServer(copied) : createAtlasServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : address);
});
process.once('disconnect', () => process.exit());

/** Sends the bytes that another server has answered with, without looking at the request. */
async function createBareServer(url: string) {
  const answer = await fetch(url, { headers: { authorization: 'Bearer ak_test_benchworldbare' } });
  const body = Buffer.from(await answer.arrayBuffer());
  const { date, connection, 'keep-alive': keepAlive, ...headers } = Object.fromEntries(answer.headers);
  return createServer((_request, response) => response.writeHead(answer.status, headers).end(body));
}
