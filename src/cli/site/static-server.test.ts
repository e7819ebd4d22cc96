import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startStaticServer } from './static-server.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'dramatis-server-'));
let server: RunningServer;
const get = (address: string) => fetch(new URL(address, server.address), { redirect: 'manual' });

beforeAll(async () => {
  mkdirSync(path.join(dir, 'story', 'actor'), { recursive: true });
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(dir, 'story', 'index.html'), '<p>the story</p>');
  writeFileSync(path.join(dir, '404.html'), '<base href="/"><p>nothing here</p>');
  writeFileSync(path.join(dir, '.built-from'), 'secret');
  writeFileSync(path.join(dir, 'assets', 'a-123.js'), 'export {}');
  writeFileSync(path.join(dir, 'picture.png'), 'png');
  server = await startStaticServer({ dir, base: '/sub/', port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true });
});

describe('startStaticServer', () => {
  it.each([
    { address: 'story/', status: 200, type: 'text/html; charset=utf-8' },
    { address: 'story/?theme=dark', status: 200, type: 'text/html; charset=utf-8' },
    { address: 'assets/a-123.js', status: 200, type: 'text/javascript; charset=utf-8' },
    { address: 'picture.png', status: 200, type: 'image/png' },
    { address: 'story/actor/', status: 404, type: 'text/html; charset=utf-8' },
    { address: 'nothing/at/all', status: 404, type: 'text/html; charset=utf-8' },
    { address: '.built-from', status: 404, type: 'text/html; charset=utf-8' },
    { address: '%E0', status: 404, type: 'text/html; charset=utf-8' },
    { address: '..%2f..%2fetc%2fpasswd', status: 404, type: 'text/html; charset=utf-8' },
    { address: '/elsewhere/', status: 404, type: 'text/html; charset=utf-8' },
  ])('answers $address with $status and $type', async ({ address, status, type }) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
    await answer.arrayBuffer();
  });

  it.each([
    ['story?theme=dark', '/sub/story/?theme=dark'],
    ['/sub', '/sub/'],
  ])('leads %s to %s', async (address, expected) => {
    const answer = await get(address);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(expected);
  });

  it('tells the missing page where the site’s root is', async () => {
    expect(await (await get('a/b/c')).text()).toContain('<base href="/sub/">');
  });

  it('sends text compressed, and not again when it has not changed', async () => {
    const first = await get('story/');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(await first.text()).toBe('<p>the story</p>');
    const again = await fetch(new URL('story/', server.address), {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('lets only files with a hash in their name be kept for ever', async () => {
    expect((await get('assets/a-123.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('story/')).headers.get('cache-control')).toBe('no-cache');
  });
});
