/** The schemas of street tiles that are known: Protomaps' basemap (3 and 4) and OpenMapTiles. */
export type StreetSchema = 'protomaps' | 'openmaptiles';

/** The ids of the layers that an archive says it holds. */
export function layerIds(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata)) return [];
  const { vector_layers: layers } = metadata;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? [String(layer.id)] : [],
  );
}

/** The schema of an archive by its layers; null for any other. */
export function streetSchema(metadata: unknown): StreetSchema | null {
  const ids = new Set(layerIds(metadata));
  if (ids.has('transportation')) return 'openmaptiles';
  return ids.has('roads') ? 'protomaps' : null;
}

/** Whom an archive credits, as plain text; “OpenStreetMap” where it does not say, which both schemas are made from. */
export function streetCredit(metadata: unknown): string {
  const given =
    typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
      ? metadata.attribution
      : '';
  const text = String(given ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return text || '© OpenStreetMap';
}
