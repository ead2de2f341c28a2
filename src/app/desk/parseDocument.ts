/** A document in which no script runs and nothing is fetched. */
export const parseDocument = (html: string) => new DOMParser().parseFromString(html, 'text/html');
