/** What is in the name of an agency or an office, and of no person. */
const ORGANISATION =
  /\b(?:AFP|AP|DPA|EFE|ANSA|TASS|Reuters|Bloomberg|agenc(?:y|ies)|agence|agentur|associated|bureau|correspondents?|desk|editors?|magazine|media|news|newsroom|post|press|redaktion|reporters?|staff|team|times|tribune)\b/i;

/** Who wrote an article by its byline, as schema.org has it: people, or an organisation such as a news agency. */
export function authorsOf(byline: string) {
  const names = byline
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:[,;&]|\band\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  const authors = (names.length > 0 ? names : [byline]).map((name) => ({
    '@type': ORGANISATION.test(name) || !/\s/.test(name) ? 'Organization' : 'Person',
    name,
  }));
  return authors.length === 1 ? authors[0] : authors;
}
