import { Client, fetchExchange, type Exchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { browser } from '$app/env';

const relay = '/graphql';

const hashOfDocument = (document: object): string => {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  const hash = typeof meta === 'object' && meta !== null && 'hash' in meta ? meta.hash : undefined;
  if (typeof hash !== 'string') throw new Error('Only operations from the manifest can be sent.');
  return hash;
};

const byHash = (): Exchange =>
  persistedExchange({
    enableForMutation: true,
    enforcePersistedQueries: true,
    preferGetForPersistedQueries: false,
    generateHash: (_text, document) => Promise.resolve(hashOfDocument(document)),
  });

const embedded = (): null => null;

/** Parts without an id of their own live inside their parent. */
const normalised = (): Exchange =>
  cacheExchange({
    keys: {
      Viewer: embedded,
      PageInfo: embedded,
      MunicipalityConnection: embedded,
      PositionConnection: embedded,
      PositionShare: embedded,
      PersonnelFileConnection: embedded,
      PersonnelFileKeeper: embedded,
      StaffConnection: embedded,
      Task: embedded,
      TaskConnection: embedded,
      ReminderSetting: embedded,
      CrisisPlace: embedded,
      CrisisFigures: embedded,
      CrisisMunicipalityFigures: embedded,
      CrisisWeek: embedded,
      PublishedResolution: embedded,
      PublishedMeasure: embedded,
      FollowedReport: embedded,
      FollowedStep: embedded,
    },
  });

/** Only questions are asked again, and only when the network failed: a change is never sent twice by itself. */
const askAgain = (): Exchange =>
  retryExchange({
    initialDelayMs: 300,
    maxNumberAttempts: 2,
    retryIf: (error, { kind }) => kind === 'query' && !!error.networkError && !error.response,
  });

const newClient = (): Client =>
  new Client({
    url: relay,
    preferGetMethod: false,
    exchanges: [normalised(), byHash(), ...(browser ? [askAgain()] : []), fetchExchange],
  });

/**
 * On the server: one client per question, no memory between people. The cache is in the chain all the same, because it
 * tidies variables: only a request equal to the last byte is found again in the page on hydration.
 */
export const serverClient = newClient;

const freshForMilliseconds = 30_000;
let kept: { readonly client: Client; readonly until: number } | undefined;

/** In the browser: a normalised cache for going back and forth, for half a minute. */
export const browserClient = (): Client => {
  if (!kept || kept.until < Date.now()) {
    kept = { client: newClient(), until: Date.now() + freshForMilliseconds };
  }
  return kept.client;
};

/** After a change nothing remembered may be shown. */
export const forgetAnswers = (): void => {
  kept = undefined;
};
