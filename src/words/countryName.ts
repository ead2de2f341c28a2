const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** The name of a country by its ISO 3166-1 alpha-2 code; the code itself where it has none. */
export const countryName = (code: string) => names.of(code) ?? code;
