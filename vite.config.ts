import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanCytoscape } from './src/cli/site/lean-cytoscape.ts';
import { sitePages } from './src/cli/site/site-plugin.ts';
import { siteSettings } from './src/cli/site/site-settings.ts';

export default defineConfig(({ command }) => ({
  plugins: [react(), leanCytoscape(), sitePages(siteSettings(process.env))],
  css: {
    // The name depends on file and class alone, so that client and server agree.
    modules: { generateScopedName: command === 'build' ? '[hash:base64:5]' : '[name]__[local]__[hash:base64:5]' },
  },
  // What a file asks for is loaded when it is opened: a worker is split like everything else.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
}));
