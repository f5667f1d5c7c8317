export interface Refusal {
  message?: string | undefined;
  /** SDC's own code, such as `CONTAINER_0200`. */
  code?: string | undefined;
}

/** SDC says why it refuses in one of two ways: `{ RemoteException }`, or `{ messages }` from user management. */
export function readRefusal(body: string): Refusal {
  const parsed = parsedOrNothing(body);
  const [first] = Array.isArray(parsed['messages']) ? (parsed['messages'] as unknown[]) : [];
  const said = fieldsOf(parsed['RemoteException'] ?? first);
  const message = [said['localizedMessage'], said['message']].find((one) => typeof one === 'string');
  const code = [said['errorCode'], said['code']].find((one) => typeof one === 'string');
  return { message, code };
}

/** An error page of a proxy need not be JSON. */
function parsedOrNothing(body: string): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(body));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
