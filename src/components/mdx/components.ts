import Figure from './Figure.astro';
import Goal from './Goal.astro';
import IndicatorTable from './IndicatorTable.astro';
import KeyProject from './KeyProject.astro';
import Paragraph from './Paragraph.astro';
import UnitHeading from './UnitHeading.astro';
import Closing from '../text/Closing.astro';
import Lead from '../text/Lead.astro';
import Part from '../text/Part.astro';

/** What a chapter’s MDX is made of; chapters import nothing themselves. */
export const chapterComponents = {
  p: Paragraph,
  h2: UnitHeading,
  h3: UnitHeading,
  Lead,
  Part,
  Goal,
  Closing,
  KeyProject,
  Figure,
  IndicatorTable,
};
