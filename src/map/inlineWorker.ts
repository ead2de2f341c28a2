import source from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/**
 * The address of MapLibre's worker where the page has no other files: `vite.single.config.ts` puts this in place of the
 * worker's own file.
 */
export default URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
