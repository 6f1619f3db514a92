import type { Session } from '#lib/server/session-cookie.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** The stable `extensions.code` of the API, or one of ours. */
      code?: string;
      missingRight?: string;
      /** The input the API could not read. */
      field?: string;
      /** To be quoted to the support desk. */
      reference?: string;
    }
    interface Locals {
      session: Session | null;
    }
  }
}
