import './tokens.css';
import './dashboard.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../ui/fetching/queries.ts';
import { applyTheme, storedTheme } from '../ui/parts/preferences.ts';
import { App } from './app.tsx';
import { speakFirstOf } from './messages/index.ts';

// Before anything is drawn, so that the page never shows the other theme first.
applyTheme(storedTheme());
await speakFirstOf(navigator.languages, 'dashboard');

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
