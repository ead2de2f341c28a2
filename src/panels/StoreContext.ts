import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { WhereinState, WhereinStore } from '../state/store.ts';

const StoreContext = createContext<WhereinStore | null>(null);

/** Gives the panels below it their store. */
export const StoreProvider = StoreContext.Provider;

/** The store that the panels around this component share. */
export function useWhereinStore(): WhereinStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A panel was put outside a StoreProvider');
  return store;
}

/** A part of the state; the component renders again when the part changes (compared by identity). */
export function useWherein<Part>(select: (state: WhereinState) => Part): Part {
  return useStore(useWhereinStore(), select);
}
