import { createReport, volume } from '../../test-report.ts';
import { type Demonstrations, readTwice, type TestSandbox } from './demonstration.ts';

function download(format: string) {
  return async (sandbox: TestSandbox) => {
    const path = await createReport(sandbox, { ...volume, format });
    sandbox.advance(8_000);
    return sandbox.send('GET', `${path}/download`);
  };
}

export const reportResponses: Demonstrations = {
  'listReports 200 application/json': async (sandbox) => {
    await createReport(sandbox);
    return sandbox.send('GET', '/v1/reports');
  },
  'createReport 202 application/json': ['POST', '/v1/reports', { body: volume }],
  'retrieveReport 200 application/json': async (sandbox) => sandbox.send('GET', await createReport(sandbox)),
  'retrieveReport 304': async (sandbox) => readTwice(await createReport(sandbox))(sandbox),
  'downloadReport 200 application/json': download('json'),
  'downloadReport 200 application/x-ndjson': download('ndjson'),
  'downloadReport 200 text/csv': download('csv'),
};
