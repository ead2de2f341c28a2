import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage } from '../../../src/embed/FrameMessage.ts';
import { readHostMessage } from '../../../src/embed/HostMessage.ts';

describe('messages between a page and its frame', () => {
  it('are read where they have the shape', () => {
    const fromFrame = [
      { type: 'wherein:height', height: 480 },
      { type: 'wherein:select', place: 'iraq', mention: null },
      { type: 'wherein:error', cause: 'gone' },
      { type: 'wherein:ready', title: 'A', places: [{ id: 'iraq', name: 'Iraq' }] },
    ];
    for (const message of fromFrame) expect(readFrameMessage({ ...message, more: 1 })).toEqual(message);
    const fromHost = [
      { type: 'wherein:select', place: 'iraq' },
      { type: 'wherein:select', place: null },
      { type: 'wherein:theme', theme: 'dark' },
    ];
    for (const message of fromHost) expect(readHostMessage({ ...message, more: 1 })).toEqual(message);
  });

  it.each([
    { type: 'wherein:height', height: '480' },
    { type: 'wherein:height', height: Number.NaN },
    { type: 'wherein:select', place: 7, mention: null },
    { type: 'wherein:select' },
    { type: 'wherein:theme', theme: 'pink' },
    { type: 'wherein:ready', title: 'A', places: 'iraq' },
    { type: 'wherein:other', theme: 'dark', place: null },
  ])('are ignored where they have not: %j', (message) => {
    expect(readFrameMessage(message)).toBeNull();
    expect(readHostMessage(message)).toBeNull();
  });

  it('leave out what is no place', () => {
    const places = [{ id: 'iraq', name: 'Iraq' }, null, 'x', { id: 1, name: 'One' }];
    expect(readFrameMessage({ type: 'wherein:ready', title: 'A', places })).toHaveProperty(
      'places.length',
      1,
    );
  });

  it('never throw, whatever a stranger sends', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFrameMessage(data)).toBeNull();
        expect(readHostMessage(data)).toBeNull();
      }),
    );
  });
});
