import { expect, test } from 'vitest';
import { choosePlace } from '../../../src/edit/choosePlace.ts';
import { ghostFeatures } from '../../../src/map/ghostLayers.ts';
import { mapView } from '../../../src/map/mapView.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { sample } from '../stories.ts';

test('ghosts are what the mention under review could be, by the numbers of the list', () => {
  const store = createWhereinStore(sample());
  const view = () => mapView(store.getState(), 'light');
  store.getState().select({ type: 'mention', mention: 'm1' });
  expect(view()).toMatchObject({ ghosts: [], edits: 'none' });
  store.getState().setReview({});
  expect(view()).toMatchObject({
    ghosts: [{ key: 'paris-tx', number: 2, point: [-95.55, 33.66] }],
    edits: 'drag',
  });
  expect(ghostFeatures(view().ghosts).features[0]).toMatchObject({
    geometry: { coordinates: [-95.55, 33.66] },
    properties: { key: 'paris-tx', number: 2 },
  });
  // Nothing else that happens makes the map draw them anew.
  const before = view().ghosts;
  store.getState().setHover('texas');
  expect(view().ghosts).toBe(before);
  const { step, story } = choosePlace(
    store.getState().story,
    'm1',
    { type: 'place', place: 'paris-tx' },
    'here',
  );
  store.getState().edit(step, story);
  expect(view().ghosts.map(({ key }) => key)).toEqual(['paris']);
});

test('a click says where a mention is in the mode for that alone, and a selected place cannot be dragged', () => {
  const store = createWhereinStore(sample());
  store.getState().setReview({});
  store.getState().select({ type: 'mention', mention: 'm6' });
  expect(mapView(store.getState(), 'light').edits).toBe('none');
  store.getState().setReview({ isPlacing: true });
  expect(mapView(store.getState(), 'light')).toMatchObject({ edits: 'place', ghosts: [] });
  store.getState().select({ type: 'place', place: 'paris' });
  expect(mapView(store.getState(), 'light').edits).toBe('none');
});
