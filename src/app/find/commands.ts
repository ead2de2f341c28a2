/** Something that the page can do. */
export interface Command {
  readonly name: string;
  run(): void;
}

/**
 * What the page can do now, by the controls of its toolbars, which are marked as such: so there is nothing that it can do
 * and that cannot be found.
 */
export function commandsOf(page: ParentNode): Command[] {
  const commands = new Map<string, Command>();
  for (const control of page.querySelectorAll<HTMLElement>('[data-commands] :is(button, label)')) {
    const isAbsent = control.closest('[hidden]') !== null || control.matches(':disabled');
    const name = nameOf(control);
    // A menu is no command, and what it holds is found without it.
    if (isAbsent || name === '' || control.matches('[popovertarget]:not([popovertargetaction="hide"])'))
      continue;
    commands.set(name, { name, run: () => control.click() });
  }
  return [...commands.values()];
}

function nameOf(control: HTMLElement): string {
  const own = control.getAttribute('aria-label') ?? control.textContent ?? '';
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  return [group, own].flatMap((name) => name?.replace(/\s+/g, ' ').trim() || []).join(': ');
}
