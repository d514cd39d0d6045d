import type { zhEmbed } from './zh.embed.ts';

/** The interface in English: charts on other sites. */
export const enEmbed: typeof zhEmbed = {
  title: 'Embed the chart',
  hint: 'Put this code into a page of your own to show the chart there.',
  copy: 'Copy the code',
  copied: 'Copied',
  selected: 'Selected; now copy it yourself',
  open: 'See the data, their basis and their source',
};
