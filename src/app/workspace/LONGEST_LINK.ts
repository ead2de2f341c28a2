/**
 * The longest link that is offered, in characters. Chromium takes 2 MB and shows 32 KB of it, Firefox takes 1 MB,
 * Safari some 80,000 characters: below 32,000 a link is whole in all of them, also where it is copied from the address.
 */
export const LONGEST_LINK = 32_000;
