import { noFields } from '#lib/domains/service-record/service-form.ts';
import { ServiceRestoreDocument, ServiceVoidDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** Taking a service back, and taking that back; afterwards the page shows which one it was. */
export const undoActions = (addressOf: (url: URL, id: string) => string) => {
  const input = (_values: object, { about, version }: { about: string; version: number }) => ({
    serviceId: about,
    version,
  });
  const done = (_payload: object, { event, about }: { event: RequestEvent; about: string }) =>
    addressOf(event.url, about);
  return {
    takeBack: changeAction({
      fields: noFields,
      document: ServiceVoidDocument,
      input,
      payload: (data) => data.serviceVoid,
      done,
    }),
    restore: changeAction({
      fields: noFields,
      document: ServiceRestoreDocument,
      input,
      payload: (data) => data.serviceRestore,
      done,
    }),
  };
};
