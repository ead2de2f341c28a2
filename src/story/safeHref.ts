/** The address if following it is safe (http or https), else null: a stranger's `javascript:` is no link. */
export function safeHref(address: string | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
