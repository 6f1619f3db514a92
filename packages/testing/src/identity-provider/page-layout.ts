import { createHash } from 'node:crypto';
import type { PageWords } from './page-words.ts';

/** Safe inside element text and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
:root { color-scheme: light dark; --ink: #171a2b; --paper: #fff; --soft: #edf1f9; --line: #5a6580; --main: #0b3d91; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f4fa; --paper: #10131f; --soft: #1d2335; --line: #8e99b5; --main: #a9c7ff; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 system-ui, sans-serif; }
header, main { max-width: 68rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
header p { margin: 0; padding: .5rem .75rem; border: 2px solid var(--main); background: var(--soft); font-weight: 600; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 0 0 .25rem; }
.organisations { columns: 19rem; column-gap: 1.5rem; }
.organisations > div { break-inside: avoid; padding-bottom: 1rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; text-align: start; cursor: pointer;
  color: var(--ink); background: var(--soft); border: 1px solid var(--line); border-radius: .25rem; }
button:hover { border-color: var(--main); text-decoration: underline; }
button strong, button span { display: block; }
button.plain { width: auto; margin-top: 1.5rem; }
a { color: var(--main); }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
`;
const submitOnLoad = `document.getElementById('op.logoutForm').requestSubmit(document.querySelector('[name=logout]'));`;

const sourceHash = (source: string): string =>
  `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

export interface Page {
  readonly words: PageWords;
  readonly title: string;
  readonly body: string;
  /** Where a form of this page may end up: browsers hold redirects after a submission to `form-action` too. */
  readonly formTargets?: readonly string[];
  readonly submitsItself?: boolean;
}

/** The headers every page of the identity provider leaves with. */
export const pageHeaders = ({ formTargets = [], submitsItself = false }: Page): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': [
    `default-src 'none'`,
    `img-src data:`,
    `style-src ${sourceHash(style)}`,
    ...(submitsItself ? [`script-src ${sourceHash(submitOnLoad)}`] : []),
    `form-action ${[`'self'`, ...formTargets].join(' ')}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; '),
});

/** A whole document: the notice that nobody here is real comes first. */
export const renderPage = ({ words, title, body, submitsItself = false }: Page): string => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(words.service)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><p>${escapeHtml(words.notReal)}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
${submitsItself ? `<script>${submitOnLoad}</script>` : ''}
</body>
</html>
`;
