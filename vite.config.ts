import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The dashboard: src/dashboard to dist/dashboard, which the server serves at its root. */
export default defineConfig({
  root: 'src/dashboard',
  plugins: [react()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
  },
  // `vite` alone serves the page with hot reload and asks a server started by `npm start`.
  server: { proxy: { '/api': 'http://127.0.0.1:8787', '/health': 'http://127.0.0.1:8787' } },
});
