import { describe, expect, it } from 'vitest';
import { isOwnWorker } from './start-worker.ts';

const PAGE = 'https://site.example/sub/pak-us-alliance/';

describe('isOwnWorker', () => {
  it.each([
    { name: 'a built worker', address: 'https://site.example/sub/assets/layout.worker-Ab3_x-9.js', own: true },
    { name: 'a relative address', address: '../assets/layout.worker-Ab3x9.js', own: true },
    {
      name: 'a worker of the development server',
      address: '/src/workers/layout.worker.ts?worker_file&type=module',
      own: true,
    },
    { name: 'another origin', address: 'https://evil.example/assets/layout.worker-Ab3x9.js', own: false },
    { name: 'another scheme', address: 'data:text/javascript,layout.worker.ts', own: false },
    { name: 'a blob', address: 'blob:https://site.example/layout.worker.ts-x', own: false },
    { name: 'another script', address: 'https://site.example/sub/assets/main-Ab3x9.js', own: false },
    { name: 'the name in the query', address: 'https://site.example/evil.js?layout.worker.ts', own: false },
  ])('$name: $own', ({ address, own }) => {
    expect(isOwnWorker(address, PAGE)).toBe(own);
  });
});
