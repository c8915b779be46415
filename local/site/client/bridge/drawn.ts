/** An event of a frame's element: the app in it said how high it is, so it has drawn something. */
export const DRAWN = 'assay-drawn';
