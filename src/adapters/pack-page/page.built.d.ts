/** The page that checks a pack, as one HTML file. The build makes it from `cli/page`. */
export const html: string;
