import { lazyPart } from '../../controls/lazyPart.tsx';
import { type Tab, Tabs } from '../../controls/Tabs.tsx';
import { carried } from '../../story/carried.ts';
import { publishWords } from '../../words/publishWords.ts';
import { pageSetting } from '../pageSetting.ts';
import { BeforePublishing } from './BeforePublishing.tsx';
import { PrintForm } from './PrintForm.tsx';

const EmbedForm = lazyPart(() => import('../embed/EmbedForm.tsx'));
const Share = lazyPart(() => import('../workspace/Share.tsx'));
const ExportForm = lazyPart(() => import('../export/ExportForm.tsx'));

/** The ways out of the page: into another page, to another reader, into a file, onto paper. */
export default function Publish({ close }: { close(): void }) {
  const all: readonly (Tab & { readonly isThere: boolean })[] = [
    { id: 'embed', label: publishWords.embed, show: () => <EmbedForm />, isThere: carried('story') === null },
    { id: 'share', label: publishWords.share, show: () => <Share />, isThere: pageSetting('open') !== 'no' },
    { id: 'export', label: publishWords.export, show: () => <ExportForm close={close} />, isThere: true },
    { id: 'print', label: publishWords.print, show: () => <PrintForm close={close} />, isThere: true },
  ];
  const [first, ...rest] = all.filter(({ isThere }) => isThere);
  if (!first) return null;
  return (
    <>
      <BeforePublishing close={close} />
      <Tabs label={publishWords.ways} tabs={[first, ...rest]} />
    </>
  );
}
