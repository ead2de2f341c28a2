import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Workspace, WorkspaceState } from './Workspace.ts';

const WorkspaceContext = createContext<(() => Promise<Workspace>) | null>(null);

/** Gives the components below it the way to the workspace, which loads when the first of them asks. */
export const WorkspaceProvider = WorkspaceContext.Provider;

/** The workspace of the page; suspends until it has come. */
export function useWorkspace(): Workspace {
  const getWorkspace = use(WorkspaceContext);
  if (!getWorkspace) throw new Error('A component was put outside a WorkspaceProvider');
  return use(getWorkspace());
}

/** A part of the workspace's state; the component renders again when the part changes (compared by identity). */
export function useWorkspaceState<Part>(workspace: Workspace, select: (state: WorkspaceState) => Part): Part {
  return useStore(workspace.state, select);
}
