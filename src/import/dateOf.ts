/** “January 5, 2024” or “5 January 2024”. */
export const SPELT_DATE = /\b(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4})\b/;

/** The ISO 8601 date (2024-01-05) in a date as sources write it: ISO, “January 5, 2024” or “5 January 2024”; else null. */
export function dateOf(written: string | null | undefined): string | null {
  if (!written) return null;
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(written);
  if (iso) return existing(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const spelt = SPELT_DATE.exec(written);
  // Read as UTC, so that the day does not depend on where the reader is.
  const time = spelt ? Date.parse(`${spelt[0].replace('.', '')} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** February 30 is no date. */
function existing(date: string): string | null {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
