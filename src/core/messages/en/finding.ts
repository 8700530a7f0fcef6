import type { finding as vi } from '../vi/finding';

/** Finding one's way in a long list of findings. */
export const finding = {
  'finding.head': 'Search and filter',
  'finding.search': 'Search the findings',
  'finding.search.hint': 'commune, criterion, cell… (diacritics not needed)',
  'finding.rule': 'Rule',
  'finding.sheet': 'On sheet',
  'finding.unit': 'Unit',
  'finding.all': 'All',
  'finding.count': 'Showing {shown} of {all}.',
  'finding.reset': 'Show all',
  'finding.previous': 'Previous',
  'finding.next': 'Next',
  'finding.step': 'Go from one to the next',
} as const satisfies Record<keyof typeof vi, string>;
