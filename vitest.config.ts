import { defineConfig } from 'vitest/config';

const exclude = ['node_modules/**', '.next/**', 'e2e/**'];

/** Two projects: what runs on the server (where `server-only` resolves to nothing), and what needs a DOM. */
export default defineConfig({
  test: {
    projects: [
      {
        ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'module', 'default'] } },
        test: { name: 'node', environment: 'node', include: ['**/*.test.ts'], exclude },
      },
      {
        test: { name: 'dom', environment: 'happy-dom', include: ['**/*.test.tsx'], exclude },
      },
    ],
  },
});
