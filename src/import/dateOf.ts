const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** “January 5, 2024”, “5 January 2024”, “Jan. 5th 2024” or “5th of January, 2024”; letters of either case. */
export const SPELT_DATE = new RegExp(
  `\\b(?:${MONTH} ${DAY},? \\d{4}|${DAY}(?: of)? ${MONTH},? \\d{4})\\b`,
  'i',
);

/** The ISO 8601 date (2024-01-05) in a date as sources write it: ISO, “January 5, 2024” or “5th January 2024”; else null. */
export function dateOf(written: string | null | undefined): string | null {
  if (!written) return null;
  const [, ...iso] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written) ?? [];
  if (iso.length > 0) return existing(iso.join('-'));
  const [spelt] = SPELT_DATE.exec(written) ?? [];
  if (!spelt) return null;
  const month =
    MONTHS.indexOf(
      /[a-z]{3}/i.exec(spelt.replace(/\d+(?:st|nd|rd|th)|\bof\b/gi, ''))?.[0].toLowerCase() ?? '',
    ) + 1;
  const day = /\d{1,2}(?!\d)/.exec(spelt)?.[0] ?? '';
  return existing([spelt.slice(-4), String(month).padStart(2, '0'), day.padStart(2, '0')].join('-'));
}

/** February 30 is no date. */
function existing(date: string): string | null {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
