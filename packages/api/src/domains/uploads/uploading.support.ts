import { tokenOf, type Harness } from '../../app/test-harness.ts';

/** Its name and its bytes. */
export type SampleFile = readonly [string, Buffer];

/** Uploads a file as the page does and gives the id of the upload. */
export const uploadFile = async (
  harness: Harness,
  persona: string,
  [name, content]: SampleFile,
): Promise<string> => {
  const { body } = await harness.app.inject({
    method: 'POST',
    url: '/uploads',
    headers: {
      authorization: `Bearer ${await tokenOf(persona)}`,
      'content-type': 'application/octet-stream',
      'x-kim-file-name': encodeURIComponent(name),
    },
    payload: content,
  });
  return (JSON.parse(body) as { upload: { id: string } }).upload.id;
};

/** What a download route of files answers. */
export const downloadFile = async (harness: Harness, persona: string, url: string) => {
  const answer = await harness.app.inject({
    url,
    headers: { authorization: `Bearer ${await tokenOf(persona)}` },
  });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};
