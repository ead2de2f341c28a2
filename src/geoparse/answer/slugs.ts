import { fold } from '../../gazetteer/fold.ts';

/** Gives each name an id of its own, such as `paris` and, for another place of that name, `paris-2`. */
export function slugs(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = fold(name).replaceAll(' ', '-') || 'place';
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  };
}
