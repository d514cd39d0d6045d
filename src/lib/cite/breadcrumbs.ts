import type { JsonLd } from './jsonld.ts';

/** Gives the way from the home page to a page as a `BreadcrumbList` of schema.org; addresses are public ones. */
export const toBreadcrumbs = (trail: { name: string; address: string }[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address,
  })),
});
