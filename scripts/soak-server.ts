/** The server of the soak: the sandbox over HTTP, which tells its parent its port and, when asked, how much heap it uses. */
import { createAtlasServer } from './atlas-sandbox.ts';
import { readHeapAfterGc } from './heap-after-gc.ts';

const server = createAtlasServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : address);
});
process.on('message', async () => process.send?.(await readHeapAfterGc()));
process.once('disconnect', () => process.exit());
