import { SdcConnectionError } from './errors.js';

/**
 * Reads the base URL of a Data Collector; a trailing slash is dropped.
 * @throws SdcConnectionError `SDC_BAD_URL`
 */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new SdcConnectionError('SDC_BAD_URL', `'${withoutLogin(text)}' is not the URL of a Data Collector.`, {
      nextStep: 'Write it as http://host:18630.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new SdcConnectionError('SDC_BAD_URL', `The URL of ${url.host} carries a login.`, {
      nextStep: 'Give username and password on their own (SDC_USERNAME, SDC_PASSWORD).',
    });
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function withoutLogin(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//');
}

/** Builds a REST path; every interpolated part is percent-encoded, so that an id can never change the path's shape. */
export function path(strings: TemplateStringsArray, ...parts: string[]): string {
  return strings.reduce((built, literal, i) => {
    const part = parts[i];
    return built + literal + (part === undefined ? '' : encodeURIComponent(part));
  }, '');
}

export interface EncodedBody {
  body: Buffer;
  contentType: string;
}

/** One file in the form that SDC's upload calls take. */
export async function fileForm(fileName: string, content: Uint8Array): Promise<EncodedBody> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), fileName);
  const encoded = new Response(form);
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
  };
}
