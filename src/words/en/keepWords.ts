const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const kilobytes = (units: number) => `${Math.ceil(units / 1000).toLocaleString('en')} KB`;

/** The words of keeping and sharing stories; they load with what says them. */
export const keepWords = {
  notSaved: {
    denied:
      'This browser does not let the page keep your story. Closing the tab loses it; save it as a file.',
    full: 'There is no room left to keep your story in this browser. Save it as a file, or delete other stories.',
  },
  newerVersion: 'A newer version of Wherein is here.',
  reload: 'Reload',
  saveFile: 'Save story.json',
  changedElsewhere: 'This story was changed in another tab.',
  deletedElsewhere: 'This story was deleted in another tab.',
  showTheirs: 'Show that state',
  keepMine: 'Keep this one as a copy',

  noStories: 'No story is kept yet. What you open or change is kept in this browser by itself.',
  storiesDenied: 'This browser does not let the page keep stories.',
  keptHere: 'Kept in this browser alone. Clearing its data deletes them; save what you care for as a file.',
  saved: (time: number) => when.format(time),
  present: 'Open now',
  deleteStory: (title: string) => `Delete ${title}`,
  deleted: (title: string) => `Deleted “${title}”.`,
  undo: 'Undo',
  mapOf: (title: string) => `Map of ${title}`,

  shareText:
    'The link holds the story itself: its text, its places and your corrections. Nobody keeps a copy.',
  link: 'Link',
  shareSheet: 'Share…',
  copy: 'Copy',
  copied: 'Copied.',
  cannotCopy: 'The browser did not let the page copy. Select the text and copy it yourself.',
  packing: 'Making the link…',
  linkSize: (length: number) => `${kilobytes(length)}; some mail and chat programs cut long links.`,
  tooLong: (length: number, most: number) =>
    `This story makes a link of ${kilobytes(length)}, more than the ${kilobytes(most)} that every browser takes. Save it as a file and send that, or put it on a website and embed it.`,
} as const;
