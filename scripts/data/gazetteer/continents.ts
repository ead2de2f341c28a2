/** GeoNames' own ids and positions of the continents, [longitude, latitude], for what is looked up or compared by them. */
export const CONTINENTS: Readonly<
  Record<string, { readonly id: number; readonly point: readonly [number, number] }>
> = {
  Africa: { id: 6255146, point: [21.09375, 7.1881] },
  Antarctica: { id: 6255152, point: [16.40626, -78.15856] },
  Asia: { id: 6255147, point: [89.29688, 29.84064] },
  Europe: { id: 6255148, point: [9.14062, 48.69096] },
  'North America': { id: 6255149, point: [-100.54688, 46.07323] },
  Oceania: { id: 6255151, point: [138.51562, -18.31281] },
  'South America': { id: 6255150, point: [-57.65625, -14.60485] },
};
