import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Desk, DeskState } from './Desk.ts';

const DeskContext = createContext<(() => Promise<Desk>) | null>(null);

/** Gives the components below it the way to the desk, which loads when the first of them asks. */
export const DeskProvider = DeskContext.Provider;

/** The desk of the page; suspends until it has come. */
export function useDesk(): Desk {
  const getDesk = use(DeskContext);
  if (!getDesk) throw new Error('A component was put outside a DeskProvider');
  return use(getDesk());
}

/** A part of the desk's state; the component renders again when the part changes (compared by identity). */
export function useDeskState<Part>(desk: Desk, select: (state: DeskState) => Part): Part {
  return useStore(desk.state, select);
}
