/** The id of the element that shows a mention in the article. */
export const mentionElementId = (mention: string) => `mention-${mention}`;
