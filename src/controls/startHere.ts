/**
 * Lets the focus of a dialog begin at this element, as its `ref`: at every opening, and also where the element arrives
 * after the dialog was opened.
 */
export function startHere(element: HTMLElement | null): void {
  if (!element) return;
  // React focuses for `autoFocus` once; the browser reads the attribute whenever the dialog opens.
  element.setAttribute('autofocus', '');
  const dialog = element.closest('dialog[open]');
  if (dialog && (document.activeElement === dialog || !dialog.contains(document.activeElement)))
    element.focus();
}
