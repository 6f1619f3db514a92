import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setting } from './settings.ts';

/** The least there is between a request and its answer: node's own server, and the JSON sent as it comes. */
export const serveAnswers = (answer: (request: IncomingMessage) => Promise<string>): void => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = await answer(request);
      const length = Buffer.byteLength(body);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': length,
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
  createServer((request, response) => void serve(request, response)).listen(
    Number(setting('BENCH_PORT')),
    '127.0.0.1',
  );
};
