import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A server started by `npm start`; the Host stays that of the page, else it is taken for a stranger's. */
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 8787}`, changeOrigin: false };

/** The dashboard: src/dashboard to dist/dashboard, which the server serves at its root. */
export default defineConfig({
  root: 'src/dashboard',
  plugins: [react()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // Their licences ask for it: the texts of what is in the page go with it.
    license: { fileName: 'bundled-packages.md' },
    // Two pages: whoever answers a question loads nothing of the dashboard.
    rolldownOptions: {
      input: { index: 'src/dashboard/index.html', question: 'src/dashboard/question.html' },
    },
  },
  // `npx vite` alone serves the page with hot reload.
  server: { proxy: { '/api': api, '/health': api } },
});
