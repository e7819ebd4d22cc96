import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    // Its package offers an ES module without saying so, which Node refuses.
    server: { deps: { inline: ['react-cytoscapejs'] } },
  },
});
