/** A source's language tag in its canonical form, null where it is none. */
export function langOf(tag: string | null | undefined): string | null {
  if (!tag || tag.length < 2 || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
