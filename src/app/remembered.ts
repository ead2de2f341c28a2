// Storage is denied in a sandboxed frame and in some private windows; what is chosen then holds for this page alone.

/** What an earlier visit left under a key; null where that is nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`wherein:${key}`);
  } catch {
    return null;
  }
}

/** Leaves something for later visits. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`wherein:${key}`, value);
  } catch {
    return;
  }
}
