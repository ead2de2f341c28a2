/**
 * Does something once React has drawn what has just been changed, and before the reader's next key. The next frame would
 * be too late: on a slow machine the map holds it up, and by then the reader has gone on to something else.
 */
export const onceDrawn = (act: () => void): void => queueMicrotask(act);
