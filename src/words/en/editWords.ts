import type { EditStep } from '../../edit/EditStep.ts';
import { countryName } from '../countryName.ts';
import { pointText } from '../pointText.ts';
import { roleWords } from './roleWords.ts';
import { words } from './words.ts';

const many = (n: number) => (n === 1 ? '' : `, ${words.mentions(n)}`);

/** What a step of correcting a story is called. */
export function stepText(step: EditStep): string {
  switch (step.code) {
    case 'accepted':
      return `Accepted ${step.name}${many(step.mentions)}`;
    case 'moved':
    case 'put': {
      const to = 'name' in step.to ? step.to.name : countryName(step.to.country);
      const [did, where] = step.code === 'put' ? ['Put', 'in'] : ['Moved', 'to'];
      return `${did} ${step.name} ${where} ${to}${many(step.mentions)}`;
    }
    case 'left-off':
      return `Left ${step.name} off the map${many(step.mentions)}`;
    case 'found':
      return `Found ${step.mentions === 1 ? 'one more mention' : `${step.mentions} more mentions`} in the new text`;
    case 'details-changed':
      return 'Changed title, byline or date';
    case 'placed':
      return `Placed ${step.name} at ${pointText(step.at)}${many(step.mentions)}`;
    case 'dropped':
      return `Took ${step.name} out: not a place${many(step.mentions)}`;
    case 'role-changed':
      return `Changed ${step.name} to ${roleWords.roles[step.role].toLowerCase()}${many(step.mentions)}`;
    case 'merged':
      return `Merged ${step.name} into ${step.into}${many(step.mentions)}`;
    case 'split':
      return `Split one mention of ${step.name} off`;
    case 'added':
      return `Added ${step.name}${many(step.mentions)}`;
    case 'renamed':
      return `Renamed ${step.name} to ${step.to}`;
    case 'kind-changed':
      return `Made ${step.name} a ${words.kinds[step.kind].toLowerCase()}`;
    case 'certainty-changed':
      return `Marked ${step.name} as ${step.certainty.replace('-', ' ')}`;
    case 'precision-changed':
      return `Changed how well ${step.name} is known`;
    case 'note-changed':
      return `Changed the note on ${step.name}`;
    case 'text-edited':
      return [
        'Edited the text',
        step.again > 0 && `${words.mentions(step.again)} to look at again`,
        step.gone > 0 && `${words.mentions(step.gone)} gone with the words`,
      ]
        .filter(Boolean)
        .join('; ');
  }
}
