/** Calls the Data Collector's REST API: JSON in, JSON out. */
export async function api(method, path, body) {
  const response = await fetch(`/rest/v1/${path}`, {
    method,
    headers: { 'X-Requested-By': 'small pages', 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const result = isJson && text !== '' ? JSON.parse(text) : undefined;
  if (response.ok) return result;
  throw new Error(result?.RemoteException?.localizedMessage ?? `${response.status} ${text}`);
}

/** Waits until a preview or a validation has ended. */
export async function ended(id, previewerId) {
  for (;;) {
    const { status } = await api('GET', `pipeline/${id}/preview/${previewerId}/status`);
    if (!/^(?:CREATED|RUNNING|STARTING|FINISHING|CANCELLING|TIMING_OUT|VALIDATING)$/.test(status)) {
      return api('GET', `pipeline/${id}/preview/${previewerId}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
