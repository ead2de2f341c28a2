import { useCallback } from 'react';

/**
 * An SVG document of ours as part of the page. An image with an address would still be loading when the page is
 * printed; this is there at once, and sharp on paper.
 */
export function PrintedPicture({ svg }: { svg: string }) {
  const insert = useCallback(
    (figure: HTMLElement | null) => {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      figure?.replaceChildren(document.importNode(documentElement, true));
    },
    [svg],
  );
  return <figure ref={insert} className="printed-picture" />;
}
