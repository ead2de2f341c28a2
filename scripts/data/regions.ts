export const regions: readonly {names: string[]; kind: string; country?: string; point: [number, number]}[] = [];
