import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { distance } from '../../src/geo/distance.ts';
import type { Toponym } from './Gold.ts';

const NEAR = 161_000;

/** What has no middle that two gazetteers would agree on. */
const VAST = new Set(['continent', 'region', 'water', 'terrain', 'island', 'park', 'former']);

/** Whether an entry is what the annotator meant, as far as the annotation tells: near enough for its kind. */
export function isRight(entry: number, { point, code }: Toponym, gazetteer: Gazetteer): boolean {
  if (!point) return false;
  const away = distance(gazetteer.pointOf(entry), point);
  if (away <= NEAR) return true;
  const itsClass = gazetteer.classOf(entry);
  if (itsClass === 'country') return code ? code.startsWith('PCL') && away < 2_500_000 : away < 800_000;
  if (itsClass === 'admin1') return (code ? code === 'ADM1' : true) && away < 500_000;
  return VAST.has(itsClass) && !/^(?:PPL|ADM|PCL)/.test(code) && away < 3_000_000;
}
