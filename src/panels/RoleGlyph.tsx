import { isAssociative } from '../story/isAssociative.ts';
import type { Role } from '../story/types.ts';
import { words } from '../words/words.ts';

/** A role as the map marks it: filled where it happens, hollow where someone is meant. */
export function RoleGlyph({ role }: { role: Role }) {
  return (
    <span
      className="role-glyph"
      data-associative={isAssociative(role) || undefined}
      title={`${words.roles[role]}: ${words.roleMeanings[role]}`}
      aria-hidden
    >
      {isAssociative(role) && role.charAt(0)}
    </span>
  );
}
