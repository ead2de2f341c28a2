import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './tabs.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** What the tab shows; kept while another is shown, once it has been. */
  show(): ReactNode;
}

interface Props {
  /** What the row of tabs is called. */
  label: string;
  tabs: readonly [Tab, ...Tab[]];
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Parts of a dialog, one at a time: one stop for the Tab key, the arrows go through the tabs and show each. */
export function Tabs({ label, tabs }: Props) {
  const id = useId();
  const [shown, setShown] = useState(tabs[0].id);
  const [seen, setSeen] = useState<readonly string[]>([tabs[0].id]);
  const show = (tab: string) => {
    setShown(tab);
    setSeen((last) => (last.includes(tab) ? last : [...last, tab]));
  };
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const way =
      (STEPS[event.key] ?? 0) * (getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1);
    const at = tabs.findIndex((tab) => tab.id === shown);
    const next = tabs[(at + way + tabs.length) % tabs.length];
    if (way === 0 || !next) return;
    event.preventDefault();
    show(next.id);
    document.getElementById(`${id}${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}${tab.id}`}
            aria-controls={`${id}${tab.id}-panel`}
            aria-selected={tab.id === shown}
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => show(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}${tab.id}-panel`}
          aria-labelledby={`${id}${tab.id}`}
          hidden={tab.id !== shown}
        >
          {seen.includes(tab.id) && tab.show()}
        </div>
      ))}
    </div>
  );
}
