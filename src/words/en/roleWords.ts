import type { Role } from '../../story/types.ts';

/** What a mention's role is called, and what that means. */
export const roleWords = {
  roles: {
    literal: 'Literal',
    metonym: 'Metonym',
    demonym: 'Demonym',
    embedded: 'Embedded',
  } satisfies Record<Role, string>,
  roleMeanings: {
    literal: 'an actual location',
    metonym: 'a government or organisation',
    demonym: 'its people or language',
    embedded: 'part of another name',
  } satisfies Record<Role, string>,
} as const;
