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
