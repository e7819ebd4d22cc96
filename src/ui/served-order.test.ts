import { describe, expect, it } from 'vitest';
import { inServedOrder } from './served-order.ts';

const SIDE = '<div class="s" data-side=""><section hidden=""></section><section>words</section></div>';
const LATER = '<style data-later=""></style>';
const desk = (side: string): string =>
  `<!--$--><div class="d"><a>skip</a>${LATER}<header>head</header><main><section>graph</section>${side}</main><div>live</div></div><!--/$-->`;

describe('inServedOrder', () => {
  it('puts card and article before all that needs the later style', () => {
    expect(inServedOrder(desk(SIDE), false)).toEqual({
      first: `<!--$--><div class="d"><a>skip</a>${SIDE}<style data-later="">`,
      rest: '</style><header>head</header><main><section>graph</section></main><div>live</div></div><!--/$-->',
    });
  });

  it('shows nothing with the first style alone where there is a card, in the same order', () => {
    const { first, rest } = inServedOrder(desk(SIDE), true);
    const served = inServedOrder(desk(SIDE), false);
    expect(first).toBe('');
    expect(rest).toBe(served.first + served.rest);
  });

  it.each(['<div class="library">one</div>', desk(''), desk('<div>words</div>')])('leaves %j as it is', (markup) => {
    expect(inServedOrder(markup, false)).toEqual({ first: '', rest: markup });
  });
});
