/** Sends the browser to another origin, the issuer; SvelteKit's own `redirect` stays inside on purpose. */
export const leaveFor = (url: URL): Response =>
  new Response(null, { status: 303, headers: { location: url.href } });
