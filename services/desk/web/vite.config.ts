import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk is served by its own service under /desk; `npm run build` puts it where that service looks for it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/services/desk/web',
    emptyOutDir: true,
    // Which files a page loads, for the test of how large they are.
    manifest: true,
    // What draws the charts of the monitor, fetched there only; how much a page loads is measured by a test.
    chunkSizeWarningLimit: 700,
    // Office PCs that nobody has renewed for years still run a Chromium of 2022.
    target: ['chrome100', 'firefox100', 'safari15.4'],
  },
  // `npx vite services/desk/web` beside a running hub: pages from here, everything else from the hub.
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
