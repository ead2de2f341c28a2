import countries from 'world-countries';

const byNumber = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));
const names = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));

/** Areas that Natural Earth draws apart and ISO 3166 has no code for: the country they are counted in, if any. */
const apart: Record<string, { iso?: string; disputed?: true }> = {
  Kosovo: { iso: 'XK', disputed: true },
  Somaliland: { iso: 'SO', disputed: true },
  'N. Cyprus': { iso: 'CY', disputed: true },
  'Cyprus U.N. Buffer Zone': { iso: 'CY', disputed: true },
  'Siachen Glacier': { disputed: true },
  'Spratly Is.': { disputed: true },
  'Scarborough Reef': { disputed: true },
  'Bajo Nuevo Bank': { disputed: true },
  'Serranilla Bank': { disputed: true },
  Dhekelia: { iso: 'GB' },
  Akrotiri: { iso: 'GB' },
  'USNB Guantanamo Bay': { iso: 'CU' },
  Baikonur: { iso: 'KZ' },
  'Indian Ocean Ter.': { iso: 'AU' },
  'Coral Sea Is.': { iso: 'AU' },
  'Clipperton I.': { iso: 'FR' },
};

/** What a country of Natural Earth is called and counted as. */
export interface Identity {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; absent where nobody's claim is settled. */
  iso?: string;
  name: string;
  disputed: boolean;
}

/**
 * @param id ISO 3166-1 numeric, as world-atlas has it.
 * @throws Error for an area without a number that the table does not know.
 */
export function identify(id: string | number | undefined, name: string): Identity {
  const iso = id === undefined ? undefined : byNumber.get(String(id).padStart(3, '0'));
  if (iso) return { iso, name: names.get(iso) ?? name, disputed: iso === 'EH' };
  const known = apart[name];
  if (!known) throw new Error(`no country code for ${name} (${id ?? 'no id'})`);
  const named = name.replace('N. Cyprus', 'Northern Cyprus');
  return { ...(known.iso ? { iso: known.iso } : {}), name: named, disputed: known.disputed ?? false };
}
