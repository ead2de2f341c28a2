import { acceptMention } from '../../edit/acceptMention.ts';
import { selectedMention } from '../../state/selectors.ts';
import type { WhereinStore } from '../../state/store.ts';
import { goOn, settle } from './corrections.ts';

/** Accepts the place of the mention under review and goes on; where it has none, there is nothing to accept. */
export function accept(store: WhereinStore): void {
  const mention = selectedMention(store.getState());
  if (!mention || mention.place === null) return;
  if (mention.confidence === 1) goOn(store, mention.id);
  else settle(store, (story, scope) => acceptMention(story, mention.id, scope));
}
