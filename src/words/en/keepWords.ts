const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const kilobytes = (units: number) => `${Math.ceil(units / 1000).toLocaleString('en')} KB`;

/** The words of keeping and sharing stories; they load with what says them. */
export const keepWords = {
  notSaved: {
    denied: 'Your story can’t be saved in this browser. Download it before you close the tab.',
    full: 'There is no room left in this browser to save your story. Download it, or delete other stories.',
  },
  newerVersion: 'A new version is available.',
  reload: 'Reload',
  saveFile: 'Download story.json',
  changedElsewhere: 'This story was changed in another tab.',
  deletedElsewhere: 'This story was deleted in another tab.',
  showTheirs: 'Show the other tab’s version',
  keepMine: 'Keep mine as a copy',

  noStories: 'No stories yet. What you open or change is saved in this browser automatically.',
  storiesDenied: 'This browser does not let the page save stories.',
  keptHere: 'Saved in this browser only. Clearing its data deletes them, so download what matters to you.',
  saved: (time: number) => when.format(time),
  present: 'Open now',
  deleteStory: (title: string) => `Delete ${title}`,
  deleted: (title: string) => `Deleted “${title}”.`,
  undo: 'Undo',
  mapOf: (title: string) => `Map of ${title}`,

  shareText:
    'The link holds the whole story: its text, its places and your corrections. No copy is stored anywhere.',
  link: 'Link',
  shareSheet: 'Share…',
  copy: 'Copy',
  copied: 'Copied.',
  cannotCopy: 'The browser did not let the page copy. Select the text and copy it yourself.',
  packing: 'Making the link…',
  noLink: 'This browser could not make the link. Export the story as a file and send that.',
  linkSize: (length: number) => `${kilobytes(length)}; some mail and chat programs cut long links.`,
  tooLong: (length: number, most: number) =>
    `This story makes a link of ${kilobytes(length)}, more than the ${kilobytes(most)} that every browser takes. Save it as a file and send that, or put it on a website and embed it.`,
} as const;
