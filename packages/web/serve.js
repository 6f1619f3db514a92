// The entry of the built server, copied to build/index.js. SvelteKit 3 would take scheme and host from request headers;
// here both are pinned to KIM_WEB_ORIGIN, so that a forged Host header changes nothing and plain http works on localhost.
import process from 'node:process';

const port = process.env.PORT ?? process.env.KIM_WEB_PORT ?? '3000';
const origin = new URL(process.env.KIM_WEB_ORIGIN ?? `http://localhost:${port}`);

Object.assign(process.env, {
  PORT: port,
  HOST: process.env.HOST ?? '127.0.0.1',
  KIM_WEB_ORIGIN: origin.origin,
  PROTOCOL_HEADER: 'x-kim-pinned-protocol',
  HOST_HEADER: 'x-kim-pinned-host',
  // A file handed in (10 MB at most) and the form around it.
  BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? '11M',
});

const { server } = await import('./server/adapter-index.js');

server.prependListener('request', (request, response) => {
  // For files too, which never reach the application.
  response.setHeader('x-content-type-options', 'nosniff');
  request.headers['x-kim-pinned-protocol'] = origin.protocol.slice(0, -1);
  request.headers['x-kim-pinned-host'] = origin.host;
});
