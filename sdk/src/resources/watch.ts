import type { StageInstance } from '../builder/pipeline-json.js';
import type { Http } from '../core/http.js';
import { listOf, mapOf, mapped } from '../core/schema.js';
import { Subscription, type SubscriptionOptions } from '../core/subscription.js';
import { alertSchema, type Alert } from './alerts.js';
import { metricsMessage, type Metrics } from './metrics.js';
import { pipelineState, type PipelineState } from './status.js';

const states = mapOf(pipelineState);
const alerts = listOf(alertSchema);

/** Every change of status of every pipeline. Web socket `type=status`, else `GET /rest/v1/pipelines/status` */
export function watchStatus(http: Http, options: SubscriptionOptions): Promise<Subscription<PipelineState>> {
  const isNew = newcomers<PipelineState>(({ pipelineId, status, timeStamp }) => `${pipelineId} ${status} ${timeStamp}`);
  const poll = async () => {
    const now = await http.get('/rest/v1/pipelines/status', states, options);
    return isNew(Object.values(now)).sort((a, b) => a.timeStamp - b.timeStamp);
  };
  return Subscription.open(http, { type: 'status' }, pipelineState, poll, options);
}

/** The metrics of a pipeline while it runs, about every two seconds. Web socket `type=metrics`, else `GET …/metrics` */
export function watchMetrics(
  http: Http,
  pipelineId: string,
  live: () => Promise<Metrics | undefined>,
  stages: readonly StageInstance[],
  options: SubscriptionOptions,
): Promise<Subscription<Metrics>> {
  const isNew = newcomers<Metrics>(({ batches }) => `${batches}`);
  const poll = async () => {
    const metrics = await live();
    return metrics === undefined ? [] : isNew([metrics]);
  };
  return Subscription.open(
    http,
    { type: 'metrics', pipelineName: pipelineId, rev: '0' },
    mapped(metricsMessage, (metrics) => metrics.of(stages)),
    poll,
    options,
  );
}

/** Every alert when it is raised. Web socket `type=alerts`, else `GET /rest/v1/pipelines/alerts` */
export function watchAlerts(http: Http, options: SubscriptionOptions): Promise<Subscription<Alert>> {
  const isNew = newcomers<Alert>(({ pipelineId, ruleId, time }) => `${pipelineId} ${ruleId} ${time?.getTime() ?? 0}`);
  const poll = async () => isNew(await http.get('/rest/v1/pipelines/alerts', alerts, options));
  return Subscription.open(http, { type: 'alerts' }, alertSchema, poll, options);
}

/** Passes on what was not there the last time; the first look only learns what is there already. */
function newcomers<T>(key: (value: T) => string): (now: readonly T[]) => T[] {
  let known: ReadonlySet<string> | undefined;
  return (now) => {
    const before = known;
    known = new Set(now.map(key));
    return before === undefined ? [] : now.filter((one) => !before.has(key(one)));
  };
}
