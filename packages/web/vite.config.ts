import { copyFileSync } from 'node:fs';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapterNode from '@sveltejs/adapter-node';
import type { Adapter } from '@sveltejs/kit';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { paraglideOptions } from './codegen/paraglide-options.ts';

/** adapter-node, with our own entry: the public origin comes from KIM_WEB_ORIGIN, not from what a client claims. */
const adapter = (): Adapter => {
  const node = adapterNode({ precompress: true });
  return {
    ...node,
    async adapt(builder) {
      await node.adapt(builder);
      copyFileSync('serve.js', 'build/index.js');
    },
  };
};

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglideOptions),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          // The hash is the one style attribute of SvelteKit itself: its hidden announcer of page titles.
          'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          // KERN's icons are masks with data: addresses.
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // Fonts as files: `font-src` knows no data:.
  build: { assetsInlineLimit: 0 },
  ssr: { noExternal: ['@kim/schema'] },
});
