import { config, isHttps } from '#lib/server/config.ts';

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: browsers would then send `Origin: null` with forms, which the origin check refuses.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Whoever has the address sees what is there: it is told to no other page, and no search engine keeps it. */
const secret: Readonly<Record<string, string>> = {
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};
const secretRoute = '/report/[token]';

/** Headers every answer carries; pages are personal and are never kept by a cache. */
export const addSecurityHeaders = (headers: Headers, route: string | null): void => {
  const here = route === secretRoute ? { ...always, ...secret } : always;
  for (const [name, value] of Object.entries(here)) headers.set(name, value);
  if (isHttps()) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
  const policy = headers.get('content-security-policy');
  // Signing out is a form that ends at the issuer, and browsers check `form-action` after redirects too.
  if (policy)
    headers.set(
      'content-security-policy',
      policy.replace("form-action 'self'", `form-action 'self' ${config().issuer.origin}`),
    );
};
