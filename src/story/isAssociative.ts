import type { Role } from './types.ts';

/** Whether a role uses its place by association (who is meant) and not as somewhere in space (where it happens). */
export const isAssociative = (role: Role) => role !== 'literal';
