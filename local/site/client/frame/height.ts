/** Reports the height of the document's content, first once it is there and then as it changes. */
export const watchHeight = (report: (height: number) => void): void => {
  let last = -1;
  const measure = (): void => {
    const { body } = document;
    const style = getComputedStyle(body);
    const margins = Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom);
    const height = Math.ceil(Math.max(body.offsetHeight, body.scrollHeight) + margins);
    if (height === last) return;
    last = height;
    report(height);
  };
  window.addEventListener('DOMContentLoaded', () => {
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    for (const child of document.body.children) observer.observe(child);
    measure();
  });
};
