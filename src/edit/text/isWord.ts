/** Whether a UTF-16 unit is part of a word; half of a surrogate pair counts, so that none is cut in two. */
export const isWord = (unit: string) => /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(unit);
