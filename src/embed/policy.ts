/**
 * The Content-Security-Policy that Wherein's page works under, framed or not.
 *
 * `blob:` pictures are the map's, and `data:` workers the map's in a frame without an origin of its own, where the
 * browser starts no others.
 *
 * @param stories other hosts that stories, or streets, are fetched from
 */
export function pagePolicy(...stories: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...stories].join(' '),
    "worker-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What a host page's own policy must allow, besides what it allows already: the script, for the element, and the frame. */
export function hostPolicy(wherein: string): string {
  return `script-src ${wherein}/embed.js; frame-src ${wherein}`;
}
