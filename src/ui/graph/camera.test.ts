import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIntoView, type Camera, fitCamera, LARGEST_FIT, toPane, zoomAbout } from './camera.ts';

describe('fitCamera', () => {
  it.each([
    { name: 'a pane of the same shape', frame: [0, 0, 100, 50], pane: [120, 60], zoom: 1.2, pan: [0, 0] },
    {
      name: 'a wide pane leaves room left and right',
      frame: [0, 0, 100, 100],
      pane: [220, 100],
      zoom: 1,
      pan: [60, 0],
    },
    {
      name: 'a tall pane leaves room above and below',
      frame: [0, 0, 100, 100],
      pane: [100, 300],
      zoom: 1,
      pan: [0, 100],
    },
    {
      name: 'a frame that does not start at zero',
      frame: [-20, 30, 100, 100],
      pane: [100, 100],
      zoom: 1,
      pan: [20, -30],
    },
    {
      name: 'a huge pane does not blow it up',
      frame: [0, 0, 100, 100],
      pane: [1000, 1000],
      zoom: LARGEST_FIT,
      pan: [425, 425],
    },
  ])('$name', ({ frame, pane, zoom, pan }) => {
    const [x = 0, y = 0, width = 0, height = 0] = frame;
    const [w = 0, h = 0] = pane;
    const camera = fitCamera({ x, y, width, height }, { width: w, height: h });
    expect(camera.zoom).toBeCloseTo(zoom);
    expect([camera.pan.x, camera.pan.y]).toEqual(pan.map((value) => expect.closeTo(value)));
  });

  it('shows every corner of the frame, and its middle in the middle', () => {
    const size = fc.double({ min: 1, max: 4000, noNaN: true });
    const place = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(place, place, size, size, size, size, (x, y, width, height, w, h) => {
        const camera = fitCamera({ x, y, width, height }, { width: w, height: h });
        const first = toPane(camera, [x, y]);
        const last = toPane(camera, [x + width, y + height]);
        expect(Math.min(first.x, first.y)).toBeGreaterThan(-0.01);
        expect(last.x).toBeLessThan(w + 0.01);
        expect(last.y).toBeLessThan(h + 0.01);
        expect((first.x + last.x) / 2).toBeCloseTo(w / 2, 3);
        expect((first.y + last.y) / 2).toBeCloseTo(h / 2, 3);
      }),
    );
  });
});

describe('zoomAbout', () => {
  const camera: Camera = { zoom: 1, pan: { x: 10, y: 20 } };

  it('leaves the point where it is', () => {
    const next = zoomAbout(camera, { x: 110, y: 120 }, 2, 0.1, 10);
    expect(toPane(next, [100, 100])).toEqual({ x: 110, y: 120 });
    expect(next.zoom).toBe(2);
  });

  it('stops at the limits without moving', () => {
    expect(zoomAbout(camera, { x: 0, y: 0 }, 100, 0.1, 1)).toEqual(camera);
  });
});

describe('bringIntoView', () => {
  const camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const pane = { width: 100, height: 100 };

  it.each([
    { name: 'inside: stays', frame: [40, 40, 20, 20], shift: [0, 0] },
    { name: 'left of the pane', frame: [-30, 40, 20, 20], shift: [40, 0] },
    { name: 'right of it', frame: [110, 40, 20, 20], shift: [-40, 0] },
    { name: 'under it', frame: [40, 120, 20, 20], shift: [0, -50] },
    { name: 'too wide: its start is shown', frame: [-50, 40, 300, 20], shift: [60, 0] },
  ])('$name', ({ frame, shift }) => {
    const [x = 0, y = 0, width = 0, height = 0] = frame;
    const next = bringIntoView(camera, { x, y, width, height }, pane, 10);
    expect([next.pan.x, next.pan.y]).toEqual(shift);
  });

  it('gives the very same camera when nothing has to move', () => {
    expect(bringIntoView(camera, { x: 40, y: 40, width: 20, height: 20 }, pane, 10)).toBe(camera);
  });
});
