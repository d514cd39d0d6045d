import { PICTURE_COLORS } from './drawing.ts';

/** An element of every page’s head. */
interface IconTag {
  tag: 'link' | 'meta';
  attrs: Record<string, string>;
}

/** Gives the tags that lead to the icons and the web manifest, and colour the browser’s frame in both themes. */
export const listIconTags = (base: string): IconTag[] => [
  { tag: 'link', attrs: { rel: 'icon', href: `${base}favicon.ico`, sizes: '48x48' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}apple-touch-icon.png` } },
  { tag: 'link', attrs: { rel: 'manifest', href: `${base}manifest.webmanifest` } },
  {
    tag: 'meta',
    attrs: { name: 'theme-color', content: PICTURE_COLORS.paper, media: '(prefers-color-scheme: light)' },
  },
  {
    tag: 'meta',
    attrs: { name: 'theme-color', content: PICTURE_COLORS.dark, media: '(prefers-color-scheme: dark)' },
  },
];
