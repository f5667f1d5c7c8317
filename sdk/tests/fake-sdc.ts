import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataCollector, Pipeline } from '../src/index.js';
import { webServer } from './server.js';

export interface FakeSdc extends AsyncDisposable {
  url: string;
  /** A pipeline of it, made without asking it. */
  pipeline(sdc: DataCollector): Promise<Pipeline>;
}

const STAGE = {
  instanceName: 'ExpressionEvaluator_01',
  library: 'basic',
  stageName: 'com_example_ExpressionEvaluator',
  configuration: [],
  inputLanes: [],
  outputLanes: [],
};
const PIPELINE = { pipelineId: 'orders1', title: 'orders', uuid: 'u', configuration: [], stages: [STAGE] };

/** Answers what connecting takes; everything else is for the test. */
export async function fakeSdc(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<FakeSdc> {
  const { url, close } = await webServer((request, response) => {
    const json = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    switch (request.url) {
      case '/public-rest/ping':
        return response.end('pong');
      case '/rest/v1/system/info':
        return json({ version: '3.22.2' });
      case '/rest/v1/system/info/remote':
        return json({ registrationStatus: false });
      case '/rest/v1/pipeline/orders1?rev=0':
        return json(PIPELINE);
      default:
        return listener(request, response);
    }
  });
  return { url, pipeline: (sdc) => sdc.getPipeline('orders1'), [Symbol.asyncDispose]: close };
}
