import { describe, expect, it } from 'vitest';
import { clipLine } from '../../../../src/map/picture/clipLine.ts';
import { clipRing } from '../../../../src/map/picture/clipRing.ts';
import { PictureFrame } from '../../../../src/map/picture/PictureFrame.ts';
import { pathOf } from '../../../../src/map/picture/pathOf.ts';
import { scaleBar } from '../../../../src/map/picture/scaleBar.ts';
import { tilesInView } from '../../../../src/map/picture/tilesInView.ts';
import { wrapName } from '../../../../src/map/picture/wrapName.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

describe('cutting to a box', () => {
  it('cuts a ring along its sides', () => {
    const ring = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      box,
    );
    expect(ring).toEqual([
      [5, 5],
      [10, 5],
      [10, 8],
      [5, 8],
    ]);
  });

  it('gives nothing for a ring outside', () => {
    expect(
      clipRing(
        [
          [11, 11],
          [12, 11],
          [12, 12],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('cuts a line to its pieces and leaves out what runs along a side', () => {
    const pieces = clipLine(
      [
        [-5, 5],
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 0],
        [2, 0],
      ],
      box,
    );
    expect(pieces).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 0],
      ],
    ]);
  });
});

describe('a path', () => {
  it('is relative, in tenths, and does not drift', () => {
    expect(
      pathOf(
        [
          [1, 2],
          [1.04, 2],
          [1.54, 1.5],
          [-3, 1.5],
        ],
        true,
      ),
    ).toBe('M1 2l.5-.5-4.5 0z');
  });

  it('is nothing where nothing would be seen', () => {
    expect(
      pathOf(
        [
          [1, 1],
          [1.01, 1.01],
        ],
        false,
      ),
    ).toBe('');
    expect(pathOf([], true)).toBe('');
  });
});

describe('a frame', () => {
  it('needs the tiles it touches, and those beyond the antimeridian from the other side', () => {
    const frame = new PictureFrame({ center: [180, 0], zoom: 2 }, 700, 420);
    const columns = new Set(tilesInView(frame, 2).map(({ x }) => x));
    expect(columns).toEqual(new Set([3, 0]));
    expect(tilesInView(frame, 2)).toHaveLength(4);
  });

  it('asks for no tile beyond the poles', () => {
    const frame = new PictureFrame({ center: [0, 85], zoom: 1 }, 900, 900);
    expect(tilesInView(frame, 1).map(({ y }) => y)).toEqual([0, 0]);
  });

  it('counts a point from the copy of the world that it looks at', () => {
    const frame = new PictureFrame({ center: [179, 0], zoom: 3 }, 400, 300);
    expect(frame.place([-179, 0])[0]).toBeCloseTo(200 + (2 / 360) * 4096);
  });

  it('has a scale of a round length', () => {
    expect(scaleBar(new PictureFrame({ center: [0, 0], zoom: 7 }, 700, 420))?.metres).toBe(50_000);
    expect(scaleBar(new PictureFrame({ center: [0, 0], zoom: 14 }, 700, 420))?.metres).toBe(200);
    expect(scaleBar(new PictureFrame({ center: [0, 40], zoom: 0 }, 700, 420))).toBeNull();
  });
});

describe('a name', () => {
  it('is broken where its lines come out even', () => {
    expect(wrapName('United Arab Emirates', 7.5)).toEqual(['United Arab', 'Emirates']);
    expect(wrapName('Gaza Strip', 11)).toEqual(['Gaza Strip']);
    expect(wrapName('Llanfairpwllgwyngyll', 5)).toEqual(['Llanfairpwllgwyngyll']);
  });
});
