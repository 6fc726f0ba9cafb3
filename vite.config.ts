import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  // A small script becomes a file of its own: the content security policy runs none that stands in an address.
  build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
  server: { watch: { ignored: ['**/.data/**'] } },
});
