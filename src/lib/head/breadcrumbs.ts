import type { JsonLd } from './jsonld.ts';

/** Gives the way from the home page to a page as a `BreadcrumbList` of schema.org; without public addresses by its names. */
export const toBreadcrumbs = (trail: { name: string; address: string | undefined }[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(address ? { item: address } : {}),
  })),
});
