import { describe, expect, it } from 'vitest';
import { HEIGHT_MESSAGE, heightOf, versionAnswer } from './embed-frame.ts';

describe('heightOf', () => {
  it('reads the height of our own message', () => {
    expect(heightOf({ type: HEIGHT_MESSAGE, height: 480.2 })).toBe(481);
  });

  it.each([
    [null],
    ['dramatis:height'],
    [{ type: 'resize', height: 400 }],
    [{ type: HEIGHT_MESSAGE, height: '400' }],
    [{ type: HEIGHT_MESSAGE, height: Number.NaN }],
    [{ type: HEIGHT_MESSAGE, height: -1 }],
    [{ type: HEIGHT_MESSAGE, height: 1e9 }],
  ])('is null for %j, whoever sent it', (data) => {
    expect(heightOf(data)).toBeNull();
  });
});

describe('versionAnswer', () => {
  const shown = { own: 'aaaaaaaaaaaa', kept: ['bbbbbbbbbbbb'] };
  const at = (query: string): URL => new URL(`https://host.example/sub/embed/story/actor/x/${query}`);

  it('stays where no version, or its own, is asked for', () => {
    expect(versionAnswer(at(''), shown)).toEqual({ kind: 'same' });
    expect(versionAnswer(at('?v=aaaaaaaaaaaa'), shown)).toEqual({ kind: 'same' });
  });

  it('goes to the same place of a version that is kept', () => {
    expect(versionAnswer(at('?v=bbbbbbbbbbbb&theme=dark'), shown)).toEqual({
      kind: 'kept',
      href: 'https://host.example/sub/embed/story@bbbbbbbbbbbb/actor/x/?v=bbbbbbbbbbbb&theme=dark',
    });
  });

  it('says of any other that it is gone', () => {
    expect(versionAnswer(at('?v=cccccccccccc'), shown)).toEqual({ kind: 'gone' });
    expect(versionAnswer(at('?v=javascript:1'), shown)).toEqual({ kind: 'gone' });
  });
});
