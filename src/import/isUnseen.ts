/** Elements whose text no reader sees, or that holds what was struck out. */
const UNSEEN = new Set(
  'audio button canvas datalist del embed head iframe input math noscript object s script select strike style svg template textarea title video'.split(
    ' ',
  ),
);

/** How word processors mark what was deleted or hidden, and comments, in what they copy. */
const STYLE =
  /(?:text-decoration(?:-line)?\s*:[^;]*line-through|display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment|mso-special-character\s*:\s*comment|mso-comment-)/i;
const CLASS =
  /(?:^|\s)(?:Mso(?:Comment|Annotation)\w*|msoDel|TrackChangeTextDeletion\w*|TrackedChangeDeletion\w*)(?:\s|$)/i;
const COMMENT = /^#(?:_?cmnt|_msocom|_com_)/i;

/** Whether what an element holds is left out of an article: scripts, buttons, deleted text, comments of an editor. */
export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.nodeName.toLowerCase()) ||
    element.hasAttribute('hidden') ||
    STYLE.test(element.getAttribute('style') ?? '') ||
    CLASS.test(element.getAttribute('class') ?? '') ||
    COMMENT.test(element.getAttribute('href') ?? '') ||
    isCommentText(element)
  );
}

/** A paragraph at the foot of a document that leads back to where its comment was made. */
const isCommentText = (element: Element) =>
  /^(?:p|div)$/i.test(element.nodeName) &&
  /^#cmnt_ref/i.test(element.querySelector('a')?.getAttribute('href') ?? '');
