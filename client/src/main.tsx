import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startTheme } from './state/theme.js';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root" to draw into.');

startTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
